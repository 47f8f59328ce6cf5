import {existsSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {setImmediate} from 'node:timers/promises';
import {Worker} from 'node:worker_threads';
import type {Options} from '../args.js';
import {bodyPath, postingFiles, type PostingToWrite} from '../posting-files.js';
import type {PostingMemory} from '../posting-memory.js';
import type {ReadOptions} from '../read-posting.js';
import {join, readBatch, readPostings, type OnProgress, type ReadPostings} from '../read-postings.js';
import type {ListedSource} from '../read-sources.js';
import {Shelf, ShelfFile} from '../shelf.js';
import {pagePath} from '../pages/posting-page.js';
import type {SiteOptions} from '../pages/site.js';
import type {Draft} from '../write-output.js';
import {Claims} from './claims.js';
import {
  BATCH,
  packPart,
  unpackPart,
  type ThreadData,
  type ThreadMessage,
  type WriteOrder,
} from './messages.js';

/** Fewer are read sooner than another thread has learnt how to. */
const ENOUGH = 100;
/** What is read of more postings waits in files. */
const MANY = 3000;
const MOST_THREADS = 8;
const PROGRAM = new URL('./thread.js', import.meta.url);

/** Those who read the postings of one build, and write their files. */
export interface PostingCrew {
  /** In the order of the list, whoever read what. */
  read(onProgress: OnProgress): Promise<ReadPostings>;
  /**
   * Writes the files of the postings beside their places.
   *
   * @param meanwhile what this thread has to do before it lends a hand
   */
  write(
    postings: readonly PostingToWrite[],
    site: SiteOptions,
    draft: Draft,
    meanwhile: () => void,
  ): Promise<void>;
  /** To be called whatever happens; what is on its way is lost. */
  end(): Promise<void>;
}

/** One that reads and draws nothing that it did in an earlier build of the same process. */
export function rememberingCrew(
  listed: readonly ListedSource[],
  reading: ReadOptions,
  options: Options,
  memory: PostingMemory,
): PostingCrew {
  return {
    read: (onProgress) => {
      memory.begin(options, reading.now);
      return readPostings(listed, reading, onProgress, memory);
    },
    write: async (postings, site, draft, meanwhile) => {
      for (const posting of postings)
        for (const file of postingFiles(posting, site, memory.pages)) draft.write(file);
      meanwhile();
    },
    end: async () => {},
  };
}

/**
 * The threads that read the postings of one build and write their files, this one among them. On a single
 * core, for a small folder or out of sources that are not compiled, this one is alone.
 */
export class Crew implements PostingCrew {
  readonly #listed: readonly ListedSource[];
  readonly #reading: ReadOptions;
  readonly #claims: Claims;
  readonly #files: readonly ShelfFile[];
  readonly #workers: readonly Worker[];
  /** Never fulfilled; rejected with what a thread could not cope with. */
  readonly #failure: Promise<never>;
  #hasEnded = false;

  constructor(listed: readonly ListedSource[], reading: ReadOptions, options: Options) {
    const cores = Math.min(MOST_THREADS, availableParallelism());
    const threads = listed.length < ENOUGH || !existsSync(PROGRAM) ? 1 : cores;
    this.#listed = listed;
    this.#reading = reading;
    this.#claims = new Claims(Math.ceil(listed.length / BATCH));
    this.#files = listed.length > MANY ? Array.from({length: threads}, () => new ShelfFile()) : [];
    this.#workers = Array.from({length: threads - 1}, (_, at) => {
      const shelf = this.#files[at + 1]?.descriptor;
      const workerData: ThreadData = {listed, options, now: reading.now, claims: this.#claims.memory, shelf};
      return new Worker(PROGRAM, {workerData});
    });
    this.#failure = new Promise((_resolve, reject) => {
      for (const worker of this.#workers) worker.once('error', reject);
    });
    this.#failure.catch(() => {});
  }

  async read(onProgress: OnProgress): Promise<ReadPostings> {
    const parts: ReadPostings[] = [];
    const others = this.#workers.map((worker) =>
      listen(worker, (message) => {
        if (message.kind === 'read') {
          const part = unpackPart(message.part);
          parts[message.batch] = part;
          onProgress(sizeOf(part));
        }
        return message.kind === 'read-all';
      }),
    );
    await Promise.race([Promise.all([this.#readOwn(parts, onProgress), ...others]), this.#failure]);
    return join(parts);
  }

  async #readOwn(parts: ReadPostings[], onProgress: OnProgress): Promise<void> {
    const file = this.#files[0];
    const shelf = new Shelf(file?.descriptor);
    const listed = this.#listed;
    for (let batch = this.#claims.next(); batch * BATCH < listed.length; batch = this.#claims.next()) {
      const part = readBatch(listed.slice(batch * BATCH, (batch + 1) * BATCH), this.#reading, {shelf});
      // A part of a text holds on to the whole of it: a copy doesn't.
      parts[batch] = file ? unpackPart(structuredClone(packPart(part))) : part;
      onProgress(sizeOf(part));
      await setImmediate();
    }
  }

  async write(
    postings: readonly PostingToWrite[],
    site: SiteOptions,
    draft: Draft,
    meanwhile: () => void,
  ): Promise<void> {
    const orders = Array.from({length: Math.ceil(postings.length / BATCH)}, (_, piece): WriteOrder => {
      return {piece, postings: postings.slice(piece * BATCH, (piece + 1) * BATCH)};
    });
    let left = orders.length;
    const others = new Promise<void>((resolve, reject) => {
      for (const worker of this.#workers) {
        worker.on('message', (message: ThreadMessage) => {
          if (message.kind !== 'written' && message.kind !== 'failed') return;
          draft.adopt(message.drafted);
          left -= 1;
          if (message.kind === 'failed') reject(new Error(message.reason));
          else if (left === 0) resolve();
        });
      }
    });
    // Waited for below; if this thread fails before that, it is this failure that counts.
    others.catch(() => {});
    draft.share(postings.flatMap(({posting: {id}}) => [bodyPath(id), pagePath(id)]));
    orders.forEach((order, at) => this.#workers[at % this.#workers.length]?.postMessage(order));
    meanwhile();
    // From the end, so that it meets the others as late as can be.
    for (const {piece, postings: own} of orders.toReversed()) {
      if (!this.#claims.claim(piece)) continue;
      for (const posting of own) for (const file of postingFiles(posting, site)) draft.write(file);
      left -= 1;
    }
    if (left > 0) await Promise.race([others, this.#failure]);
  }

  async end(): Promise<void> {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
    for (const file of this.#files) file.close();
  }
}

/** Calls for each message of a thread until it says that this was the last. */
function listen(worker: Worker, onMessage: (message: ThreadMessage) => boolean): Promise<void> {
  return new Promise((resolve) => {
    worker.on('message', function onOne(message: ThreadMessage) {
      if (!onMessage(message)) return;
      worker.off('message', onOne);
      resolve();
    });
  });
}

function sizeOf({read, rejected, passedOver}: ReadPostings): number {
  return read.length + rejected.length + passedOver.length;
}
