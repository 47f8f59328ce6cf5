import {setImmediate} from 'node:timers/promises';
import {inStep} from './in-step.js';
import type {PostingMemory} from './posting-memory.js';
import type {Problem} from './problems/problem.js';
import {readingSteps, readPosting, type ReadOptions, type ReadPosting} from './read-posting.js';
import {readSource, type ListedSource} from './read-sources.js';
import {Shelf} from './shelf.js';

/** What became of the entries of the folders, each by itself. */
export interface ReadPostings {
  readonly read: readonly ReadPosting[];
  /** Problems of entries that should have been postings. */
  readonly rejected: readonly Problem[];
  /** Problems of entries that may have been. */
  readonly passedOver: readonly Problem[];
}

/** Called now and then with the number of entries dealt with since the last call. */
export type OnProgress = (count: number) => void;

/** Long enough to be worth the pause after it, in which messages come in and the progress is shown. */
const BATCH = 100;

/** Reads the entries one after the other; no file's bytes are kept, but by a memory. */
export async function readPostings(
  listed: readonly ListedSource[],
  options: ReadOptions,
  onProgress: OnProgress,
  memory?: PostingMemory,
): Promise<ReadPostings> {
  const parts: ReadPostings[] = [];
  for (let start = 0; start < listed.length; start += BATCH) {
    const batch = listed.slice(start, start + BATCH);
    parts.push(readBatch(batch, options, {memory}));
    onProgress(batch.length);
    await setImmediate();
  }
  return join(parts);
}

/** Where what is read is kept, and what of it needn't be read again. */
export interface ReadingPlaces {
  readonly memory?: PostingMemory | undefined;
  readonly shelf?: Shelf | undefined;
}

export function readBatch(
  listed: readonly ListedSource[],
  options: ReadOptions,
  {memory, shelf = new Shelf()}: ReadingPlaces,
): ReadPostings {
  const sources = listed.map(readSource);
  const files = sources.flatMap((source) => ('severity' in source ? [] : [source]));
  const others = sources.flatMap((source) => ('severity' in source ? [source] : []));
  return {
    read: memory
      ? files.map((file) => memory.recall(file, () => readPosting(file, options)))
      : inStep(files.map((file) => readingSteps(file, options, shelf))),
    rejected: others.filter(({severity}) => severity === 'error'),
    passedOver: others.filter(({severity}) => severity !== 'error'),
  };
}

export function join(parts: readonly ReadPostings[]): ReadPostings {
  return {
    read: parts.flatMap(({read}) => read),
    rejected: parts.flatMap(({rejected}) => rejected),
    passedOver: parts.flatMap(({passedOver}) => passedOver),
  };
}
