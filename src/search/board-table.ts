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
  /** The place of each of some postings, or -1; remembered for those of an index. */
  readonly placesOf: (some: readonly Posting[]) => Int32Array;
  readonly column: (key: FacetKey) => FacetColumn;
  /** The places of all postings, sorted; by relevance, in the order that equally good ones have. */
  readonly order: (sort: Sort) => readonly number[];
}

const tables = new WeakMap<readonly Posting[], BoardTable & {readonly day: string}>();

/** The table of the same list of postings is made once a day. */
export function boardTable(postings: readonly Posting[], day: string): BoardTable {
  const known = tables.get(postings);
  if (known?.day === day) return known;
  const places = new Map(postings.map((posting, at) => [posting, at]));
  const order = remember((sort: Exclude<Sort, 'relevance'>) =>
    sortPostings(postings, sort, (posting) => isOpenOn(posting, day)).flatMap(
      (posting) => places.get(posting) ?? [],
    ),
  );
  const table = {
    day,
    postings,
    placesOf: remember((some: readonly Posting[]) =>
      Int32Array.from(some, (posting) => places.get(posting) ?? -1),
    ),
    column: remember((key: FacetKey) => createColumn(postings, key, day)),
    order: (sort: Sort) => order(sort === 'relevance' ? 'newest' : sort),
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
