import type {Options} from '../args.js';
import {packBody, textOf} from '../packed-body.js';
import type {PostingToWrite} from '../posting-files.js';
import {problem, type Problem} from '../problems/problem.js';
import type {ReadPostings} from '../read-postings.js';
import type {ListedSource} from '../read-sources.js';
import type {BoardToSearch, SearchIndex} from '../search-index-of.js';
import type {KeptBytes, Shelf} from '../shelf.js';
import type {Drafted} from '../write-output.js';

/** What a thread is told first; vocabulary, directory and template it reads itself. */
export interface ReadOrder {
  readonly listed: readonly ListedSource[];
  readonly options: Options;
  /** The day on which "open" is judged. */
  readonly now: string;
  /** See `Claims`. */
  readonly claims: SharedArrayBuffer;
  /** Of the file in which it keeps what it reads; in memory if left out. */
  readonly shelf: number | undefined;
}

/** Entries that are read, and postings that are written, at a time. */
export const BATCH = 10;

/** Postings whose files are to be written, if no other thread has begun to. */
export interface WriteOrder {
  readonly kind: 'write';
  readonly piece: number;
  /** Without their texts, as JSON: the orders of a large board wait in a file, too. */
  readonly postings: KeptBytes;
  readonly bodies: readonly KeptBytes[];
}

export function packOrder(piece: number, postings: readonly PostingToWrite[], shelf: Shelf): WriteOrder {
  const withoutBodies = postings.map(({posting, similar}) => ({posting, similar}));
  return {
    kind: 'write',
    piece,
    postings: shelf.keep(new TextEncoder().encode(JSON.stringify(withoutBodies))),
    bodies: postings.map(({body}) => body),
  };
}

export function postingsOf({postings, bodies}: WriteOrder): readonly PostingToWrite[] {
  const withoutBodies = JSON.parse(textOf(postings)) as readonly Omit<PostingToWrite, 'body'>[];
  return withoutBodies.map((one, at) => ({...one, body: bodies[at] ?? packBody([])}));
}

export interface SearchOrder {
  readonly kind: 'search';
  readonly board: BoardToSearch;
}

/** What a thread is told when it has read all it could. */
export type ThreadOrder = WriteOrder | SearchOrder;

export type ThreadMessage =
  | {readonly kind: 'read'; readonly batch: number; readonly part: PackedPart}
  | {readonly kind: 'read-all'}
  | {readonly kind: 'searchable'; readonly search: SearchIndex}
  | {readonly kind: 'written'; readonly piece: number; readonly drafted: Drafted}
  | {readonly kind: 'failed'; readonly reason: string; readonly drafted: Drafted};

type PackedProblem = Pick<Problem, 'path' | 'place' | 'code' | 'facts'>;

export interface PackedPart {
  readonly read: readonly (Omit<ReadPostings['read'][number], 'problems'> & {
    readonly problems: readonly PackedProblem[];
  })[];
  readonly rejected: readonly PackedProblem[];
  readonly passedOver: readonly PackedProblem[];
}

/** Functions can't go from thread to thread, so the words of problems are made anew. */
export function packPart({read, rejected, passedOver}: ReadPostings): PackedPart {
  return {
    read: read.map((one) => ({...one, problems: one.problems.map(packProblem)})),
    rejected: rejected.map(packProblem),
    passedOver: passedOver.map(packProblem),
  };
}

export function unpackPart({read, rejected, passedOver}: PackedPart): ReadPostings {
  return {
    read: read.map((one) => ({...one, problems: one.problems.map(unpackProblem)})),
    rejected: rejected.map(unpackProblem),
    passedOver: passedOver.map(unpackProblem),
  };
}

function packProblem({path, place, code, facts}: Problem): PackedProblem {
  return {path, place, code, facts};
}

function unpackProblem({path, place, code, facts}: PackedProblem): Problem {
  // The facts are those that this very code was made with, on the other side.
  return problem(code, path, place, facts as never);
}
