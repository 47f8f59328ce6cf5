import {fingerprint} from './fingerprint.js';

/**
 * Where the feeds of a board are, as addresses beside its `index.json`: known from the rule alone, so that
 * a page can offer one without asking which exist.
 */

export const FEED_FORMATS = ['xml', 'json'] as const;
/** Atom, or JSON Feed. */
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** The facets of which each value has feeds of its own. */
export const FEED_FACETS = ['category', 'organization', 'incubator', 'ministry'] as const;
export type FeedFacet = (typeof FEED_FACETS)[number];

/** The feed of all open postings. */
export function feedPath(format: FeedFormat): string {
  return `feed.${format}`;
}

/**
 * The feed of the open postings that have one value of a facet: `feeds/category/data.xml`.
 *
 * @param value as in the address bar: a category, or an organisation's id, or its name where it has none
 */
export function facetFeedPath(facet: FeedFacet, value: string, format: FeedFormat): string {
  return `feeds/${facet}/${fileName(value)}.${format}`;
}

/** What any server, disk and address can hold as it is. */
const PLAIN_NAME = /^[a-z0-9](?:[a-z0-9.-]{0,78}[a-z0-9])?$/;

/** The value itself where it is a plain name; else an underscore, which no plain name has, and its fingerprint. */
function fileName(value: string): string {
  return PLAIN_NAME.test(value) && !value.includes('..') ? value : `_${fingerprint(value)}`;
}
