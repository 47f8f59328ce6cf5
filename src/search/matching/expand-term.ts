import type {Analyser} from '../analysis/analyser.js';
import {PAIR} from '../analysis/terms.js';
import {lowerBound, type Segment} from '../index-parts/segment.js';
import {findNearTerms} from './near-terms.js';

/** A term that a word of the query may be answered by. */
export interface Expansion {
  readonly segment: Segment;
  readonly at: number;
  /** 1 for the word itself, less for what is only like it. */
  readonly weight: number;
}

/** What has been loaded of an index. */
export interface Vocabulary {
  /** The words of the records, in one or several parts. */
  readonly lists: readonly Segment[];
  readonly bodies: readonly Segment[];
}

const FAMILY = 0.5;
const BEGINNING = 0.8;
const LIKENESS = 0.7;
/** Shorter beginnings are looked for in the list only: everything begins with them. */
const MIN_BODY_PREFIX = 3;

export function hasTerm(vocabulary: Vocabulary, term: string): boolean {
  return segmentsOf(vocabulary).some(({terms}) => terms[lowerBound(terms, term)] === term);
}

/** The term itself. */
export function expandExactly(vocabulary: Vocabulary, term: string, weight = 1): readonly Expansion[] {
  return segmentsOf(vocabulary).flatMap((segment) => {
    const at = lowerBound(segment.terms, term);
    return segment.terms[at] === term ? [{segment, at, weight}] : [];
  });
}

/** Terms of words that begin with an unfinished one; the less is missing, the better. */
export function expandBeginning(
  vocabulary: Vocabulary,
  prefix: string,
  analyser: Analyser,
): readonly Expansion[] {
  const segments = prefix.length < MIN_BODY_PREFIX ? vocabulary.lists : segmentsOf(vocabulary);
  return analyser.beginnings(prefix).flatMap((beginning) =>
    segments.flatMap((segment) =>
      termsWith(segment, beginning).map((at) => {
        const length = segment.terms[at]?.length ?? 1;
        return {segment, at, weight: BEGINNING * Math.sqrt(beginning.length / length)};
      }),
    ),
  );
}

/** Terms with the same root. */
export function expandFamily(
  vocabulary: Vocabulary,
  term: string,
  {root}: Analyser,
  isListOnly: boolean,
): readonly Expansion[] {
  const own = root(term);
  return (isListOnly ? vocabulary.lists : segmentsOf(vocabulary)).flatMap((segment) =>
    termsWith(segment, own.slice(0, -1))
      .filter((at) => segment.terms[at] !== term && root(segment.terms[at] ?? '') === own)
      .map((at) => ({segment, at, weight: FAMILY})),
  );
}

/** How many postings the expansions have, one that several of them have counted for each, or more than `enough`. */
export function countHits(expansions: readonly Expansion[], enough: number): number {
  let count = 0;
  for (const {segment, at} of expansions) {
    if (count > enough) return count;
    segment.forEachHit(at, () => count++);
  }
  return count;
}

/** Terms that are spelt nearly like it. */
export function expandLikeness(vocabulary: Vocabulary, term: string, maxEdits: number): readonly Expansion[] {
  return segmentsOf(vocabulary).flatMap((segment) =>
    findNearTerms(term, segment, maxEdits).map(({at, likeness}) => ({
      segment,
      at,
      weight: LIKENESS * likeness,
    })),
  );
}

function segmentsOf({lists, bodies}: Vocabulary): readonly Segment[] {
  return [...lists, ...bodies];
}

function termsWith({terms}: Segment, beginning: string): readonly number[] {
  const found: number[] = [];
  for (let at = lowerBound(terms, beginning); terms[at]?.startsWith(beginning); at++) {
    if (!terms[at]?.includes(PAIR)) found.push(at);
  }
  return found;
}
