import type {Posting} from '../contract/posting.js';
import {element, toXml} from './pages/markup.js';
import {pagePath} from './pages/posting-page.js';
import type {SiteOptions} from './pages/site.js';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** More than that the protocol doesn't allow in one file. */
const MAX_PAGES = 50_000;

/**
 * The pages of the open postings, for search engines: closed ones keep their pages, but ask not to be
 * listed. None without the address of the folder, since a sitemap's addresses are absolute, and none without
 * a posting, since it must name one page at least.
 *
 * @param open newest first
 * @returns the files by their paths: one, or from 50 001 postings on one that names the others
 */
export function sitemaps(
  open: readonly Posting[],
  {addresses, now}: SiteOptions,
): readonly (readonly [path: string, text: string])[] {
  const home = addresses.absolute('');
  if (home === undefined || open.length === 0) return [];
  const parts = chunk(open, MAX_PAGES).map((postings) =>
    toXml(
      element(
        'urlset',
        {xmlns: NAMESPACE},
        postings.map(({id, datePosted}) =>
          element(
            'url',
            {},
            element('loc', {}, addresses.absolute(pagePath(id))),
            // A day that has not come yet is a slip of somebody's pen.
            datePosted !== undefined && datePosted <= now ? element('lastmod', {}, datePosted) : undefined,
          ),
        ),
      ),
    ),
  );
  const [only = ''] = parts;
  if (parts.length === 1) return [['sitemap.xml', only]];
  const files = parts.map((text, at) => [`sitemap-${at + 1}.xml`, text] as const);
  const names = files.map(([path]) => element('sitemap', {}, element('loc', {}, addresses.absolute(path))));
  return [...files, ['sitemap.xml', toXml(element('sitemapindex', {xmlns: NAMESPACE}, names))]];
}

/** The files that the sitemap of so many postings may be. */
export function sitemapPaths({length}: readonly Posting[]): readonly string[] {
  const parts = Array.from({length: Math.ceil(length / MAX_PAGES)}, (_, at) => `sitemap-${at + 1}.xml`);
  return ['sitemap.xml', ...parts];
}

function chunk<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let start = 0; start < list.length; start += size) parts.push(list.slice(start, start + size));
  return parts;
}
