import {isOpenOn} from '../contract/is-open.js';
import type {Posting} from '../contract/posting.js';
import {boardTable, type BoardTable} from './board-table.js';
import {everything, filterBySelection, narrow, type FacetValue} from './facets.js';
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
  const scores = matches && scoresByPlace(matches.scores, table);
  const matching = scores ?? everything(postings);
  const {found, facets} = narrow(table, matching, query.selection, settings.facets);
  const sort = query.sort ?? (matches ? 'relevance' : settings.sort);
  const inOrder = table.order(sort).filter((at) => found[at] === 1);
  const wanted = query.pages * settings.pageSize;
  const best = scores && sort === 'relevance' ? takeBest(inOrder, scores, wanted + 1) : inOrder;
  const shown = best.slice(0, wanted + 1).flatMap((at) => postings[at] ?? []);
  return {
    total: postings.length,
    found: inOrder.length,
    rows: shown.slice(0, wanted),
    facets,
    sort,
    matches,
    following: shown[wanted],
  };
}

/** The score of each posting by its place; 0 where it has none. */
function scoresByPlace(scores: TextMatches['scores'], {postings, places}: BoardTable): Float64Array {
  const byPlace = new Float64Array(postings.length);
  for (const [posting, score] of scores) {
    const place = places.get(posting);
    if (place !== undefined) byPlace[place] = score;
  }
  return byPlace;
}

/** The best of places that are in order: only what is wanted has to be sorted by score. */
function takeBest(places: readonly number[], scores: Float64Array, wanted: number): readonly number[] {
  const score = (place: number): number => scores[place] ?? 0;
  const least = Float64Array.from(places, score).sort().at(-wanted) ?? 0;
  return places.filter((place) => score(place) >= least).sort((a, b) => score(b) - score(a));
}
