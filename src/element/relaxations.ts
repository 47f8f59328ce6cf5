import type {Messages} from '../i18n/messages.js';
import {filterBySelection} from '../search/facets.js';
import {chosenValues, FACETS, withFacet, withText, type Query} from '../search/query.js';
import {suggest} from '../search/suggest.js';
import {foundPostings} from '../search/text-search.js';
import type {BoardView} from './board-view.js';
import {choices} from './facet-view.js';
import {searchIndexes} from './search-indexes.js';

/** Another thing to ask for, and what it is called, with what there would be then. */
export interface Relaxation {
  readonly label: string;
  readonly query: Query;
}

/**
 * What to ask instead of a query that finds nothing: what its text may have meant, then what it could do
 * without: its text, or one facet as a whole, whose values are joined by “or”. Only what would find
 * something, most of it first.
 */
export function relaxations(view: BoardView, messages: Messages): readonly Relaxation[] {
  const {board, query, matches} = view;
  const {postings, names} = board;
  const matching = matches ? foundPostings(matches) : postings;
  const ways = FACETS.filter((key) => chosenValues(query.selection, key).length > 0).map((key) => ({
    name: messages.posting.list(
      choices({[key]: chosenValues(query.selection, key)}, names, messages).map(({label}) => label),
    ),
    query: withFacet(query, key, []),
    from: matching,
  }));
  if (matches) ways.unshift({name: query.text, query: withText(query, ''), from: postings});
  // With one thing asked for, to do without it is to clear the search.
  const relaxed = ways
    .filter(() => ways.length > 1)
    .map(({name, query, from}) => ({name, query, count: countOf(from, query, view)}))
    .filter(({count}) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({name, query, count}) => ({query, label: messages.results.without(name, count)}));
  return [...otherWords(view, messages), ...relaxed];
}

/** Did you mean…: words of what the board shows that are nearly those of the text. */
function otherWords(view: BoardView, messages: Messages): readonly Relaxation[] {
  const {board, query, indexes} = view;
  if (query.text === '') return [];
  const texts = board.postings.flatMap(({title, organization, skills = [], places = []}) => [
    title,
    organization?.name ?? '',
    ...skills,
    ...places,
  ]);
  const suggestion = suggest(query.text, new Set(texts));
  if (suggestion === undefined) return [];
  const found = foundPostings(searchIndexes(indexes, suggestion, board.isListed));
  const count = countOf(found, query, view);
  if (count === 0) return [];
  return [{query: withText(query, suggestion), label: messages.search.meant(suggestion, count)}];
}

function countOf(
  postings: Parameters<typeof filterBySelection>[0],
  {selection}: Query,
  {board}: BoardView,
): number {
  return filterBySelection(postings, selection, board.settings.day).length;
}
