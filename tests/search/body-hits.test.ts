import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {analyserFor, withMemory} from '../../src/search/analysis/analyser.js';
import {fold} from '../../src/search/analysis/fold.js';
import {readCompounds, readPairs, readTerms} from '../../src/search/analysis/terms.js';
import {readWords} from '../../src/search/analysis/words.js';
import {compoundsReader, packBodyHits} from '../../src/search/index-parts/body-hits.js';
import {OFTEN} from '../../src/search/index-parts/body-parts.js';
import {BodyDictionary, packWords} from '../../src/search/index-parts/body-words.js';
import {Compounds} from '../../src/search/index-parts/compounds.js';
import {packLists} from '../../src/search/index-parts/segment.js';

const analyser = withMemory(analyserFor('fr'));
const read = (text: string) => readWords(fold(text));
const PIECES =
  'data database base full stack full-stack fullstack back-end.dev de la chargé·e·s C++ c# .net a-b-c-d-e s.i.';
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...PIECES.split(' ')), fc.constantFrom(' ', '-', ', ', '&')), {
    maxLength: 30,
  })
  .map((pieces) => pieces.flat().join(''));

/** The same by the terms as the page reads them. */
function byTerms(postings: readonly {title: string; body: string}[]): unknown {
  const texts = postings.map(({title, body}) => ({title: read(title), body: read(body)}));
  const compounds = new Set(texts.flatMap(({title, body}) => [title, body].flatMap(readCompounds)));
  const isJoined = (letters: string): boolean => compounds.has(letters);
  const lexicon = {stem: analyser.stem, notionsOf: () => []};
  const pairs = new Set(texts.flatMap(({title}) => readPairs(title, analyser.stem)));
  const lists = new Map<string, number[][]>();
  texts.forEach(({title, body}, number) => {
    const known = new Set(readTerms(title, lexicon, isJoined).map(({text}) => text));
    const terms = readTerms(body, lexicon, isJoined).map(({text}) => text);
    const all = [...terms, ...readPairs(body, analyser.stem).filter((pair) => pairs.has(pair))];
    for (const term of new Set(all.filter((one) => !known.has(one)))) {
      const own = lists.get(term) ?? [[], []];
      own[all.filter((one) => one === term).length < OFTEN ? 0 : 1]?.push(number);
      lists.set(term, own);
    }
  });
  return [...lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, own]) => ({term, hits: packLists(own)}));
}

/** What the dictionary knows of the words of a text. */
function readPacked(text: string): unknown {
  const dictionary = new BodyDictionary();
  return [...dictionary.read(packWords(text))].map((word) => ({
    text: dictionary.letters(word),
    glued: dictionary.isGlued(word),
    isSmall: dictionary.isSmall(word),
  }));
}

describe('the words of the bodies', () => {
  it('are those that the page reads, term by term', () => {
    fc.assert(
      fc.property(fc.array(fc.record({title: sentence, body: sentence}), {maxLength: 6}), (postings) => {
        const dictionary = new BodyDictionary();
        const texts = postings.map(({title, body}) => ({
          record: [read(title)],
          paired: [read(title)],
          body: dictionary.read(packWords(body)).slice(),
        }));
        const letters = new Set(texts.flatMap(({record}) => record.flatMap(readCompounds)));
        const readBody = compoundsReader(dictionary, letters);
        for (const {body} of texts) readBody(body);
        assert.deepEqual(
          packBodyHits(texts, {dictionary, analyser, compounds: new Compounds(letters)}),
          byTerms(postings),
        );
      }),
    );
  });

  it('are packed without loss, whatever stands between them', () => {
    const piece = fc.constantFrom(
      ...[
        'chargé',
        'œuvre',
        'c++',
        "l'",
        'd',
        '(e)',
        '·e',
        '-',
        '.',
        '&',
        ')',
        'Σ',
        '½',
        '´',
        'très-long-mot',
      ],
      ...[' ', '\n', '\t', '\u00a0', '\u3000', '\ufeff', '\u00ad', '\u0301'],
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 20}), (pieces) => {
        const words = read(pieces.join('')).map(({text, glued, isSmall}) => ({text, glued, isSmall}));
        assert.deepEqual(readPacked(pieces.join('')), words);
      }),
    );
  });

  it('are packed without loss', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const words = read(text).map(({text: word, glued, isSmall}) => ({text: word, glued, isSmall}));
        assert.deepEqual(readPacked(text), words);
      }),
    );
  });
});
