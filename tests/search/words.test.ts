import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {analyserFor} from '../../src/search/analysis/analyser.js';
import {fold} from '../../src/search/analysis/fold.js';
import {readTerms} from '../../src/search/analysis/terms.js';
import {readWords} from '../../src/search/analysis/words.js';

function words(text: string): readonly string[] {
  return readWords(fold(text)).map((word) => word.text);
}

describe('readWords', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'leaves elided articles out',
      'l’État d’aujourd’hui qu’il s’agit',
      ['etat', 'aujourd', 'hui', 'il', 'agit'],
    ],
    ['keeps the signs of technologies', 'C++, C#, .NET et F#', ['c++', 'c#', '.net', 'et', 'f#']],
    ['keeps one-letter languages', 'développeur C ou R', ['developpeur', 'c', 'ou', 'r']],
    ['keeps digits', 'CDD 24 mois, web3', ['cdd', '24', 'mois', 'web3']],
    ['finds no word in signs', '!?… 🚀 — · ()', []],
    ['reads other scripts', 'مرحبا Привет', ['مرحبا', 'привет']],
  ];
  for (const [fact, text, expected] of table) it(fact, () => assert.deepEqual(words(text), expected));

  it('bounds what one word can be', () => {
    assert.deepEqual(
      words('a'.repeat(10_000)).map((word) => word.length),
      [32],
    );
  });
});

describe('readTerms', () => {
  const analyser = analyserFor('fr');
  const isJoined = (letters: string): boolean => letters === 'fullstack' || letters === 'codedutravail';
  const terms = (text: string): readonly string[] =>
    readTerms(readWords(fold(text)), {...analyser, notionsOf: () => []}, isJoined).map((term) => term.text);

  it('joins what a text glues', () =>
    assert.ok(terms('pass-culture').includes(analyser.stem('passculture'))));
  it('joins what others write as one', () => {
    assert.ok(terms('un full stack').includes(analyser.stem('fullstack')));
    assert.ok(terms('le code du travail').includes(analyser.stem('codedutravail')));
  });
  it('keeps the short names of what developers do', () => {
    assert.deepEqual(terms('de CI/CD'), ['ci', 'cd']);
  });
  it('joins nothing else', () => assert.deepEqual(terms('data stack'), ['data', 'stack']));
  it('gives compounds beside their parts', () => {
    assert.deepEqual(
      new Set(terms('Node.js')),
      new Set(['node', 'js', analyser.stem('nodejs')].map(analyser.stem)),
    );
  });
});
