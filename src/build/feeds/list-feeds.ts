import {
  FEED_FACETS,
  facetFeedPath,
  feedPath,
  type FeedFacet,
  type FeedFormat,
} from '../../contract/feed-path.js';
import type {Posting} from '../../contract/posting.js';
import {pageWords} from '../pages/page-words.js';
import type {SiteOptions} from '../pages/site.js';

/** One feed, in both its formats. */
export interface Feed {
  readonly path: (format: FeedFormat) => string;
  readonly title: string;
  /** Open ones only, newest first. */
  readonly postings: readonly Posting[];
}

/** Whoever follows a board wants what is new; the whole list is the index's affair. */
const MAX_ENTRIES = 1000;

/**
 * The feed of all, and one for each category, organisation, incubator and ministry: of closed postings
 * too, so that a feed that somebody follows is still there when its last posting closes.
 *
 * @param open those of `postings` that are open, newest first
 */
export function listFeeds(
  postings: readonly Posting[],
  open: readonly Posting[],
  {title, lang}: Pick<SiteOptions, 'title' | 'lang'>,
): readonly Feed[] {
  const words = pageWords(lang);
  const board = title ?? words.board;
  const {categories} = words.messages.posting;
  const feeds = new Map<string, Feed & {readonly postings: Posting[]}>();
  const ofFacet = (facet: FeedFacet, {value, name}: Topic): Feed & {readonly postings: Posting[]} => {
    const path = (format: FeedFormat): string => facetFeedPath(facet, value, format);
    const key = path('xml');
    const feed = feeds.get(key) ?? {path, title: words.feedTitle(board, name), postings: []};
    feeds.set(key, feed);
    return feed;
  };
  const nameOf = (category: keyof typeof categories): string => categories[category];
  for (const facet of FEED_FACETS) {
    for (const posting of postings)
      for (const topic of topicsOf(posting, facet, nameOf)) ofFacet(facet, topic);
    for (const posting of open) {
      for (const topic of topicsOf(posting, facet, nameOf)) {
        const {postings: entries} = ofFacet(facet, topic);
        if (entries.length < MAX_ENTRIES) entries.push(posting);
      }
    }
  }
  return [{path: feedPath, title: board, postings: open.slice(0, MAX_ENTRIES)}, ...feeds.values()];
}

/** All files that the feeds of these postings are. */
export function feedPaths(postings: readonly Posting[]): readonly string[] {
  const feeds = listFeeds(postings, [], {title: undefined, lang: 'fr'});
  return feeds.flatMap(({path}) => [path('xml'), path('json')]);
}

/** A value of a facet, and what people call it. */
interface Topic {
  readonly value: string;
  readonly name: string;
}

type Category = NonNullable<Posting['category']>[number];

function topicsOf(
  posting: Posting,
  facet: FeedFacet,
  nameOf: (category: Category) => string,
): readonly Topic[] {
  if (facet === 'category') {
    return (posting.category ?? []).map((category) => ({value: category, name: nameOf(category)}));
  }
  const named = posting[facet];
  return named ? [{value: named.id ?? named.name, name: named.name}] : [];
}
