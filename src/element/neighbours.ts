import type {Posting} from '../contract/posting.js';
import {withNextPage, withPosting, type Query} from '../search/query.js';
import type {BoardView} from './board-view.js';

/** What stands before and after the posting that is read, as queries: within what was found, in its order. */
export interface Neighbours {
  readonly previous?: Query | undefined;
  readonly next?: Query | undefined;
}

export function neighbours({rows, following, query}: BoardView, posting: Posting): Neighbours {
  const at = rows.indexOf(posting);
  if (at < 0) return {};
  const before = rows[at - 1];
  const after = rows[at + 1];
  return {
    previous: before && withPosting(query, before.id),
    next: after
      ? withPosting(query, after.id)
      : // The list grows with the reading, so that the way back leads to where one is.
        following && withPosting(withNextPage(query), following.id),
  };
}
