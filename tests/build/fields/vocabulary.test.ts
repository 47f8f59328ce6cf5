import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseVocabulary} from '../../../src/build/vocabulary/parse-vocabulary.js';
import {createVocabulary} from '../../../src/build/vocabulary/vocabulary.js';
import {WordIndex} from '../../../src/build/vocabulary/word-index.js';
import {readings} from './a-source.js';

const FILE = `
skills:
  HerbierPro: [herbier pro, HP2]
  Loupe: jumelle
categories:
  data: [botaniste]
synonyms:
  Python: [serpent]
  Brest: [la cité du Ponant]
  fleur: [corolle]
`;

describe('parseVocabulary', () => {
  it('reads YAML, JSON, and a mere list of skills', () => {
    const {vocabulary, problems} = parseVocabulary(FILE, 'mots.yml');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [...vocabulary.skills],
      [
        ['HerbierPro', ['herbier pro', 'HP2']],
        ['Loupe', ['jumelle']],
      ],
    );
    assert.deepEqual([...vocabulary.categories], [['data', ['botaniste']]]);
    const json = parseVocabulary('{"skills": ["Loupe"]}', 'mots.json').vocabulary;
    assert.deepEqual([...json.skills], [['Loupe', []]]);
    assert.deepEqual([...parseVocabulary('', 'mots.yml').vocabulary.skills], []);
  });

  const faults: readonly [text: string, code: string, line: number, column: number][] = [
    ['skills: [a', 'vocabulary-unreadable', 1, 11],
    ['skills: [a]\nmots: [b]', 'vocabulary-section-unknown', 2, 7],
    ['categories:\n  botanique: [a]', 'vocabulary-category-unknown', 2, 14],
    ['skills: texte', 'vocabulary-not-words', 1, 9],
    ['synonyms:\n  fleur: {a: b}', 'vocabulary-not-words', 2, 10],
    ['skills:\n  a: &x [b]\n  c: *x', 'vocabulary-not-words', 3, 6],
  ];
  for (const [text, code, line, column] of faults) {
    it(`refuses ${JSON.stringify(text)} with its place, and goes on`, () => {
      const {problems} = parseVocabulary(text, 'mots.yml');
      assert.deepEqual(
        problems.map((found) => [found.code, found.path, found.place]),
        [[code, 'mots.yml', {line, column}]],
      );
    });
  }
});

describe('createVocabulary', () => {
  const options = {infer: true, vocabulary: createVocabulary(parseVocabulary(FILE, 'mots.yml').vocabulary)};

  it('adds the words of a site to the built-in ones', () => {
    const body = 'Vous maniez Herbier-Pro, la jumelle, le serpent et React.';
    const {skills, category} = readings({frontMatter: {roles: 'Botanistes'}, body}, options);
    assert.deepEqual(skills?.value, ['HerbierPro', 'Loupe', 'Python', 'React']);
    assert.deepEqual(category?.value, ['data']);
  });

  it('reads another word for a place', () => {
    assert.deepEqual(readings({body: 'Poste basé à la Cité du Ponant'}, options).places?.value, ['Brest']);
  });
});

describe('WordIndex', () => {
  const index = new WordIndex([
    ['Saint-Denis', 'city'],
    ['Seine-Saint-Denis', 'department'],
    ['Vue.js', 'framework'],
    ['C++', 'language'],
  ]);
  const found = (text: string) =>
    index.find(text).map(({value, at, length}) => [value, text.slice(at, at + length)]);

  it('takes the longest phrase, whatever joins its words', () => {
    assert.deepEqual(found('seine saint-denis, saint denis'), [
      ['department', 'seine saint-denis'],
      ['city', 'saint denis'],
    ]);
  });

  it('finds a name with its dot, without it, and with a version', () => {
    assert.deepEqual(found('vue.js vuejs vuejs3 vue c++'), [
      ['framework', 'vue.js'],
      ['framework', 'vuejs'],
      ['framework', 'vuejs3'],
      ['language', 'c++'],
    ]);
  });
});
