import type {Messages} from '../i18n/messages.js';
import {filterBySelection} from '../search/facets.js';
import {FACETS, withFacet, withText, type Query} from '../search/query.js';
import type {BoardView} from './board-view.js';
import {choices} from './facet-view.js';

/** One thing less to ask for, and what there would be then. */
export interface Relaxation {
  readonly label: string;
  readonly query: Query;
  readonly count: number;
}

/**
 * What a query that finds nothing could do without: its text, or one facet as a whole, whose values are
 * joined by “or”. Only what would find something, most of it first; nothing if it is all that is asked for.
 */
export function relaxations({board, query, matches}: BoardView, messages: Messages): readonly Relaxation[] {
  const {postings, names, settings} = board;
  const matching = matches ? postings.filter((posting) => matches.scores.has(posting)) : postings;
  const ways = FACETS.filter((key) => query.selection[key]).map((key) => ({
    label: messages.posting.list(
      choices({[key]: query.selection[key]}, names, messages).map(({label}) => label),
    ),
    query: withFacet(query, key, []),
    from: matching,
  }));
  if (matches) ways.unshift({label: query.text, query: withText(query, ''), from: postings});
  if (ways.length < 2) return [];
  return ways
    .map((way) => ({...way, count: filterBySelection(way.from, way.query.selection, settings.day).length}))
    .filter(({count}) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
