import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {finish, type Steps} from '../../contract/steps.js';
import {textSearchSteps, type IndexedTextSearch} from '../../search/create-text-search.js';
import type {Query} from '../../search/query.js';
import {fetchJson} from '../fetch-json.js';
import {inSlices} from '../in-slices.js';
import type {LoadedIndex} from '../load-indexes.js';
import {resolveUrl} from '../resolve-url.js';
import {whenIdle} from '../when-idle.js';

interface SearchOptions {
  /** Whether the visitor is in the list already, which must not change under their hand. */
  readonly isInList: () => boolean;
  /** More is found now; the list may follow. */
  readonly onRefined: () => void;
  /** Nothing is under way any more. */
  readonly onRest: () => void;
}

/**
 * The text search of the board. It answers from the list at once; the words of the postings' texts come
 * from files of their own, asked for at the first letter, and refine what was found.
 */
export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: SearchOptions;
  #indexes: readonly LoadedIndex[] = [];
  #making: Steps<void> = this.#make([]);
  /** One for each index, with all that has arrived. */
  #searches: IndexedTextSearch[] | undefined;
  /** Those that the list shown was made with. */
  #shown: readonly IndexedTextSearch[] = [];
  #query: Query | undefined;
  #request = new AbortController();
  readonly #loading = new Set<string>();
  #hasWarned = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: SearchOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get isLoading(): boolean {
    return this.#loading.size > 0;
  }

  load(indexes: readonly LoadedIndex[]): void {
    this.#stop();
    this.#indexes = indexes;
    this.#searches = undefined;
    this.#query = undefined;
    this.#making.return();
    this.#making = this.#make(indexes);
    const {signal} = this.#request;
    whenIdle(() => void this.#warmUp(signal));
  }

  /** What is searched for this query: as long as it stays, so does the list, unless it may be refined. */
  searchesFor(query: Query): readonly IndexedTextSearch[] {
    if (!this.#query || !isSameList(this.#query, query)) {
      this.#shown = query.text === '' ? [] : this.#current();
    }
    this.#query = query;
    return this.#shown;
  }

  /** Asks for the files that would add to what a text finds. */
  prepare(text: string): void {
    if (text === '' || !this.#host.isConnected) return;
    this.#current().forEach((search, at) => {
      for (const path of search.wantedParts(text)) void this.#loadPart(path, at);
    });
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** The first key should not be the slow one. No index has this word: all ways to find it are tried. */
  async #warmUp(signal: AbortSignal): Promise<void> {
    try {
      await inSlices(this.#making, signal);
      this.#current().forEach(({search}) => void search('wxyzwxyz'));
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** A key that comes before all is made waits for the rest. */
  #current(): readonly IndexedTextSearch[] {
    if (!this.#searches) finish(this.#making);
    return this.#searches ?? [];
  }

  *#make(indexes: readonly LoadedIndex[]): Steps<void> {
    const searches: IndexedTextSearch[] = [];
    for (const {index} of indexes) {
      searches.push(yield* textSearchSteps(index.postings, index.search, index.lang));
    }
    this.#searches = searches;
  }

  #stop(): void {
    this.#request.abort();
    this.#request = new AbortController();
    this.#loading.clear();
  }

  async #loadPart(path: string, at: number): Promise<void> {
    const {signal} = this.#request;
    const url = resolveUrl(path, this.#indexes[at]?.url ?? '');
    if (url === undefined || this.#loading.has(url)) return;
    this.#loading.add(url);
    // What doesn't come is as good as empty: the list goes on answering.
    const part = await fetchJson(url, signal).catch((error: unknown) => this.#warn(error, signal));
    if (signal.aborted) return;
    this.#loading.delete(url);
    this.#searches = this.#searches?.map((search, index) =>
      index === at ? search.withPart(path, part) : search,
    );
    this.#refine();
    if (!this.isLoading) this.#options.onRest();
  }

  #refine(): void {
    if (this.#query?.text === '' || this.#options.isInList()) return;
    this.#query = undefined;
    this.#options.onRefined();
  }

  #warn(error: unknown, signal: AbortSignal): void {
    if (signal.aborted || this.#hasWarned) return;
    this.#hasWarned = true;
    console.warn('<job-board>: the search goes on without the texts of the postings.', error, this.#host);
  }
}

function isSameList(a: Query, b: Query): boolean {
  return a.text === b.text && a.selection === b.selection && a.sort === b.sort;
}
