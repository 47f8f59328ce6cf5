import {MARK, packNumber, packTerms, unpackNumbers, unpackTerms} from './pack.js';

/** Terms and where they stand: the words of the list, or a part of those of the bodies. */
export interface Segment {
  readonly kind: typeof BODIES | typeof TITLES | typeof NAMES;
  /** In the order of their code units, each once. */
  readonly terms: readonly string[];
  /** Calls for every posting that has the term, with the weight that the term has in it. */
  readonly forEachHit: (term: number, visit: (posting: number, weight: number) => void) => void;
}

/** Whose words they are: of the texts, of titles and named skills, of organisations and other values. */
export const BODIES = 0;
export const TITLES = 1;
export const NAMES = 2;

/** A segment as it travels. */
export interface PackedSegment {
  readonly terms: string;
  readonly hits: string;
}

/** For each term the postings that have it, by number, each with its place in the table of weights. */
export type Hits = ReadonlyMap<string, ReadonlyMap<number, number>>;

const END = ' ';

/** A term, and where it stands, as `packLists` writes it. */
export interface PackedTerm {
  readonly term: string;
  readonly hits: string;
}

export function packSegment(hits: Hits): PackedSegment {
  const terms = [...hits.keys()].sort();
  return joinTerms(terms.map((term) => ({term, hits: packLists(listsOf(hits.get(term) ?? new Map()))})));
}

/** @param packed in the order of the terms */
export function joinTerms(packed: readonly PackedTerm[]): PackedSegment {
  return {
    terms: packTerms(packed.map(({term}) => term)),
    hits: packed.map(({hits}) => hits).join(END),
  };
}

/**
 * Gaps between the postings of one weight, then, behind a mark, of the next: most terms have one only.
 *
 * @param lists the postings of each weight, in ascending order
 */
export function packLists(lists: readonly Iterable<number>[]): string {
  // Joined at the end: a text that grows by a digit at a time is a chain of its pieces, ten times as large.
  const packed: string[] = [];
  for (const [weight, postings] of lists.entries()) {
    let before = -1;
    for (const posting of postings) {
      if (before < 0 && weight > 0) packed.push(MARK + packNumber(weight));
      packed.push(packNumber(posting - before - 1));
      before = posting;
    }
  }
  return packed.join('');
}

function listsOf(postings: ReadonlyMap<number, number>): readonly (readonly number[])[] {
  const lists: number[][] = [];
  for (const [posting, weight] of postings) {
    while (lists.length <= weight) lists.push([]);
    lists[weight]?.push(posting);
  }
  return lists.map((list) => list.sort((a, b) => a - b));
}

/**
 * Reads a segment from outside. Whatever stands in it, reading ends; places of postings may be any number.
 *
 * @param weights what the weights in the lists stand for
 */
export function readSegment(
  packed: PackedSegment,
  kind: Segment['kind'],
  weights: readonly number[],
): Segment {
  const lists = packed.hits.split(END);
  return {
    kind,
    terms: unpackTerms(packed.terms),
    forEachHit: (term, visit) => {
      let weight = weights[0] ?? 0;
      let posting = -1;
      let isWeight = false;
      unpackNumbers(
        lists[term] ?? '',
        (value) => {
          if (isWeight) weight = weights[value] ?? 0;
          else visit((posting += value + 1), weight);
          isWeight = false;
        },
        () => {
          isWeight = true;
          posting = -1;
        },
      );
    },
  };
}

/** The place of the first term that isn't before `text`. */
export function lowerBound(terms: readonly string[], text: string): number {
  let from = 0;
  let to = terms.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((terms[middle] ?? '') < text) from = middle + 1;
    else to = middle;
  }
  return from;
}
