import type {Posting} from '../contract/posting.js';

/** `[start, end)` in UTF-16 units, and which word of the query it answers, from 0. */
export type Mark = readonly [start: number, end: number, word: number];

/** The score of each posting of an index, by its place: larger is better, and 0 where it is not found. */
export interface IndexScores {
  readonly postings: readonly Posting[];
  readonly scores: Float64Array;
  /** How many of them are found. */
  readonly count: number;
}

/** What a text found. */
export interface TextMatches {
  /** In each index that it was looked for in. */
  readonly found: readonly IndexScores[];
  /** Where the words that matched stand in a visible text, in order, none overlapping another. */
  readonly marks: (visible: string) => readonly Mark[];
  /** How many words of the query were asked for, without the one that was given up. */
  readonly wordCount: number;
  /** The word that was given up because no posting has all of them. */
  readonly dropped?: string | undefined;
}

/** The postings that a text found, in no order. */
export function foundPostings({found}: TextMatches): readonly Posting[] {
  return found.flatMap(({postings, scores}) => postings.filter((_posting, at) => scores[at] !== 0));
}

export interface TextSearch {
  /** @param isVisible postings for which it is false are as if they weren't there */
  readonly search: (text: string, isVisible?: (posting: Posting) => boolean) => TextMatches;
}
