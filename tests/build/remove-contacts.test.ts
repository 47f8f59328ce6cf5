import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readBody} from '../../src/build/body/read-body.js';
import {removeContacts} from '../../src/build/remove-contacts.js';
import type {Posting} from '../../src/contract/posting.js';
import {aSourcePosting} from '../support/a-source-file.js';
import {cpuTime} from '../support/cpu-time.js';

const POSTING: Posting = {id: 'dev', title: 'Dev', open: false};

const bodyOf = (markdown: string) =>
  readBody({...aSourcePosting('roles: dev'), body: markdown}, [], undefined).nodes;
const remove = (posting: Partial<Posting>, markdown = '') =>
  removeContacts({posting: {...POSTING, ...posting}, body: bodyOf(markdown), namedSkills: []}, 'fr');

const TEXTS: readonly (readonly [fact: string, markdown: string, body: unknown])[] = [
  [
    'takes an address out of a sentence',
    'Écrire à prenom.nom+rh@parcs.gouv.fr vite',
    [{tag: 'p', children: ['Écrire à ', '(adresse retirée)', ' vite']}],
  ],
  [
    'keeps the words of a link to an address',
    '[Postulez](mailto:x@parcs.fr)',
    [{tag: 'p', children: ['Postulez']}],
  ],
  [
    'takes out a link that carries one',
    '[Ici](https://parcs.fr/?a=x%40parcs.fr)',
    [{tag: 'p', children: ['Ici']}],
  ],
  [
    'keeps any other link',
    '[Ici](https://parcs.fr/@vous)',
    [{tag: 'p', children: [{tag: 'a', href: 'https://parcs.fr/@vous', children: ['Ici']}]}],
  ],
  [
    'finds one that is hidden',
    'x [at] parcs.fr, x(arobase)parcs(point)fr',
    [{tag: 'p', children: ['(adresse retirée), (adresse retirée)']}],
  ],
  [
    'finds one that is written across elements',
    '<b>prenom.nom</b>@parcs.fr !',
    [{tag: 'p', children: ['(adresse retirée) !']}],
  ],
  [
    'finds one in code',
    '`x@parcs.fr`',
    [{tag: 'p', children: [{tag: 'code', children: ['(adresse retirée)']}]}],
  ],
  ['leaves a handle alone', 'Suivez @parcs, dès 18h', [{tag: 'p', children: ['Suivez @parcs, dès 18h']}]],
];

describe('removeContacts', () => {
  for (const [fact, markdown, body] of TEXTS) {
    it(fact, () => assert.deepEqual(remove({}, markdown).body, body));
  }

  it('keeps ways to apply that are no addresses', () => {
    const url = {type: 'url', value: 'https://parcs.fr/postuler'} as const;
    const {posting} = remove({apply: [{type: 'email', value: 'x@parcs.fr'}, url], inferred: ['apply']});
    assert.deepEqual(posting, {...POSTING, apply: [url], inferred: ['apply']});
  });

  it('leaves nothing of ways to apply that are all addresses', () => {
    const {posting} = remove({apply: [{type: 'email', value: 'x@parcs.fr'}], inferred: ['apply', 'places']});
    assert.deepEqual(posting, {...POSTING, inferred: ['places']});
  });

  it('leaves no address in any field, whatever the text', () => {
    const word = fc.constantFrom(
      'x@parcs.fr',
      'Écrire',
      'à',
      'nom.prenom@a-b.gouv.fr;',
      '<y@z.org>',
      '@',
      '(x@y.fr)',
      'é@è.fr',
    );
    const words = fc.array(word, {minLength: 1, maxLength: 12}).map((all) => all.join(' '));
    fc.assert(
      fc.property(words, words, (text, excerpt) => {
        const organization = {name: text};
        const removed = remove(
          {title: text, headline: text, salary: text, excerpt, skills: [text], organization},
          text,
        );
        assert.doesNotMatch(JSON.stringify(removed), /[^\s"]@[^\s"]+\.[a-z]/i);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const body = ['a'.repeat(200_000), '@'.repeat(200_000), 'a@'.repeat(100_000)];
    assert.ok(cpuTime(() => removeContacts({posting: POSTING, body, namedSkills: []}, 'fr')) < 5000);
  });
});
