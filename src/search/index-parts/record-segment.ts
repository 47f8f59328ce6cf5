import type {Posting} from '../../contract/posting.js';
import type {Steps} from '../../contract/steps.js';
import {readCompounds, readPairs, readTerms, wordsOf, type Lexicon} from '../analysis/terms.js';
import type {Word} from '../analysis/words.js';
import type {TextVisitor} from './record-texts.js';
import {NAMES, type Segment} from './segment.js';

/** A value, and the postings that have it at one weight. */
interface Value {
  readonly words: readonly Word[];
  readonly weight: number;
  readonly postings: number[];
}

/**
 * The words of the records themselves, indexed where they are searched. A value that many postings have
 * (a ministry, a place) is read once. A step for each posting, then for each value.
 */
export function* indexRecords(
  postings: readonly Posting[],
  forEachText: (posting: Posting, visit: TextVisitor) => void,
  lexicon: Lexicon,
): Steps<Segment> {
  const values = new Map<string, Value>();
  for (const [number, posting] of postings.entries()) {
    forEachText(posting, (text, weight) => {
      const key = `${weight}${text}`;
      const value = values.get(key) ?? {words: wordsOf(text), weight, postings: []};
      value.postings.push(number);
      values.set(key, value);
    });
    yield;
  }
  const compounds = new Set([...values.values()].flatMap(({words}) => readCompounds(words)));
  const holders = new Map<string, Value[]>();
  for (const value of values.values()) {
    const terms = readTerms(value.words, lexicon, (letters) => compounds.has(letters)).map(({text}) => text);
    for (const term of new Set([...terms, ...readPairs(value.words, lexicon.stem)])) {
      holders.set(term, [...(holders.get(term) ?? []), value]);
    }
    yield;
  }
  const terms = [...holders.keys()].sort();
  return {
    kind: NAMES,
    terms,
    forEachHit: (at, visit) => {
      for (const {weight, postings} of holders.get(terms[at] ?? '') ?? []) {
        for (const posting of postings) visit(posting, weight);
      }
    },
  };
}
