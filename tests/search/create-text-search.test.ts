import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Posting} from '../../src/contract/posting.js';
import {createTextSearch} from '../../src/search/create-text-search.js';
import {scoresOf} from '../support/scores.js';
import {aPosting} from '../support/a-posting.js';

const POSTINGS: readonly Posting[] = [
  aPosting({
    id: 'dev',
    title: 'Développeu·r·se·s full-stack',
    skills: ['Node.js', 'React'],
    organization: {id: 'pass-culture', name: 'Pass Culture'},
  }),
  aPosting({
    id: 'lead',
    title: 'Lead dev',
    headline: 'La Ruche recrute une développeuse ou un développeur C++',
  }),
  aPosting({
    id: 'bizdev',
    title: 'Chargé(e) de déploiement',
    places: ['Strasbourg'],
    ministry: {name: 'Ministère de la Culture'},
  }),
  aPosting({
    id: 'comm',
    title: 'Chargée de communication',
    headline: 'Au cœur de l’équipe',
    organization: {name: 'Code du travail numérique', id: 'codedutravail'},
  }),
  aPosting({id: 'designer', title: 'Designer UX', skills: ['C#', '.NET']}),
  aPosting({
    id: 'coach',
    title: 'Coach d’intrapreneurs',
    excerpt: 'Un poste en télétravail, pour l’opendata.',
  }),
];
const search = createTextSearch(POSTINGS);

function found(text: string): readonly string[] {
  return [...scoresOf(search.search(text))].sort(([, a], [, b]) => b - a).map(([{id}]) => id);
}

describe('a text search over the records', () => {
  const table: readonly (readonly [fact: string, text: string, ids: readonly string[]])[] = [
    ['ignores accents', 'developpeur', ['dev', 'lead']],
    ['finds any gender', 'développeuse', ['dev', 'lead']],
    ['finds any inclusive form', 'chargé·e de communication', ['comm']],
    ['reads a doubled form as one word', 'développeuse ou développeur', ['dev', 'lead']],
    ['takes words in any order', 'communication chargé', ['comm']],
    ['completes the last word', 'dévelo', ['dev', 'lead']],
    ['completes a beginning that ends in an ending', 'développeus', ['dev', 'lead']],
    ['finds spaced what is glued', 'full stack', ['dev']],
    ['finds glued what is joined', 'fullstack', ['dev']],
    ['finds apart what is joined', 'pass-culture', ['dev']],
    ['finds joined what is apart', 'passculture', ['dev']],
    ['splits what nobody joined', 'leaddev', ['lead']],
    ['knows a language by its signs', 'c++', ['lead']],
    ['knows C# from C++', 'C#', ['designer']],
    ['knows .NET', '.net', ['designer']],
    ['finds node.js as nodejs', 'nodejs', ['dev']],
    ['forgives one typo', 'comunicatoin', ['comm']],
    ['forgives a typo in a place', 'strasbroug', ['bizdev']],
    ['passes over small and weak words', 'un poste de designer', ['designer']],
    ['finds words of the excerpt', 'télétravail', ['coach']],
    ['finds the family of a word', 'déployer', ['bizdev']],
    ['does not guess at short words', 'dex', []],
    ['does not guess at numbers', '20261', []],
    ['finds nothing for nonsense', 'qsdfghjklm', []],
    ['takes signs for signs', '.*', []],
  ];
  for (const [fact, text, ids] of table) it(`${fact}: ${text}`, () => assert.deepEqual(found(text), ids));

  it('puts an exact word before a beginning, and a title before a ministry', () => {
    assert.deepEqual(found('culture'), ['dev', 'bizdev']);
    assert.equal(found('dev')[0], 'lead');
  });

  it('gives up the commonest word when no posting has all, and says which', () => {
    const none = search.search('chargée strasbourg react');
    assert.equal(scoresOf(none).size, 0);
    assert.equal(none.dropped, undefined);
    const relaxed = search.search('chargée react');
    assert.deepEqual(
      [...scoresOf(relaxed).keys()].map(({id}) => id),
      ['dev'],
    );
    assert.equal(relaxed.dropped, 'chargée');
  });

  it('takes postings that are not visible for absent', () => {
    const isVisible = ({id}: Posting): boolean => id !== 'dev';
    assert.deepEqual([...scoresOf(search.search('fullstack', isVisible)).keys()], []);
    assert.deepEqual(
      [...scoresOf(search.search('développeuse', isVisible)).keys()].map(({id}) => id),
      ['lead'],
    );
  });

  it('gives no word up for one that it only guessed', () => {
    assert.equal(scoresOf(search.search('chargé boulanger')).size, 0);
  });

  it('finds the same however a query is typed', () => {
    const title = fc.constantFrom(...POSTINGS.map((posting) => posting.title));
    const variant = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.normalize('NFD'),
      (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
      (text) => text.replace(/’/g, "'"),
      (text) => text.replace(/·/g, '‧'),
    );
    fc.assert(fc.property(title, variant, (text, vary) => assert.deepEqual(found(vary(text)), found(text))));
  });

  it('finds every posting by every word of its title', () => {
    for (const posting of POSTINGS) {
      for (const word of posting.title.split(/[\s’]+/).filter((part) => part.length > 2)) {
        assert.ok(found(word).includes(posting.id), `${word} does not find ${posting.title}`);
      }
    }
  });

  it('answers a pasted page without blocking', () => {
    for (const text of [
      'a '.repeat(5000),
      'développeur '.repeat(1000),
      '(e)'.repeat(3000),
      '🚀'.repeat(500),
    ]) {
      assert.ok(scoresOf(search.search(text)).size <= POSTINGS.length);
    }
  });
});

describe('marks', () => {
  function marked(query: string, visible: string): readonly string[] {
    return search
      .search(query)
      .marks(visible)
      .map(([start, end]) => visible.slice(start, end));
  }
  const table: readonly (readonly [
    fact: string,
    query: string,
    visible: string,
    marks: readonly string[],
  ])[] = [
    ['take the inclusive ending in', 'developpeuse', 'Un·e Développeu·r·se·s à Lille', ['Développeu·r·se·s']],
    ['take the closing bracket in', 'chargee', 'Chargé(e) de projet', ['Chargé(e)']],
    ['keep the original spelling', 'coeur chargée', 'Chargé·e du cœur', ['Chargé·e', 'cœur']],
    ['span a compound', 'fullstack', 'Dev Full-Stack senior', ['Full-Stack']],
    ['leave small words alone', 'chargé de', 'Chargé de déploiement', ['Chargé']],
    ['stand on what a typo was meant for', 'comunication', 'La communication', ['communication']],
    ['are none where nothing matches', 'react', 'Designer', []],
  ];
  for (const [fact, query, visible, marks] of table) {
    it(fact, () => assert.deepEqual(marked(query, visible), marks));
  }

  it('lie within the text, in order, and never overlap', () => {
    const queries = fc.constantFrom('développeur', 'chargé de communication', 'd', 'full stack', 'node.js');
    fc.assert(
      fc.property(queries, fc.string({unit: 'grapheme'}), (query, noise) => {
        const visible = `${noise} Développeu·r·se full-stack ${noise} Node.js chargé(e)${noise}`;
        let last = 0;
        for (const [start, end] of search.search(query).marks(visible)) {
          assert.ok(start >= last && end > start && end <= visible.length);
          last = end;
        }
      }),
    );
  });
});

describe('other languages', () => {
  it('has English endings where the postings are English', () => {
    const english = createTextSearch([aPosting({title: 'Senior developers wanted'})], undefined, 'en');
    assert.equal(scoresOf(english.search('a developer')).size, 1);
  });

  it('only folds any other', () => {
    const german = createTextSearch([aPosting({title: 'Entwicklerin für Straßen'})], undefined, 'de');
    assert.equal(scoresOf(german.search('STRASSEN')).size, 1);
    assert.equal(scoresOf(german.search('entwick')).size, 1);
  });
});
