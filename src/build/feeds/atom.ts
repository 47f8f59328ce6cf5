import {element, toXml, type Content} from '../pages/markup.js';
import {pagePath} from '../pages/posting-page.js';
import type {SiteOptions} from '../pages/site.js';
import {idOf, type FeedEntry} from './feed-entry.js';
import {FEED_SHEET_PATH} from './feed-sheet.js';
import type {Feed} from './list-feeds.js';

const NAMESPACE = 'http://www.w3.org/2005/Atom';
/** An entry must say when it changed; one that doesn't know says so in this way. */
const UNKNOWN = '1970-01-01T00:00:00Z';

/** A feed as Atom (RFC 4287). */
export function atomFeed(
  feed: Feed,
  entries: readonly FeedEntry[],
  board: string,
  site: SiteOptions,
): string {
  const {addresses, lang} = site;
  const path = feed.path('xml');
  const self = addresses.absolute(path);
  const updated = entries.map(({published = UNKNOWN}) => published).reduce(latest, UNKNOWN);
  return toXml(
    element(
      'feed',
      {xmlns: NAMESPACE, 'xml:lang': lang},
      element('id', {}, self ?? idOf(`feed ${path}`)),
      element('title', {}, feed.title),
      element('updated', {}, updated),
      element('author', {}, element('name', {}, board)),
      self === undefined
        ? undefined
        : element('link', {rel: 'self', type: 'application/atom+xml', href: self}),
      element('link', {rel: 'alternate', type: 'text/html', href: addresses.toBoard(path)}),
      entries.map((entry) => atomEntry(entry, path, site)),
    ),
    addresses.between(path, FEED_SHEET_PATH),
  );
}

function atomEntry({posting, id, url, published, html}: FeedEntry, path: string, site: SiteOptions): Content {
  const {title, organization, excerpt, category = []} = posting;
  const href = url ?? site.addresses.between(path, pagePath(posting.id));
  return element(
    'entry',
    {'xml:lang': posting.lang},
    element('id', {}, id),
    element('title', {}, title),
    element('updated', {}, published ?? UNKNOWN),
    published === undefined ? undefined : element('published', {}, published),
    organization && element('author', {}, element('name', {}, organization.name)),
    element('link', {rel: 'alternate', type: 'text/html', href}),
    category.map((term) => element('category', {term})),
    excerpt === undefined ? undefined : element('summary', {}, excerpt),
    html === '' ? undefined : element('content', {type: 'html'}, html),
  );
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}
