/**
 * What the builder writes and the widget reads: `index.json`. Names follow schema.org/JobPosting
 * where it has a word. Fields that a posting does not have are left out, never null or empty.
 */

/** The form of `index.json`. A reader refuses a version that it does not know. */
export const INDEX_VERSION = 1;

export const EMPLOYMENT_TYPES = [
  'permanent',
  'fixed-term',
  'internship',
  'apprenticeship',
  'freelance',
  'civil-servant',
  'volunteer',
] as const;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

export const CATEGORIES = [
  'development',
  'data',
  'design',
  'product',
  'deployment',
  'coaching',
  'community',
  'intrapreneurship',
  'operations',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const REMOTE_MODES = ['full', 'partial', 'none'] as const;
export type RemoteMode = (typeof REMOTE_MODES)[number];

/** A product, an incubator or a ministry: with an id where the directory knows it. */
export interface Organization {
  readonly id?: string;
  readonly name: string;
}

/** A way to apply: a bare e-mail address, or an absolute http(s) URL. */
export interface ApplyMethod {
  readonly type: 'email' | 'url';
  readonly value: string;
}

/** One record of the list. Dates are days, `YYYY-MM-DD`, in Europe/Paris. */
export interface Posting {
  /** URL-safe, unique in the index, the same from build to build. */
  readonly id: string;
  /** Path of the file it was read from, as given to the builder, with `/`. */
  readonly source?: string;
  /** The role alone, as a list shows it. */
  readonly title: string;
  /** The posting's own title line, where it has one beside the role. */
  readonly headline?: string;
  /** Number of people sought, only when more than 1. */
  readonly openings?: number;
  readonly organization?: Organization;
  readonly incubator?: Organization;
  /** Owner of the incubator. */
  readonly ministry?: Organization;
  /** What the editor said; `isOpenOn` also looks at `validThrough`. */
  readonly open: boolean;
  readonly datePosted?: string;
  /** Last day on which one can apply. */
  readonly validThrough?: string;
  readonly employmentType?: readonly EmploymentType[];
  readonly category?: readonly Category[];
  /** Canonical spellings, such as `PostgreSQL`. */
  readonly skills?: readonly string[];
  /** In full, with accents. */
  readonly places?: readonly string[];
  readonly remote?: RemoteMode;
  /** Present, and true, only where juniors are welcome. */
  readonly junior?: boolean;
  /** The stated pay, as written. */
  readonly salary?: string;
  readonly apply?: readonly ApplyMethod[];
  /** Plain text, at most 300 characters, cut at a word. */
  readonly excerpt?: string;
  /** BCP 47 tag, only where it differs from the index's own. */
  readonly lang?: string;
  /** Ids of near-identical postings that were folded into this one. */
  readonly alsoPublished?: readonly string[];
  /** Paths beside `index.json` at which its page was found before. */
  readonly redirectFrom?: readonly string[];
  /** Names of the fields that were read from the text, not from the front matter. */
  readonly inferred?: readonly string[];
}

export interface PostingIndex {
  readonly version: typeof INDEX_VERSION;
  /** The day for which it was built. */
  readonly generatedAt?: string;
  readonly title?: string;
  /** BCP 47 tag of the postings' language. */
  readonly lang?: string;
  readonly postings: readonly Posting[];
  /** Words of the list for searching, packed; checked by the search layer, which alone knows its form. */
  readonly search?: unknown;
}
