import {isOpenOn} from '../contract/is-open.js';
import type {Posting} from '../contract/posting.js';
import {boardTable, type BoardTable} from './board-table.js';
import {filterBySelection, narrow, type FacetValue} from './facets.js';
import type {FacetKey, Query, Selection, Sort} from './query.js';
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
  readonly rows: readonly Posting[];
  /** The first that is not shown any more. */
  readonly following?: Posting | undefined;
  /** Counted when they are first asked for: between two keys nobody does. */
  readonly facets: readonly {readonly key: FacetKey; readonly values: readonly FacetValue[]}[];
  /** The sort in force. */
  readonly sort: Sort;
  /** What the text found; undefined without a text. */
  readonly matches?: TextMatches | undefined;
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
 * Text, then filters and counts, then order, then pages.
 *
 * @param postings those of `boardPostings`; what follows from them is remembered as long as they are
 */
export function runQuery(
  postings: readonly Posting[],
  textSearch: TextSearch,
  query: Query,
  settings: BoardSettings,
): SearchView {
  const table = boardTable(postings, settings.day);
  const matches = query.text === '' ? undefined : textSearch.search(query.text);
  const scores = matches && scoresByPlace(matches.found, table);
  const {isFound, count} = narrow(table, query.selection, scores);
  const sort = query.sort ?? (matches ? 'relevance' : settings.sort);
  const inOrder = table.order(sort).filter(isFound);
  const wanted = query.pages * settings.pageSize;
  const best = scores && sort === 'relevance' ? takeBest(inOrder, scores, wanted + 1) : inOrder;
  const shown = best.slice(0, wanted + 1).flatMap((at) => postings[at] ?? []);
  let facets: SearchView['facets'] | undefined;
  return {
    total: postings.length,
    found: inOrder.length,
    rows: shown.slice(0, wanted),
    get facets() {
      return (facets ??= settings.facets.map((key) => ({key, values: count(key)})));
    },
    sort,
    matches,
    following: shown[wanted],
  };
}

/** The score of each posting by its place; 0 where it has none. */
function scoresByPlace(found: TextMatches['found'], table: BoardTable): Float64Array {
  const byPlace = new Float64Array(table.postings.length);
  for (const {postings, scores} of found) {
    const places = table.placesOf(postings);
    for (let at = 0; at < scores.length; at++) {
      const score = scores[at] ?? 0;
      // What the board doesn’t show is at -1, where an array keeps nothing.
      if (score > 0) byPlace[places[at] ?? -1] = score;
    }
  }
  return byPlace;
}

/**
 * The best of places that are in order, in which equally good ones stay. No more than twice what is wanted is
 * ever sorted, so that a long page costs no more than sorting all would.
 */
function takeBest(places: readonly number[], scores: Float64Array, wanted: number): readonly number[] {
  const score = (place: number | undefined): number => scores[place ?? -1] ?? 0;
  const cut = (some: number[]): number[] => some.sort((a, b) => score(b) - score(a)).slice(0, wanted);
  let best: number[] = [];
  let least = 0;
  for (const place of places) {
    if (score(place) <= least) continue;
    best.push(place);
    if (best.length < 2 * wanted) continue;
    best = cut(best);
    least = score(best.at(-1));
  }
  return cut(best);
}
