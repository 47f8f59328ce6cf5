import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {DEFAULTS} from '../../demo/configurator/settings.js';
import {isNoLink, linkTo, sentencesOf, SLOTS, slotMarkup} from '../../demo/configurator/slots.js';
import {snippetsFor} from '../../demo/configurator/snippet.js';
import {ReadPage} from '../support/read-page.js';

describe('the places for a site’s own contents', () => {
  it('are those that the element has, but for what stands in until it is ready', () => {
    const source = readFileSync('src/element/job-board.ts', 'utf8');
    const documented = [...source.matchAll(/^ \* @slot ([a-z-]+) - /gm)].map(([, name]) => name);
    assert.deepEqual([...SLOTS].sort(), documented.sort());
  });
});

describe('the address of a link', () => {
  for (const [typed, href] of [
    ['https://rivages.example/nous-ecrire?sujet=a&b', 'https://rivages.example/nous-ecrire?sujet=a&b'],
    [' recrutement@rivages.example ', 'mailto:recrutement@rivages.example'],
    [
      'mailto:recrutement@rivages.example?subject=Bonjour',
      'mailto:recrutement@rivages.example?subject=Bonjour',
    ],
    ['tel:+33123456789', 'tel:+33123456789'],
  ] as const) {
    it(`may be ${typed}`, () => {
      assert.equal(linkTo(typed), href);
      assert.equal(isNoLink(typed), false);
    });
  }

  for (const typed of [
    'javascript:alert(1)',
    'data:text/html,x',
    'rivages.example',
    '/contact',
    'a@b',
    'x y',
  ]) {
    it(`is refused: ${typed}`, () => {
      assert.equal(linkTo(typed), undefined);
      assert.equal(isNoLink(typed), true);
    });
  }

  it('may be missing', () => {
    assert.equal(isNoLink('  '), false);
    assert.deepEqual(sentencesOf({empty: {text: 'Écrivez-nous', address: ' '}}), [
      {slot: 'empty', text: 'Écrivez-nous'},
    ]);
  });
});

describe('a sentence of a site’s own', () => {
  it('is a paragraph with a link', () => {
    const [sentence] = sentencesOf({empty: {text: ' Candidature spontanée ', address: 'rh@rivages.example'}});
    assert.ok(sentence);
    assert.equal(
      slotMarkup(sentence),
      '<p slot="empty"><a href="mailto:rh@rivages.example">Candidature spontanée</a></p>',
    );
  });

  it('says where its link leads when it says nothing else', () => {
    const [sentence] = sentencesOf({error: {text: '', address: 'https://a.example/'}});
    assert.equal(sentence?.text, 'https://a.example/');
  });

  it('is none where nothing can be shown', () => {
    assert.deepEqual(
      sentencesOf({empty: {text: '  ', address: 'javascript:x'}, footer: {text: '', address: ''}}),
      [],
    );
  });

  it('stays text in its snippet, whatever was typed', () => {
    const text = '</p></job-board><script>alert(1)</script>&lt;"\'';
    const address = 'https://a.example/?"onclick="alert(1)&amp;';
    const [snippet] = snippetsFor(
      'npm',
      {...DEFAULTS, src: 'https://a.example/index.json', contents: {empty: {text, address}}},
      {release: {version: '1.2.3', folder: 'f', files: []}, base: '', link: 'Offres'},
    ).filter(({place}) => place === 'html');
    const page = new ReadPage(snippet?.code ?? '');
    const [board] = page.all('job-board');
    const [paragraph] = page.all('p');
    assert.deepEqual(page.all('script'), []);
    assert.equal(paragraph?.parent, board);
    assert.deepEqual(paragraph?.attribs, {slot: 'empty'});
    assert.deepEqual(page.all('a')[1]?.attribs, {href: address});
    assert.ok(page.text('p').includes(text));
  });
});
