import type {BodyNode} from '../../contract/body.js';
import type {Posting} from '../../contract/posting.js';
import {pageWords} from '../pages/page-words.js';
import type {SiteOptions} from '../pages/site.js';
import {atomFeed} from './atom.js';
import {feedEntry, type FeedEntry} from './feed-entry.js';
import {jsonFeed} from './json-feed.js';
import {listFeeds} from './list-feeds.js';

/**
 * All feeds of a board, each made when it is asked for.
 *
 * @param open newest first
 */
export function* feedFiles(
  postings: readonly Posting[],
  open: readonly Posting[],
  bodyOf: (posting: Posting) => readonly BodyNode[],
  site: SiteOptions,
): Generator<readonly [path: string, text: string]> {
  const entries = new Map<Posting, FeedEntry>();
  const entryOf = (posting: Posting): FeedEntry => {
    const entry = entries.get(posting) ?? feedEntry(posting, bodyOf(posting), site);
    entries.set(posting, entry);
    return entry;
  };
  const board = site.title ?? pageWords(site.lang).board;
  for (const feed of listFeeds(postings, open, site)) {
    const told = feed.postings.map(entryOf);
    yield [feed.path('xml'), atomFeed(feed, told, board, site)];
    yield [feed.path('json'), jsonFeed(feed, told, site)];
  }
}
