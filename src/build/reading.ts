import type {Posting} from '../contract/posting.js';

/** What was read for one field, and from which words: `explain` shows it, `inferred` lists it. */
export interface Reading<T> {
  readonly value: T;
  readonly from: 'front-matter' | 'file-name' | 'text';
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  /** As they stand in the file. */
  readonly words: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** The fields that are read from a posting by itself, without the directory or other postings. */
export const READ_FIELDS = [
  'title',
  'headline',
  'openings',
  'employmentType',
  'category',
  'skills',
  'places',
  'remote',
  'junior',
  'salary',
  'apply',
  'datePosted',
  'validThrough',
] as const;
export type ReadField = (typeof READ_FIELDS)[number];

export type Readings = {readonly [Field in ReadField]?: Reading<NonNullable<Posting[Field]>>};
