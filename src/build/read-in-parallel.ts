import {existsSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import type {Options} from './args.js';
import {problem, type Problem} from './problems/problem.js';
import type {ReadOptions} from './read-posting.js';
import {join, readPostings, type OnProgress, type ReadPostings} from './read-postings.js';
import type {ListedSource} from './read-sources.js';

/** Fewer are read sooner than another thread has learnt how to. */
const ENOUGH = 2000;
const MOST_THREADS = 8;
const PROGRAM = new URL('./read-worker.js', import.meta.url);

/** What a thread is to read, and how; it prepares its vocabulary and directory itself. */
export interface ReadTask {
  readonly listed: readonly ListedSource[];
  readonly options: Options;
  readonly now: string;
}

/** Reads a large folder on all cores: each takes as many entries as the others, one after the other. */
export async function readInParallel(
  listed: readonly ListedSource[],
  reading: ReadOptions,
  options: Options,
  onProgress: OnProgress,
): Promise<ReadPostings> {
  const threads =
    listed.length < ENOUGH || !existsSync(PROGRAM) ? 1 : Math.min(MOST_THREADS, availableParallelism());
  const share = Math.ceil(listed.length / threads);
  const others = Array.from({length: threads - 1}, (_, at) =>
    readInThread(
      {listed: listed.slice((at + 1) * share, (at + 2) * share), options, now: reading.now},
      onProgress,
    ),
  );
  const own = await readPostings(listed.slice(0, share), reading, onProgress);
  return join([own, ...(await Promise.all(others))]);
}

function readInThread(task: ReadTask, onProgress: OnProgress): Promise<ReadPostings> {
  return new Promise((resolve, reject) => {
    const parts: ReadPostings[] = [];
    const worker = new Worker(PROGRAM, {workerData: task});
    worker.on('message', (message: PackedPart) => {
      parts.push(unpackPart(message));
      onProgress(message.read.length + message.rejected.length + message.passedOver.length);
    });
    worker.once('error', reject);
    worker.once('exit', () => resolve(join(parts)));
  });
}

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

function unpackPart({read, rejected, passedOver}: PackedPart): ReadPostings {
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
