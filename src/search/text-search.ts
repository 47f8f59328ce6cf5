import type {Posting} from '../contract/posting.js';

/** What a text found. */
export interface TextMatches {
  /** Score of each posting found, larger is better; only those found are in it. */
  readonly scores: ReadonlyMap<Posting, number>;
  /** Where the words that matched stand in a visible text, as `[start, end)` in UTF-16 units. */
  readonly marks: (visible: string) => readonly (readonly [start: number, end: number])[];
  /** The word that was given up because no posting has all of them. */
  readonly dropped?: string;
}

export interface TextSearch {
  /** @param isVisible postings for which it is false are as if they weren't there */
  readonly search: (text: string, isVisible?: (posting: Posting) => boolean) => TextMatches;
}
