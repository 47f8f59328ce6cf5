import type {Posting} from '../contract/posting.js';

/** `[start, end)` in UTF-16 units, and which word of the query it answers, from 0. */
export type Mark = readonly [start: number, end: number, word: number];

/** What a text found. */
export interface TextMatches {
  /** Score of each posting found, larger is better; only those found are in it. */
  readonly scores: ReadonlyMap<Posting, number>;
  /** Where the words that matched stand in a visible text, in order, none overlapping another. */
  readonly marks: (visible: string) => readonly Mark[];
  /** How many words of the query were asked for, without the one that was given up. */
  readonly wordCount: number;
  /** The word that was given up because no posting has all of them. */
  readonly dropped?: string | undefined;
}

export interface TextSearch {
  /** @param isVisible postings for which it is false are as if they weren't there */
  readonly search: (text: string, isVisible?: (posting: Posting) => boolean) => TextMatches;
}
