import {PAIR} from '../analysis/terms.js';
import {BODIES, lowerBound, type Segment} from '../index-parts/segment.js';

/** A term that a word of the query may be answered by. */
export interface Expansion {
  readonly segment: Segment;
  readonly at: number;
  /** 1 for the word itself, less for what is only like it. */
  readonly weight: number;
}

/** What has been loaded of an index. */
export type Vocabulary = readonly Segment[];

const BEGINNING = 0.8;
/** Shorter beginnings are looked for in the list only: everything begins with them. */
const MIN_BODY_PREFIX = 3;

/** The terms that begin with a text, as they are weighed; those that weigh nothing are left out. */
export function findTerms(
  vocabulary: Vocabulary,
  beginning: string,
  weigh: (term: string) => number,
): readonly Expansion[] {
  return vocabulary.flatMap((segment) => {
    const found: Expansion[] = [];
    for (let at = lowerBound(segment.terms, beginning); ; at++) {
      const term = segment.terms[at];
      if (term?.startsWith(beginning) !== true) return found;
      const weight = weigh(term);
      if (weight > 0) found.push({segment, at, weight});
    }
  });
}

/** The term itself. */
export function findTerm(vocabulary: Vocabulary, term: string, weight = 1): readonly Expansion[] {
  return findTerms(vocabulary, term, (other) => (other === term ? weight : 0));
}

/** The words of titles, names and values, without those of the texts. */
export function recordsOf(vocabulary: Vocabulary): Vocabulary {
  return vocabulary.filter(({kind}) => kind !== BODIES);
}

/**
 * Terms of words that begin with an unfinished one; the less is missing, the better.
 *
 * @param beginnings what the stems begin with of such words
 */
export function findBegun(vocabulary: Vocabulary, beginnings: readonly string[]): readonly Expansion[] {
  return beginnings.flatMap((beginning) =>
    findTerms(beginning.length < MIN_BODY_PREFIX ? recordsOf(vocabulary) : vocabulary, beginning, (term) =>
      term.includes(PAIR) ? 0 : BEGINNING * Math.sqrt(beginning.length / term.length),
    ),
  );
}

/** Up to so many postings a word may be a slip, also where an editor made the same. */
export const FEW = 2;

/** How many postings the expansions have, one that several of them have counted for each; a part if many. */
export function countHits(expansions: readonly Expansion[]): number {
  let count = 0;
  for (const {segment, at} of expansions) {
    if (count > FEW) break;
    segment.forEachHit(at, () => count++);
  }
  return count;
}
