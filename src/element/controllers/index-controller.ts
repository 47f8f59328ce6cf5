import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {loadIndexes, type LoadedPostings} from '../load-indexes.js';

/** Failed: nothing came, neither from a host nor from what was kept. */
export type IndexState =
  | {readonly status: 'loading'; readonly loaded?: never; readonly retrying?: never}
  | {readonly status: 'failed' | 'ready'; readonly loaded: LoadedPostings; readonly retrying: boolean};

/** What is to be ready before postings are shown: the words of the board, what is derived of all. */
type Preparation = (loaded: LoadedPostings, signal: AbortSignal) => Promise<unknown>;

/** Seconds until what may pass by itself is tried again, and again. */
export const BACK_OFF: readonly number[] = [0.3, 8, 16, 32];
const LONGEST_WAIT = 60;

/**
 * Owns the loading of the index: the last `src` wins, removal from the page stops it, and what did not
 * come is asked for again, by itself or by the visitor. What is on the screen stays until there is
 * something better.
 */
export class IndexController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #prepare: Preparation;
  readonly #onSettled: (state: IndexState) => void;
  #sources: readonly string[] = [];
  #request: AbortController | undefined;
  #state: IndexState = {status: 'loading'};
  /** How often it was tried by itself since something came. */
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param prepare waited for as well
   * @param onSettled called with `ready` or `failed` when a loading has ended that someone waited for, or
   * that brought more
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    prepare: Preparation,
    onSettled: (state: IndexState) => void,
  ) {
    this.#host = host;
    this.#prepare = prepare;
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
    this.#tries = 0;
    this.#start();
  }

  readonly retry = (): void => {
    if (this.#state.status === 'loading' || this.#state.retrying) return;
    this.#state = {...this.#state, retrying: true};
    this.#host.requestUpdate();
    this.#start();
  };

  hostConnected(): void {
    addEventListener('online', this.#again);
    this.#again();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#again);
    clearTimeout(this.#timer);
    this.#request?.abort();
  }

  /** Asks for what is not there yet, if anything. */
  readonly #again = (): void => {
    if (this.#sources.length > 0 && this.#state.loaded?.failures.length !== 0) this.#start();
  };

  readonly #start = (): void => {
    clearTimeout(this.#timer);
    this.#request?.abort();
    if (!this.#host.isConnected) return;
    const {signal} = (this.#request = new AbortController());
    const known = this.#state.loaded?.indexes.filter(({outage}) => !outage) ?? [];
    void this.#load(known, signal);
  };

  async #load(known: LoadedPostings['indexes'], signal: AbortSignal): Promise<void> {
    try {
      const loaded = await loadIndexes(this.#sources, document.baseURI, signal, known);
      await this.#prepare(loaded, signal);
      if (!signal.aborted) this.#settle(loaded);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #settle(loaded: LoadedPostings): void {
    const {status, loaded: before, retrying} = this.#state;
    const isNothing = loaded.indexes.length === 0;
    if (loaded.failures.some(({mayPass}) => mayPass)) {
      const seconds = BACK_OFF[this.#tries] ?? LONGEST_WAIT;
      this.#timer = setTimeout(this.#start, seconds * 1000);
      this.#tries += 1;
      // What lasts no longer than that need not be told, unless the wait has been long already.
      const wasLong = loaded.missing.some(({failure}) => failure.kind === 'timeout');
      if (isNothing && status === 'loading' && this.#tries === 1 && !wasLong) return;
    }
    // Tried by itself, in vain: nothing is new.
    if (before && !retrying && loaded.failures.length >= before.failures.length) return;
    this.#state = {status: isNothing ? 'failed' : 'ready', loaded, retrying: false};
    this.#host.requestUpdate();
    this.#onSettled(this.#state);
  }
}
