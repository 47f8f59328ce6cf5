import type {Problem} from '../problems/problem.js';
import type {Readings} from '../reading.js';
import type {SourcePosting} from '../source-posting.js';

export interface ReadOptions {
  /** False: only the front matter and the file name speak. */
  readonly infer: boolean;
}

/** Reads every field of a posting, each by its own function. */
export function readFields(
  _source: SourcePosting,
  _options: ReadOptions,
): {readonly readings: Readings; readonly problems: readonly Problem[]} {
  return {readings: {}, problems: []};
}
