import {isOpenOn} from '../contract/is-open.js';
import type {Posting} from '../contract/posting.js';
import {countFacet, filterBySelection, type FacetValue} from './facets.js';
import type {FacetKey, Query, Selection, Sort} from './query.js';
import {sortPostings} from './sort.js';
import type {TextMatches, TextSearch} from './text-search.js';

/** What the site's owner decided about a board, and the day on which it is read. */
export interface BoardSettings {
  readonly day: string;
  readonly status: 'open' | 'all';
  /** Limits the board; visitors neither see nor change it. */
  readonly scope: Selection;
  readonly facets: readonly FacetKey[];
  readonly sort: Sort;
  readonly pageSize: number;
}

/** Everything that is shown for a query. */
export interface SearchView {
  /** Postings of this board, whatever the query. */
  readonly total: number;
  /** Postings found, of which `rows` are shown. */
  readonly found: number;
  /** All that were found, in order. */
  readonly ranked: readonly Posting[];
  readonly rows: readonly Posting[];
  readonly facets: readonly {readonly key: FacetKey; readonly values: readonly FacetValue[]}[];
  /** The sort in force. */
  readonly sort: Sort;
  /** What the text found; undefined without a text. */
  readonly matches?: TextMatches;
}

/** The postings that a board shows at all. */
export function boardPostings(
  postings: readonly Posting[],
  {day, status, scope}: Pick<BoardSettings, 'day' | 'status' | 'scope'>,
): readonly Posting[] {
  return filterBySelection(postings, scope, day).filter(
    (posting) => status === 'all' || isOpenOn(posting, day),
  );
}

/**
 * Text, then filters, then counts, then order, then pages.
 *
 * @param postings those of `boardPostings`
 */
export function runQuery(
  postings: readonly Posting[],
  textSearch: TextSearch,
  query: Query,
  settings: BoardSettings,
): SearchView {
  const {day, pageSize} = settings;
  const matches = query.text === '' ? undefined : textSearch.search(query.text);
  const matching = matches ? postings.filter((posting) => matches.scores.has(posting)) : postings;
  const found = filterBySelection(matching, query.selection, day);
  const sort = query.sort ?? (matches ? 'relevance' : settings.sort);
  const ranked = sortPostings(
    found,
    sort,
    (posting) => isOpenOn(posting, day),
    matches && ((posting) => matches.scores.get(posting) ?? 0),
  );
  return {
    total: postings.length,
    found: found.length,
    ranked,
    rows: ranked.slice(0, query.pages * pageSize),
    facets: settings.facets.map((key) => ({
      key,
      values: countFacet(matching, query.selection, key, day),
    })),
    sort,
    ...(matches && {matches}),
  };
}
