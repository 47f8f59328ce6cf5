/**
 * A posting's text as it travels in `postings/<id>.json`: a small tree of allowed nodes, never an
 * HTML string, so that no sanitiser is needed where it is drawn.
 */

/** A text, or an element. White space in a text is as HTML has it: runs collapse, except in `pre`. */
export type BodyNode = string | BodyElement;

export type BodyElement =
  | {readonly tag: PlainTag; readonly children: readonly BodyNode[]}
  | {readonly tag: EmptyTag}
  /** `level` 1 stands directly under the posting's own heading; levels never skip one. */
  | {readonly tag: 'h'; readonly level: number; readonly children: readonly BodyNode[]}
  /** `start`: the first item's number, when it isn't 1. */
  | {readonly tag: 'ol'; readonly start?: number; readonly children: readonly BodyNode[]}
  /** `href`: http, https, mailto or tel, absolute. */
  | {readonly tag: 'a'; readonly href: string; readonly children: readonly BodyNode[]};

/** Elements that carry nothing but children. `td` and `th` stand in `tr`, `tr` in `table`. */
export const PLAIN_TAGS = [
  'p',
  'ul',
  'li',
  'blockquote',
  'pre',
  'code',
  'strong',
  'em',
  'del',
  'table',
  'tr',
  'th',
  'td',
] as const;
export type PlainTag = (typeof PLAIN_TAGS)[number];

export const EMPTY_TAGS = ['br', 'hr'] as const;
export type EmptyTag = (typeof EMPTY_TAGS)[number];

/** Deeper nesting is flattened by the builder and refused by the reader. */
export const MAX_BODY_DEPTH = 40;

/** A posting names at most so many that are like it. */
export const MAX_SIMILAR = 3;

/** The file `postings/<id>.json`. */
export interface PostingBody {
  readonly id: string;
  readonly body: readonly BodyNode[];
  /** Ids of the postings that are most like it, the most similar first, all open on the day of the build. */
  readonly similar?: readonly string[];
}

/** What a reader is given of that file. */
export interface BodyFile {
  readonly body: readonly BodyNode[];
  /** At most `MAX_SIMILAR` ids, perhaps none; whether they are still open and in the index is not checked. */
  readonly similar: readonly string[];
}
