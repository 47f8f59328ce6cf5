import type {PackedSegment} from './segment.js';

/**
 * The member `search` of `index.json`. Postings are known by their place in the index, from 0.
 */
export interface SearchPart {
  /** See `searchKey`: words and postings belong together. */
  readonly key: string;
  /** Words that name the same trade or tool, each group a list of stems; see `notions.ts`. */
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
  readonly key: string;
}
