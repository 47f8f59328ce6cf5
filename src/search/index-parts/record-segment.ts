import type {Posting} from '../../contract/posting.js';
import {fold} from '../analysis/fold.js';
import {readCompounds, readTerms, type Lexicon} from '../analysis/terms.js';
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
export function indexRecords(
  postings: readonly Posting[],
  forEachText: (posting: Posting, visit: TextVisitor) => void,
  {analyser, notionOf}: Pick<Lexicon, 'analyser' | 'notionOf'>,
): Segment {
  const holders = groupByValue(postings, forEachText);
  const values = [...holders].map(([text, holding]) => ({words: readWords(fold(text)), holding}));
  const compounds = new Set(values.flatMap(({words}) => readCompounds(words)));
  const lexicon = {analyser, notionOf, isJoined: (letters: string) => compounds.has(letters)};
  const byTerm = new Map<string, Holders[]>();
  for (const {words, holding} of values) {
    for (const term of new Set(readTerms(words, lexicon).map(({term}) => term))) {
      const known = byTerm.get(term);
      if (known) known.push(...holding);
      else byTerm.set(term, [...holding]);
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
  for (const [number, posting] of postings.entries()) {
    forEachText(posting, (text, weight) => {
      const holders = values.get(text);
      const same = holders?.find((other) => other.weight === weight);
      if (same) same.postings.push(number);
      else if (holders) holders.push({weight, postings: [number]});
      else values.set(text, [{weight, postings: [number]}]);
    });
  }
  return values;
}
