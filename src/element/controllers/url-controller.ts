import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {decodeQuery, encodeQuery, queryKeys, type Pair} from '../../search/query-codec.js';
import {EMPTY_QUERY, withPosting, type Query} from '../../search/query.js';

/** How the address bar takes part: `off` leaves it alone; `prefix` stands before this board's keys. */
export interface UrlState {
  readonly on: boolean;
  readonly prefix: string;
}

/**
 * Holds the query, the one state of the board, and keeps it in the address bar. The page is somebody
 * else's: only the board's own keys are touched, everything else in the address stays.
 */
export class UrlController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onTravel: (before: Query) => void;
  #state: UrlState = {on: false, prefix: ''};
  #initial: Query = EMPTY_QUERY;
  #query: Query = EMPTY_QUERY;
  /** The addresses of postings as they were asked for last. */
  #links:
    {readonly query: Query; readonly href: string; readonly addressOf: (id: string) => string} | undefined;

  /** @param onTravel called after Back or Forward changed the query */
  constructor(host: ReactiveControllerHost, onTravel: (before: Query) => void) {
    this.#host = host;
    this.#onTravel = onTravel;
    host.addController(this);
  }

  get query(): Query {
    return this.#query;
  }

  /** @param initial the query of an address that says nothing */
  configure(state: UrlState, initial: Query): void {
    this.#state = state;
    this.#links = undefined;
    this.#initial = initial;
    this.#query = this.#read();
  }

  /** @param entry whether Back shall undo it; `later`: the address is told by `write` */
  change(query: Query, entry: 'push' | 'replace' | 'later'): void {
    this.#query = query;
    this.#host.requestUpdate();
    if (entry !== 'later') this.write(entry);
  }

  write(entry: 'push' | 'replace'): void {
    if (!this.#state.on) return;
    const address = this.addressOf(this.#query);
    if (address === location.href) return;
    try {
      // What the page keeps in its state goes along: a router of its own must not lose it.
      if (entry === 'push') history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
    } catch {
      // Refused in a sandboxed frame, or after too many in a short time: the board works without.
    }
  }

  /** The address of this page with another query in it. */
  addressOf(query: Query): string {
    const url = new URL(location.href);
    const own = new Set(queryKeys(this.#state.prefix));
    // As they are written: URLSearchParams would spell the page's own pairs anew.
    const others = url.search
      .slice(1)
      .split('&')
      .filter((pair) => pair !== '' && !own.has(keyOf(pair)));
    const pairs = new URLSearchParams(this.#pairs(query).map(([key, value]) => [key, value]));
    url.search = [...others, ...(pairs.size > 0 ? [pairs.toString()] : [])].join('&');
    return url.href;
  }

  /** The addresses of postings opened from a list: one for each row, and the same but for the id. */
  postingAddresses(query: Query): (id: string) => string {
    const {href} = location;
    // The same list is drawn several times, and to read an address takes as long as to draw a row.
    if (this.#links?.query === query && this.#links.href === href) return this.#links.addressOf;
    const [page = '', ...hash] = this.addressOf(withPosting(query, undefined)).split(/(?=#)/);
    const key = `${page}${page.includes('?') ? '&' : '?'}${this.#state.prefix}posting=`;
    // An id is of letters that an address holds as they are.
    const addressOf = (id: string): string => [key, id, ...hash].join('');
    this.#links = {query, href, addressOf};
    return addressOf;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  readonly #onPopState = (): void => {
    if (!this.#state.on) return;
    const before = this.#query;
    const query = this.#read();
    if (sameAddress(before, query)) return;
    // Coming back from a posting, the list is as it was left.
    const sameList = sameAddress(withPosting(before, undefined), withPosting(query, undefined));
    this.#query = sameList ? withPosting(before, query.posting) : query;
    this.#host.requestUpdate();
    this.#onTravel(before);
  };

  /** An emptied board whose site begins with a query needs a key, or a reload would bring it back. */
  #pairs(query: Query): readonly Pair[] {
    const pairs = encodeQuery(query, this.#state.prefix);
    const needsKey = pairs.length === 0 && encodeQuery(this.#initial).length > 0;
    return needsKey ? [[`${this.#state.prefix}q`, '']] : pairs;
  }

  #read(): Query {
    if (!this.#state.on) return this.#initial;
    const {searchParams} = new URL(location.href);
    const says = queryKeys(this.#state.prefix).some((key) => searchParams.has(key));
    return says ? decodeQuery(searchParams, this.#state.prefix) : this.#initial;
  }
}

function keyOf(pair: string): string {
  const [key = ''] = new URLSearchParams(pair).keys();
  return key;
}

function sameAddress(a: Query, b: Query): boolean {
  return JSON.stringify(encodeQuery(a)) === JSON.stringify(encodeQuery(b));
}
