import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {isEmailAddress, isSafeLink, isSafeWebLink} from '../../src/contract/safe-url.js';

const ACCEPTED = [
  'https://emploi.example/offre?id=3&lang=fr#postuler',
  'http://emploi.example',
  'HTTPS://EMPLOI.EXAMPLE/',
  'https://emploi.example:8443/offre',
  'https://élève.example/à-propos',
  'mailto:recrutement@emploi.example',
  'mailto:recrutement@emploi.example?subject=Offre%20n%C2%B0%203',
  'tel:+33142759000',
];

const REFUSED = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://emploi.example/1',
  'ms-calculator:',
  'view-source:https://emploi.example',
  '//emploi.example/offre',
  '/offre',
  'offre',
  '#postuler',
  '',
  'https:',
  'https://',
  'https:///offre',
  'https://user:secret@emploi.example/',
  'https://emploi.example@pirate.example/',
  'https://emploi.example\\@pirate.example',
  'https:\\\\pirate.example',
  'https://emploi.example/ offre',
  'https://emploi.example/\u0000offre\n',
  `https://emploi.example/${'a'.repeat(2048)}`,
  'mailto:',
  'mailto:recrutement',
  'mailto:a@emploi.example,b@emploi.example',
  'mailto:a@emploi.example?bcc=pirate@pirate.example',
  'mailto:a@emploi.example?subject=Offre&bcc=pirate@pirate.example',
  'mailto:a@emploi.example?body=Bonjour',
  'mailto:a@emploi.example%0d%0abcc:pirate@pirate.example',
  'mailto:a%40b@emploi.example',
];

describe('isSafeLink', () => {
  for (const link of ACCEPTED) it(`accepts ${link}`, () => assert.ok(isSafeLink(link)));
  for (const link of REFUSED) {
    it(`refuses ${JSON.stringify(link.slice(0, 60))}`, () => assert.equal(isSafeLink(link), false));
  }
  it('accepts no web link whose host a browser would read otherwise', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 40}), (rest) => {
        const link = `https://emploi.example/${rest}`;
        return !isSafeWebLink(link) || new URL(link).host === 'emploi.example';
      }),
    );
  });
});

describe('isEmailAddress', () => {
  for (const address of ['a@b.fr', 'prenom.nom+offre@beta.emploi.example', 'cécile@emploi.example']) {
    it(`accepts ${address}`, () => assert.ok(isEmailAddress(address)));
  }
  for (const address of [
    'a@b',
    '@b.fr',
    'a b@c.fr',
    'Nom <a@b.fr>',
    'a@b.fr,c@d.fr',
    'a@-b.fr',
    'a@b..fr',
    'a@b.fr?cc=c@d.fr',
  ]) {
    it(`refuses ${address}`, () => assert.equal(isEmailAddress(address), false));
  }
  it('answers at once on a long text that almost is one', () => {
    assert.equal(isEmailAddress(`a@${'b-'.repeat(120)}`), false);
    assert.equal(isEmailAddress(`a@${'b.'.repeat(100_000)}`), false);
  });
});
