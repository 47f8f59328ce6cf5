import type {Posting} from '../../contract/posting.js';
import type {Analyser} from '../analysis/analyser.js';
import {fold} from '../analysis/fold.js';
import {readCompounds, readTerms} from '../analysis/terms.js';
import {readWords} from '../analysis/words.js';
import type {TextVisitor} from './record-texts.js';
import type {Segment} from './segment.js';

/** Postings that share a value, and what its words are worth. */
interface Holders {
  readonly weight: number;
  readonly postings: number[];
}

/**
 * The words of the records themselves, indexed where they are searched. A value that many postings have
 * (a ministry, a place) is read once.
 */
export function createRecordSegment(
  postings: readonly Posting[],
  forEachText: (posting: Posting, visit: TextVisitor) => void,
  analyser: Analyser,
): Segment {
  const values = groupByValue(postings, forEachText);
  const compounds = new Set([...values.keys()].flatMap((text) => readCompounds(readWords(fold(text)))));
  const lexicon = {analyser, isJoined: (letters: string) => compounds.has(letters)};
  const byTerm = new Map<string, Holders[]>();
  for (const [text, holders] of values) {
    for (const term of new Set(readTerms(readWords(fold(text)), lexicon).map(({term}) => term))) {
      const known = byTerm.get(term);
      if (known) known.push(...holders);
      else byTerm.set(term, [...holders]);
    }
  }
  const terms = [...byTerm.keys()].sort();
  return {
    terms,
    forEachHit: (at, visit) => {
      for (const {weight, postings} of byTerm.get(terms[at] ?? '') ?? []) {
        for (const posting of postings) visit(posting, weight);
      }
    },
  };
}

function groupByValue(
  postings: readonly Posting[],
  forEachText: (posting: Posting, visit: TextVisitor) => void,
): ReadonlyMap<string, readonly Holders[]> {
  const values = new Map<string, Holders[]>();
  postings.forEach((posting, number) => {
    forEachText(posting, (text, weight) => {
      const holders = values.get(text);
      const same = holders?.find((other) => other.weight === weight);
      if (same) same.postings.push(number);
      else if (holders) holders.push({weight, postings: [number]});
      else values.set(text, [{weight, postings: [number]}]);
    });
  });
  return values;
}
