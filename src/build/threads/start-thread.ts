import {existsSync, readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';

/** Fewer are read sooner than another thread has learnt how to. */
const ENOUGH = 100;
const MOST_THREADS = 8;
const PROGRAM = new URL('./thread.js', import.meta.url);

/** A thread that waits for its first order. It keeps no process alive. */
export interface Thread {
  readonly worker: Worker;
  /** Never fulfilled; rejected with what the thread could not cope with. */
  readonly failure: Promise<never>;
}

export function startThread(): Thread {
  const worker = new Worker(PROGRAM);
  worker.unref();
  const failure = new Promise<never>((_resolve, reject) => worker.once('error', reject));
  failure.catch(() => {});
  return {worker, failure};
}

/**
 * How many threads are worth it, this one among them. On a single core, for a small folder or out of
 * sources that are not compiled, it is alone.
 */
export function threadsFor(entries: number): number {
  return entries < ENOUGH || !existsSync(PROGRAM) ? 1 : Math.min(MOST_THREADS, availableParallelism());
}

/**
 * A thread for a command that has yet to load what it is made of: both do so at the same time. Only a guess,
 * by the first look at what the command line names; whoever has no use for the thread lets it be.
 */
export function startEarly([command = '', ...words]: readonly string[]): Thread | undefined {
  const isWorthIt = ['build', 'check'].includes(command) && !words.includes('--watch');
  return isWorthIt && words.some((word) => threadsFor(entriesIn(word)) > 1) ? startThread() : undefined;
}

function entriesIn(path: string): number {
  try {
    return readdirSync(path).length;
  } catch {
    return 0;
  }
}
