import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {loadIndexes, type LoadedPostings} from '../load-indexes.js';
import type {LoadError} from '../load-error.js';

export type IndexState =
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly failures: readonly LoadError[]; readonly retrying: boolean}
  | {readonly status: 'ready'; readonly loaded: LoadedPostings; readonly retrying: boolean};

/** Words that may be on their way. */
interface Words {
  readonly ready: Promise<unknown> | undefined;
}

/**
 * Owns the loading of the index: the last `src` wins, removal from the page stops it, and a retry
 * keeps what is on the screen until there is something better.
 */
export class IndexController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #words: Words;
  readonly #onSettled: (state: IndexState) => void;
  #sources: readonly string[] = [];
  #request: AbortController | undefined;
  #state: IndexState = {status: 'loading'};

  /**
   * @param words waited for as well, so that no board speaks another language first
   * @param onSettled called with `ready` or `failed` each time that a loading has ended
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    words: Words,
    onSettled: (state: IndexState) => void,
  ) {
    this.#host = host;
    this.#words = words;
    this.#onSettled = onSettled;
    host.addController(this);
  }

  get state(): IndexState {
    return this.#state;
  }

  /** Starts over with other sources. */
  load(sources: readonly string[]): void {
    this.#sources = sources;
    this.#state = {status: 'loading'};
    this.#start();
  }

  readonly retry = (): void => {
    if (this.#state.status === 'loading' || this.#state.retrying) return;
    this.#state = {...this.#state, retrying: true};
    this.#host.requestUpdate();
    this.#start();
  };

  hostConnected(): void {
    const unfinished = this.#state.status === 'loading' || this.#state.retrying;
    if (unfinished && this.#sources.length > 0) this.#start();
  }

  hostDisconnected(): void {
    this.#request?.abort();
  }

  #start(): void {
    this.#request?.abort();
    if (!this.#host.isConnected) return;
    const request = new AbortController();
    this.#request = request;
    loadIndexes(this.#sources, document.baseURI, request.signal).then(
      async (loaded) => {
        await this.#words.ready;
        if (!request.signal.aborted) this.#settle(loaded);
      },
      (error: unknown) => {
        if (!request.signal.aborted) throw error;
      },
    );
  }

  #settle(loaded: LoadedPostings): void {
    const {failures} = loaded;
    this.#state =
      failures.length === this.#sources.length
        ? {status: 'failed', failures, retrying: false}
        : {status: 'ready', loaded, retrying: false};
    this.#host.requestUpdate();
    this.#onSettled(this.#state);
  }
}
