import {FEED_FACETS, facetFeedPath, feedPath} from '../contract/feed-path.js';
import {selectedValues, type Query} from '../search/query.js';
import {resolveUrl} from './resolve-url.js';

/** The feed that follows a search, as far as a file can. */
export interface FeedLink {
  readonly href: string;
  /** Whether it is that of the one value chosen; else that of all postings. */
  readonly isOfValue: boolean;
}

/**
 * A feed of its own has each value of some facets: it is offered where one such value, and nothing else, is
 * chosen. Whoever asks for more gets the whole.
 *
 * @param index address of the index beside which the feeds are
 */
export function feedLink({text, selection}: Query, index: string): FeedLink | undefined {
  const [[key, value] = [], ...others] = selectedValues(selection);
  const facet = FEED_FACETS.find((known) => known === key);
  const isOfValue = facet !== undefined && value !== undefined && others.length === 0 && text === '';
  const href = resolveUrl(isOfValue ? facetFeedPath(facet, value, 'xml') : feedPath('xml'), index);
  return href === undefined ? undefined : {href, isOfValue};
}
