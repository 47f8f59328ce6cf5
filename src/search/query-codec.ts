import {
  cutText,
  FACETS,
  selectedValues,
  SORTS,
  type FacetKey,
  type Query,
  type Selection,
  type Sort,
} from './query.js';

/** A part of an address's query: `URLSearchParams` is an iterable of these. */
export type Pair = readonly [key: string, value: string];

const MAX_VALUES = 50;
const MAX_VALUE_LENGTH = 200;

/** The keys that a query uses in the address bar, all with the board's own prefix. */
export function queryKeys(prefix = ''): readonly string[] {
  return ['q', 'sort', 'posting', 'saved', ...FACETS].map((key) => prefix + key);
}

/** Writes a query as pairs. Defaults are left out, so that an untouched board adds nothing. */
export function encodeQuery(query: Query, prefix = ''): readonly Pair[] {
  const pairs: (readonly [string, string | undefined])[] = [
    ['q', query.text === '' ? undefined : query.text],
    ...selectedValues(query.selection),
    ['sort', query.sort],
    ['posting', query.posting],
    ['saved', query.saved ? '1' : undefined],
  ];
  return pairs.flatMap(([key, value]) => (value === undefined ? [] : [[prefix + key, value] as const]));
}

/**
 * Reads a query from pairs that anybody may have written: unknown keys and sorts are left alone,
 * repeated values are taken once, and lengths are bounded.
 */
export function decodeQuery(pairs: Iterable<Pair>, prefix = ''): Query {
  let text = '';
  let sort: Sort | undefined;
  let posting: string | undefined;
  let saved = false;
  const chosen = new Map<FacetKey, string[]>();
  for (const [key, value] of pairs) {
    const name = key.startsWith(prefix) ? key.slice(prefix.length) : '';
    if (name === 'q') text = cutText(value);
    else if (name === 'sort') sort = SORTS.find((known) => known === value) ?? sort;
    else if (name === 'posting' && value !== '') posting = value.slice(0, MAX_VALUE_LENGTH);
    else if (name === 'saved') saved = value === '1';
    else addValue(chosen, name, value);
  }
  const selection: Selection = Object.fromEntries(chosen);
  return {
    text,
    selection,
    pages: 1,
    ...(sort !== undefined && {sort}),
    ...(posting !== undefined && {posting}),
    saved,
  };
}

function addValue(chosen: Map<FacetKey, string[]>, name: string, value: string): void {
  const key = FACETS.find((known) => known === name);
  if (key === undefined || value === '' || value.length > MAX_VALUE_LENGTH) return;
  const values = chosen.get(key) ?? [];
  if (values.length < MAX_VALUES && !values.includes(value)) chosen.set(key, [...values, value]);
}
