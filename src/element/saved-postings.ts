import {parseIndex} from '../contract/parse-index.js';
import {INDEX_VERSION, type Posting} from '../contract/posting.js';

/**
 * The postings that a visitor keeps for later: in this browser only, as records of the list, so that they can
 * be named when they are gone. Without their ways to apply: those are the index's to give, or not any more.
 */
export class SavedPostings {
  readonly #key: string;
  #text: string | null = null;
  #postings: ReadonlyMap<string, Posting> = new Map();

  /** @param address of the index: a page's boards on one index share what is saved */
  constructor(address: string) {
    this.#key = `job-board:saved:${address}`;
  }

  /** By id; what another tab saved is there too. Empty where the browser keeps nothing. */
  get postings(): ReadonlyMap<string, Posting> {
    const text = read(this.#key);
    if (text !== this.#text) this.#postings = parse(text);
    this.#text = text;
    return this.#postings;
  }

  /** @returns whether it could be done */
  toggle({apply: _notKept, ...posting}: Posting): boolean {
    const postings = new Map(this.postings);
    if (!postings.delete(posting.id)) postings.set(posting.id, posting);
    try {
      localStorage.setItem(
        this.#key,
        JSON.stringify({version: INDEX_VERSION, postings: [...postings.values()]}),
      );
      return true;
    } catch {
      return false;
    }
  }
}

/** Storage may be forbidden: asking for it then throws. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Any script of the page may have written there: it is read like an index from outside. */
function parse(text: string | null): ReadonlyMap<string, Posting> {
  try {
    const {index} = parseIndex(JSON.parse(text ?? ''));
    return new Map(index.postings.map((posting) => [posting.id, posting]));
  } catch {
    return new Map();
  }
}
