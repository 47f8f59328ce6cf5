import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inspect} from 'node:util';
import fc from 'fast-check';
import {createTextSearch, type IndexedTextSearch} from '../../src/search/create-text-search.js';
import {unpackTerms} from '../../src/search/index-parts/pack.js';
import type {BodyPart} from '../../src/search/index-parts/search-part.js';
import {writeSearchIndex, type SearchIndex} from '../../src/search/index-parts/write-search-index.js';
import {aPosting} from '../support/a-posting.js';
import {scoresOf} from '../support/scores.js';

const POSTINGS = [
  aPosting({id: 'a', title: 'Chargé·e de déploiement', skills: ['Figma', 'React'], inferred: ['skills']}),
  aPosting({id: 'b', title: 'Un·e bizdev', employmentType: ['internship']}),
  aPosting({id: 'c', title: 'Développeuse', organization: {name: 'Code du travail'}}),
  aPosting({id: 'd', title: 'Juriste'}),
];
const WORDS = [
  {
    text: 'Vous irez à Strasbourg. Écrivez à camille.exemple@ruche.gouv.fr ou https://ruche.gouv.fr/secretpage.',
  },
  {text: 'Le RGAA compte pour nous, le code du travail aussi.'},
  {text: 'React, React, React et encore React.', namedSkills: ['React']},
  {text: 'Le code est ouvert, pour un travail utile.'},
];
const SYNONYMS = [
  ['bizdev', 'chargé de déploiement'],
  ['bizdev', 'business developer'],
  ['juriste', 'avocat'],
  ['stage', 'stagiaire'],
];
const written = writeSearchIndex(POSTINGS, WORDS, {synonyms: SYNONYMS});

function load({search, files}: SearchIndex, postings = POSTINGS): IndexedTextSearch {
  const list = createTextSearch(postings, JSON.parse(JSON.stringify(search)));
  return files.reduce((loaded, {path, text}) => loaded.withPart(path, JSON.parse(text)), list);
}

function found(search: IndexedTextSearch, text: string): readonly string[] {
  return [...scoresOf(search.search(text))].sort(([, a], [, b]) => b - a).map(([{id}]) => id);
}

describe('a search index', () => {
  const list = createTextSearch(POSTINGS, JSON.parse(JSON.stringify(written.search)));
  const full = load(written);

  it('finds titles and values before any body has come', () => {
    assert.deepEqual(found(list, 'chargée de déploiement').slice(0, 1), ['a']);
    assert.deepEqual(found(list, 'figma'), ['a']);
    assert.deepEqual(found(list, 'strasbourg'), []);
  });

  it('finds words of the bodies once they have come', () => {
    assert.deepEqual(found(full, 'strasbourg'), ['a']);
    assert.deepEqual(found(full, 'rgaa'), ['b']);
  });

  it('says which files a text wants, and wants none twice', () => {
    assert.deepEqual(
      list.wantedParts('strasbourg'),
      written.files.map(({path}) => path),
    );
    assert.deepEqual(full.wantedParts('strasbourg'), []);
    assert.deepEqual(list.wantedParts('de la'), []);
  });

  it('leaves the search before it as it was', () => assert.deepEqual(found(list, 'strasbourg'), []));

  it('puts named skills above those that only stand in a record', () => {
    assert.equal(found(full, 'react')[0], 'c');
  });

  it('knows a contract by the words for it', () => assert.deepEqual(found(full, 'stagiaire'), ['b']));

  it('knows the wordings of one trade, groups with one in common being one', () => {
    assert.deepEqual(new Set(found(full, 'bizdev')), new Set(['a', 'b']));
    assert.deepEqual(new Set(found(full, 'business developer')), new Set(['a', 'b']));
    assert.equal(found(full, 'bizdev')[0], 'b');
  });

  it('puts words that stand together before the same words apart', () => {
    assert.deepEqual(found(full, 'code du travail').slice(0, 2), ['c', 'b']);
  });

  it('holds neither addresses nor their parts', () => {
    const terms = written.files
      .flatMap(({text}) => unpackTerms((JSON.parse(text) as BodyPart).terms))
      .join(' ');
    for (const part of ['camill', 'exempl', 'secret', 'gouv']) assert.ok(!terms.includes(part), part);
  });

  it('is the same for the same postings', () => {
    assert.deepEqual(writeSearchIndex(POSTINGS, WORDS, {synonyms: SYNONYMS}), written);
  });

  it('is cut by the alphabet when it is heavy, and finds as much', () => {
    const many = Array.from({length: 600}, (_unused, at) => aPosting({id: `p${at}`, title: `Métier ${at}`}));
    const word = (number: number): string =>
      `m${[...String(number * 7919)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
    const bodies = many.map((_posting, at) => ({
      text: Array.from({length: 400}, (_unused, n) => word((at * 31 + n * n) % 20_000)).join(' '),
    }));
    const cut = writeSearchIndex(many, bodies);
    assert.ok(cut.files.length > 3);
    const start = createTextSearch(many, JSON.parse(JSON.stringify(cut.search)));
    const text = `${word(31)} ${word(31 + 1)}`;
    const paths = start.wantedParts(text);
    assert.ok(paths.length <= 2);
    const partial = paths.reduce(
      (search, path) =>
        search.withPart(path, JSON.parse(cut.files.find((file) => file.path === path)?.text ?? '')),
      start,
    );
    assert.deepEqual(found(partial, text), found(load(cut, many), text));
    assert.ok(found(partial, text).length > 0);
  });
});

describe('a hostile search index', () => {
  it('of other postings is passed over, and the records are searched', () => {
    const others = [...POSTINGS].reverse();
    const search = load(written, others);
    assert.deepEqual(found(search, 'développeur'), ['c']);
    assert.deepEqual(search.wantedParts('rgaa'), []);
  });

  for (const part of [
    undefined,
    null,
    7,
    'x',
    [],
    {},
    {...written.search, key: 'other'},
    {...written.search, list: {terms: 1, hits: 2}},
  ]) {
    it(`still finds titles, whatever its form: ${inspect(part).slice(0, 30)}`, () => {
      assert.deepEqual(found(createTextSearch(POSTINGS, part), 'développeur'), ['c']);
    });
  }

  it('asks for no file outside its folder', () => {
    const bodies = ['../secret.json', 'https://elsewhere.example/x.json', 'search/../x.json', '/x.json'].map(
      (path) => ({path, from: ''}),
    );
    assert.deepEqual(createTextSearch(POSTINGS, {...written.search, bodies}).wantedParts('rgaa'), []);
  });

  it('never makes a search fail, whatever its parts hold', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({
        key: fc.constant(written.search.key),
        terms: fc.string(),
        hits: fc.string(),
      }),
    );
    fc.assert(
      fc.property(anything, fc.jsonValue(), fc.string(), (body, list, text) => {
        const search = createTextSearch(POSTINGS, {...written.search, list, synonyms: list, bodies: body});
        const loaded = search.withPart('search/x.json', body);
        for (const posting of scoresOf(loaded.search(text)).keys()) assert.ok(POSTINGS.includes(posting));
      }),
    );
  });

  it('is not asked again for a file that was wrong', () => {
    const [path = ''] = written.files.map((file) => file.path);
    const list = createTextSearch(POSTINGS, JSON.parse(JSON.stringify(written.search)));
    assert.deepEqual(list.withPart(path, undefined).wantedParts('rgaa'), []);
  });

  it('does not see what the page did to Object.prototype', () => {
    const prototype = Object.prototype as {key?: string};
    prototype.key = written.search.key;
    try {
      assert.deepEqual(found(createTextSearch(POSTINGS, {list: written.search.list}), 'développeur'), ['c']);
    } finally {
      delete prototype.key;
    }
  });
});
