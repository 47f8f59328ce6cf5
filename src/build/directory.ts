import {fold} from './fold.js';
import type {Organization} from '../contract/posting.js';

/** Who is who: products, the incubators that they belong to, and who owns these. */
export interface Directory {
  readonly products: Register<Product>;
  readonly incubators: Register<Incubator>;
  /** By id, without regard to case. */
  readonly owners: ReadonlyMap<string, Organization>;
}

export interface Product extends Entry {
  /** Id of its incubator, if it has one. */
  readonly incubator?: string;
}

export interface Incubator extends Entry {
  /** Id of its owner, if it has one. */
  readonly owner?: string;
}

export interface Entry {
  readonly id: string;
  readonly name: string;
}

/** Entries that are found by their id, by their name, or by either without case, accents and separators. */
export interface Register<E extends Entry> {
  readonly entries: readonly E[];
  readonly byId: ReadonlyMap<string, E>;
  readonly byFolding: ReadonlyMap<string, E>;
}

export const EMPTY_DIRECTORY: Directory = {
  products: makeRegister<Product>([]),
  incubators: makeRegister<Incubator>([]),
  owners: new Map(),
};

/** Where two entries answer to the same name, an id comes before a name, and the first before the others. */
export function makeRegister<E extends Entry>(entries: readonly E[]): Register<E> {
  const byFolding = new Map<string, E>();
  for (const spelling of [(entry: E) => entry.id, (entry: E) => entry.name]) {
    for (const entry of entries) {
      for (const key of foldings(spelling(entry))) if (!byFolding.has(key)) byFolding.set(key, entry);
    }
  }
  return {entries, byId: new Map(entries.map((entry) => [entry.id, entry])), byFolding};
}

/** The entry that a text names, in whatever spelling. */
export function lookUp<E extends Entry>(register: Register<E>, text: string): E | undefined {
  const exact = register.byId.get(text);
  if (exact) return exact;
  for (const key of foldings(text)) {
    const found = register.byFolding.get(key);
    if (found) return found;
  }
  return undefined;
}

const ARTICLE = /^(?:l['’]\s*|le[\s.]+|la[\s.]+|les[\s.]+)/i;
/** Of a file, or of a site: many products are called after theirs. */
const ENDING = /\.(?:md|png|jpe?g|gouv\.fr|fr)$/i;
const ACRONYM = /\s*\([^)]*\)\s*$/;

/** A name as it is; then without ending, acronym in brackets, article. */
function foldings(text: string): readonly string[] {
  const whole = text.trim();
  const short = whole.replace(ENDING, '').replace(ACRONYM, '');
  const keys = [
    whole,
    whole.replace(ENDING, ''),
    short,
    whole.replace(ARTICLE, ''),
    short.replace(ARTICLE, ''),
  ].map(fold);
  return [...new Set(keys)].filter((key) => key !== '');
}
