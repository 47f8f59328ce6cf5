import {setImmediate} from 'node:timers/promises';
import type {Worker} from 'node:worker_threads';
import type {Options} from '../args.js';
import {searchingHere, type PostingCrew, type Searching} from '../posting-crew.js';
import {bodyPath, postingFiles, type PostingToWrite} from '../posting-files.js';
import type {ReadOptions} from '../read-posting.js';
import {join, readBatch, type OnProgress, type ReadPostings} from '../read-postings.js';
import type {ListedSource} from '../read-sources.js';
import {searchIndexOf, type BoardToSearch, type SearchIndex} from '../search-index-of.js';
import {Shelf, ShelfFile} from '../shelf.js';
import {pagePath} from '../pages/posting-page.js';
import type {SiteOptions} from '../pages/site.js';
import type {Draft} from '../write-output.js';
import {Claims} from './claims.js';
import {
  BATCH,
  packOrder,
  packPart,
  unpackPart,
  type ReadOrder,
  type ThreadMessage,
  type ThreadOrder,
} from './messages.js';
import {startThread, threadsFor, type Thread} from './start-thread.js';

/** What is read of more postings waits in files, and isn't copied from thread to thread as a whole. */
const MANY = 3000;

/** The threads that read the postings of one build and write their files, this one among them. */
export class Crew implements PostingCrew {
  readonly #listed: readonly ListedSource[];
  readonly #claims: Claims;
  readonly #files: readonly ShelfFile[];
  readonly #shelf: Shelf;
  readonly #workers: readonly Worker[];
  /** Never fulfilled; rejected with what a thread could not cope with. */
  readonly #failure: Promise<never>;
  #hasEnded = false;

  /**
   * The other threads begin at once.
   *
   * @param now the day on which "open" is judged
   * @param early a thread that waits for its first order already
   */
  constructor(listed: readonly ListedSource[], options: Options, now: string, early?: Thread) {
    const count = threadsFor(listed.length);
    const threads = Array.from({length: count - 1}, (_, at) => (at === 0 && early) || startThread());
    this.#listed = listed;
    this.#claims = new Claims(Math.ceil(listed.length / BATCH));
    this.#files = listed.length > MANY ? Array.from({length: count}, () => new ShelfFile()) : [];
    this.#shelf = new Shelf(this.#files[0]?.descriptor);
    this.#workers = threads.map(({worker}) => worker);
    this.#failure = Promise.race(threads.map(({failure}) => failure));
    this.#failure.catch(() => {});
    for (const [at, worker] of this.#workers.entries()) {
      const shelf = this.#files[at + 1]?.descriptor;
      const order: ReadOrder = {listed, options, now, claims: this.#claims.memory, shelf};
      worker.ref();
      worker.postMessage(order);
    }
  }

  async read(reading: ReadOptions, onProgress: OnProgress): Promise<ReadPostings> {
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
    await Promise.race([Promise.all([this.#readOwn(parts, reading, onProgress), ...others]), this.#failure]);
    return join(parts);
  }

  async #readOwn(parts: ReadPostings[], reading: ReadOptions, onProgress: OnProgress): Promise<void> {
    const listed = this.#listed;
    for (let batch = this.#claims.next(); batch * BATCH < listed.length; batch = this.#claims.next()) {
      const part = readBatch(listed.slice(batch * BATCH, (batch + 1) * BATCH), reading, {
        shelf: this.#shelf,
      });
      // A part of a text holds on to the whole of it: a copy doesn't.
      parts[batch] = this.#files.length > 0 ? unpackPart(structuredClone(packPart(part))) : part;
      onProgress(sizeOf(part));
      await setImmediate();
    }
  }

  search(board: BoardToSearch): Searching {
    const [worker] = this.#workers;
    if (worker === undefined || this.#files.length > 0) return searchingHere(() => searchIndexOf(board));
    const done = new Promise<SearchIndex>((resolve) => {
      worker.on('message', (message: ThreadMessage) => {
        if (message.kind === 'searchable') resolve(message.search);
      });
    });
    order(worker, {kind: 'search', board});
    return {own: () => {}, result: () => Promise.race([done, this.#failure])};
  }

  async write(
    postings: readonly PostingToWrite[],
    site: SiteOptions,
    draft: Draft,
    meanwhile: () => void,
  ): Promise<void> {
    const pieces = Array.from({length: Math.ceil(postings.length / BATCH)}, (_, piece) => {
      return postings.slice(piece * BATCH, (piece + 1) * BATCH);
    });
    let left = pieces.length;
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
    for (const [piece, own] of pieces.entries()) {
      const worker = this.#workers[piece % this.#workers.length];
      if (worker) order(worker, packOrder(piece, own, this.#shelf));
    }
    meanwhile();
    // From the end, so that it meets the others as late as can be.
    for (const [piece, own] of [...pieces.entries()].reverse()) {
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

function order(worker: Worker, what: ThreadOrder): void {
  worker.postMessage(what);
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
