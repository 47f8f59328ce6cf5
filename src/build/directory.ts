import {fold, slug} from './fold.js';

/** Who is who: products, the incubators that they belong to, and who owns these. */
export interface Directory {
  readonly products: Register<Product>;
  readonly incubators: Register<Incubator>;
  readonly owners: Register<Owner>;
}

export interface Product extends Entry {
  /** Id of its incubator, if it has one. */
  readonly incubator?: string;
}

export interface Incubator extends Entry {
  /** Id of its owner, if it has one. */
  readonly owner?: string;
}

/** A ministry, an agency: whoever an incubator belongs to. */
export interface Owner extends Entry {
  readonly acronym?: string;
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
  /** Without plurals and small words; undefined where several entries answer to it. */
  readonly byGist: ReadonlyMap<string, E | undefined>;
}

export const EMPTY_DIRECTORY: Directory = {
  products: makeRegister<Product>([]),
  incubators: makeRegister<Incubator>([]),
  owners: makeRegister<Owner>([]),
};

/**
 * Where two entries answer to the same name, an id comes before a name, a name before an acronym, and the
 * first entry before the others.
 */
export function makeRegister<E extends Entry & {readonly acronym?: string}>(
  entries: readonly E[],
): Register<E> {
  const byFolding = new Map<string, E>();
  for (const spelling of ['id', 'name', 'acronym'] as const) {
    for (const entry of entries) {
      for (const key of foldings(entry[spelling] ?? '')) if (!byFolding.has(key)) byFolding.set(key, entry);
    }
  }
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {entries, byId, byFolding, byGist: findGists(entries)};
}

function findGists<E extends Entry>(entries: readonly E[]): ReadonlyMap<string, E | undefined> {
  const byGist = new Map<string, E | undefined>();
  for (const entry of entries) {
    for (const key of new Set([gist(entry.id), gist(entry.name)])) {
      const other = byGist.get(key);
      const isTaken = byGist.has(key) && (!other || fold(other.name) !== fold(entry.name));
      byGist.set(key, isTaken ? undefined : (other ?? entry));
    }
  }
  return byGist;
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

/**
 * The entry that a text probably names, if only one does: by an acronym in brackets ("Service des parcs
 * (SDP)"), else without regard to plurals and small words.
 */
export function lookUpLoosely<E extends Entry>(register: Register<E>, text: string): E | undefined {
  const acronym = ACRONYM.exec(text)?.[1];
  const named = acronym === undefined ? undefined : register.byFolding.get(fold(acronym));
  const key = gist(text);
  return named ?? (key.length < SHORTEST_GIST ? undefined : register.byGist.get(key));
}

const SHORTEST_GIST = 5;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a au aux d de des du en et l la le les pour sur un une ministere'.split(' '),
);

function gist(text: string): string {
  const words = slug(text.replace(ENDING, '').replace(ACRONYM, '')).split('-');
  return words
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word.replace(/s$/, ''))
    .join('');
}

const ARTICLE = /^(?:l['’]\s*|le[\s.]+|la[\s.]+|les[\s.]+)/i;
/** Of a file, or of a site: many products are called after theirs. */
const ENDING = /\.(?:md|png|jpe?g|gouv\.fr|fr)$/i;
const ACRONYM = /\s*\(([^()]*)\)\s*$/;

/** A name as it is; then without ending, acronym in brackets, article. */
function foldings(text: string): readonly string[] {
  const whole = text.trim();
  const short = whole.replace(ENDING, '').replace(ACRONYM, '');
  const forms = new Set([
    whole,
    whole.replace(ENDING, ''),
    short,
    whole.replace(ARTICLE, ''),
    short.replace(ARTICLE, ''),
  ]);
  return [...new Set([...forms].map(fold))].filter((key) => key !== '');
}
