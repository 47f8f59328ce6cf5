import {isOpenOn} from '../contract/is-open.js';
import type {Posting} from '../contract/posting.js';
import {facetValues, type Named} from './facets.js';
import type {FacetKey, Sort} from './query.js';
import {remember} from './remember.js';
import {sortPostings} from './sort.js';

/** One facet's values as numbers, and the numbers that each posting has. Postings are known by their place. */
export interface FacetColumn {
  readonly values: readonly Named[];
  /** Place of each value in `values`. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly ofPostings: Uint32Array;
  /** Where in `ofPostings` those of each posting begin, and where the last end. */
  readonly starts: Uint32Array;
}

/** What follows from a board's postings and the day alone; each part is worked out when it is first asked for. */
export interface BoardTable {
  readonly postings: readonly Posting[];
  readonly places: ReadonlyMap<Posting, number>;
  readonly column: (key: FacetKey) => FacetColumn;
  /** The places of all postings, sorted. */
  readonly order: (sort: Sort) => readonly number[];
}

const tables = new WeakMap<readonly Posting[], BoardTable & {readonly day: string}>();

/** The table of the same list of postings is made once a day. */
export function boardTable(postings: readonly Posting[], day: string): BoardTable {
  const known = tables.get(postings);
  if (known?.day === day) return known;
  const places = new Map(postings.map((posting, at) => [posting, at]));
  const table = {
    day,
    postings,
    places,
    column: remember((key: FacetKey) => createColumn(postings, key, day)),
    order: remember((sort: Sort) =>
      createOrder(postings, sort, day).flatMap((posting) => places.get(posting) ?? []),
    ),
  };
  tables.set(postings, table);
  return table;
}

function createColumn(postings: readonly Posting[], key: FacetKey, day: string): FacetColumn {
  const values: Named[] = [];
  const numbers = new Map<string, number>();
  const ofPostings: number[] = [];
  const starts = [0];
  for (const posting of postings) {
    for (const named of facetValues(posting, key, day)) {
      const number = numbers.get(named[0]) ?? values.push(named) - 1;
      numbers.set(named[0], number);
      ofPostings.push(number);
    }
    starts.push(ofPostings.length);
  }
  return {values, numbers, ofPostings: Uint32Array.from(ofPostings), starts: Uint32Array.from(starts)};
}

function createOrder(postings: readonly Posting[], sort: Sort, day: string): readonly Posting[] {
  const open = new Set(postings.filter((posting) => isOpenOn(posting, day)));
  return sortPostings(postings, sort, (posting) => open.has(posting));
}
