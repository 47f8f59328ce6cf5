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
  return expandExactly(vocabulary, term).length > 0;
}

/** The term itself. */
export function expandExactly({lists, bodies}: Vocabulary, term: string, weight = 1): readonly Expansion[] {
  return expand([...lists, ...bodies], weight, ({terms}) => {
    const at = lowerBound(terms, term);
    return terms[at] === term ? [{at}] : [];
  });
}

/** Terms of words that begin with an unfinished one; the less is missing, the better. */
export function expandBeginning(
  {lists, bodies}: Vocabulary,
  prefix: string,
  {beginnings}: Analyser,
): readonly Expansion[] {
  const segments = prefix.length < MIN_BODY_PREFIX ? lists : [...lists, ...bodies];
  return beginnings(prefix).flatMap((beginning) =>
    expand(segments, BEGINNING, (segment) =>
      termsWith(segment, beginning).map(([at, term]) => ({
        at,
        likeness: Math.sqrt(beginning.length / term.length),
      })),
    ),
  );
}

/** Terms with the same root. */
export function expandFamily(
  {lists, bodies}: Vocabulary,
  term: string,
  {root}: Analyser,
  isListOnly: boolean,
): readonly Expansion[] {
  const own = root(term);
  return expand(isListOnly ? lists : [...lists, ...bodies], FAMILY, (segment) =>
    termsWith(segment, own.slice(0, -1)).flatMap(([at, other]) =>
      other !== term && root(other) === own ? [{at}] : [],
    ),
  );
}

/** Terms that are spelt nearly like it. */
export function expandLikeness(
  {lists, bodies}: Vocabulary,
  term: string,
  maxEdits: number,
): readonly Expansion[] {
  return expand([...lists, ...bodies], LIKENESS, (segment) => findNearTerms(term, segment, maxEdits));
}

function expand(
  segments: readonly Segment[],
  weight: number,
  find: (segment: Segment) => readonly {readonly at: number; readonly likeness?: number}[],
): readonly Expansion[] {
  return segments.flatMap((segment) =>
    find(segment).map(({at, likeness = 1}) => ({segment, at, weight: weight * likeness})),
  );
}

function termsWith({terms}: Segment, beginning: string): readonly (readonly [at: number, term: string])[] {
  const found: (readonly [number, string])[] = [];
  for (let at = lowerBound(terms, beginning); ; at++) {
    const term = terms[at];
    if (term?.startsWith(beginning) !== true) return found;
    if (!term.includes(PAIR)) found.push([at, term]);
  }
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
