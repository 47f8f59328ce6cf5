import type {PackedSegment} from './segment.js';

/** The form of the packed words. A reader that knows another form searches the list's fields itself. */
export const SEARCH_VERSION = 1;

/**
 * The member `search` of `index.json`. Postings are known by their place in the index, from 0.
 */
export interface SearchPart {
  readonly version: typeof SEARCH_VERSION;
  /** Fingerprint of the ids of the postings, in order: words and postings belong together. */
  readonly ids: string;
  /** Words that name the same trade or tool, each group a list of wordings; see `notions.ts`. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words of the titles, and of the skills that the editor named. */
  readonly list: PackedSegment;
  /** The files with the words of the bodies, in the order of their terms. */
  readonly bodies: readonly BodyPartRef[];
}

export interface BodyPartRef {
  /** Path beside `index.json`. */
  readonly path: string;
  /** The file has the terms from this one on, up to the next file's. */
  readonly from: string;
}

/** A file of `search/`. */
export interface BodyPart extends PackedSegment {
  readonly version: typeof SEARCH_VERSION;
  readonly ids: string;
}
