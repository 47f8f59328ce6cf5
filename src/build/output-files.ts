import {join} from 'node:path';
import {isOpenOn} from '../contract/is-open.js';
import {parseIndex} from '../contract/parse-index.js';
import type {Posting, PostingIndex} from '../contract/posting.js';
import {sortPostings} from '../search/sort.js';
import type {BuiltIndex} from './build-index.js';
import {feedFiles} from './feeds/feed-files.js';
import {FEED_SHEET, FEED_SHEET_PATH} from './feeds/feed-sheet.js';
import {feedPaths} from './feeds/list-feeds.js';
import {INDEX_SCHEMA} from './index-schema.js';
import {packBody, unpackBody} from './packed-body.js';
import {postingList} from './pages/posting-list.js';
import {pagePath} from './pages/posting-page.js';
import {POSTING_SHEET, SHEET_MARK, SHEET_PATH} from './pages/posting-sheet.js';
import type {NamedPosting} from './pages/similar-section.js';
import type {SiteOptions} from './pages/site.js';
import {bodyPath, type PostingToWrite} from './posting-files.js';
import {oldPath} from './redirects/old-path.js';
import {oldPaths, type Redirect} from './redirects/plan-redirects.js';
import {REDIRECT_MARK, redirectPage} from './redirects/redirect-page.js';
import type {SearchIndex} from './search-index-of.js';
import {serializeIndex} from './serialize.js';
import {similarPostings} from './similar-postings.js';
import {sitemapPaths, sitemaps} from './sitemap.js';
import {toBytes} from './to-bytes.js';
import {readText, type OutputFile} from './write-output.js';

const INDEX = 'index.json';

/** The postings with all that their own files are made of, in the order of the index. */
export function postingsToWrite(
  {index: {postings}, bodies, twins}: BuiltIndex,
  {now, lang}: Pick<SiteOptions, 'now' | 'lang'>,
): readonly PostingToWrite[] {
  const open = openPostings(postings, now);
  const similar = similarPostings(postings, {open, lang, twins});
  const byId = new Map(open.map((posting) => [posting.id, toNamed(posting)]));
  return postings.map((posting, at) => ({
    posting,
    body: bodies[at] ?? packBody([]),
    similar: (similar.get(posting.id) ?? []).flatMap((id) => byId.get(id) ?? []),
  }));
}

/** No more than is said of it: all this is copied for the threads, and waits there. */
function toNamed({id, title, organization, places, lang}: Posting): NamedPosting {
  return {id, title, ...(organization && {organization}), ...(places && {places}), ...(lang && {lang})};
}

/**
 * Everything that a build writes beside the files of single postings, each made when its turn comes, so
 * that a large board is never in memory as a whole. Each kind of file is one step here.
 */
export function* boardFiles(
  {index, bodies}: BuiltIndex,
  redirects: readonly Redirect[],
  site: SiteOptions,
): Generator<OutputFile> {
  const {postings} = index;
  const open = openPostings(postings, site.now);
  for (const {path, posting} of redirects) yield [path, redirectPage(path, posting, site)];
  yield [SHEET_PATH, POSTING_SHEET];
  yield [FEED_SHEET_PATH, FEED_SHEET];
  const bodyOf = new Map(postings.map(({id}, at) => [id, bodies[at] ?? packBody([])]));
  yield* feedFiles(postings, open, ({id}) => unpackBody(bodyOf.get(id) ?? packBody([])), site);
  yield ['list.html', postingList(open, site)];
  yield* sitemaps(open, site);
  yield ['index.schema.json', `${JSON.stringify(INDEX_SCHEMA, undefined, 2)}\n`];
}

/** What readers start from, as the last one: when it is there, so is all that it names. */
export function* indexFiles(index: PostingIndex, {search, files}: SearchIndex): Generator<OutputFile> {
  for (const {path, text} of files) yield [path, text];
  yield [INDEX, toBytes(serializeIndex({...index, search}))];
}

/** Newest first. */
function openPostings(postings: readonly Posting[], now: string): readonly Posting[] {
  return sortPostings(
    postings.filter((posting) => isOpenOn(posting, now)),
    'newest',
    () => true,
  );
}

/** The same, without the sheets in whose place the site has put its own. */
export function* keepingOwnSheets(files: Iterable<OutputFile>, folder: string): Generator<OutputFile> {
  const own = [SHEET_PATH, FEED_SHEET_PATH].filter(
    (path) => readText(join(folder, path))?.startsWith(SHEET_MARK) === false,
  );
  for (const file of files) if (!own.includes(file[0])) yield file;
}

/** What an earlier build wrote, by its own index: nothing else is ever removed. */
export function earlierFiles(folder: string): ReadonlySet<string> {
  const before = readText(join(folder, INDEX));
  if (before === undefined) return new Set();
  try {
    const {index} = parseIndex(JSON.parse(before));
    const {postings} = index;
    return new Set([
      ...postings.flatMap(({id}) => [bodyPath(id), pagePath(id)]),
      ...postings.flatMap(oldPaths).filter((path) => isRedirect(folder, path)),
      ...feedPaths(postings),
      ...sitemapPaths(postings),
      ...searchPaths(index.search),
    ]);
  } catch {
    return new Set();
  }
}

/** Paths of an index are somebody's words: only one that a build could have written is looked at. */
function isRedirect(folder: string, path: string): boolean {
  return oldPath(path, undefined) === path && readText(join(folder, path))?.includes(REDIRECT_MARK) === true;
}

/** The search files that an index names; only such as a build could have written. */
function searchPaths(search: unknown): readonly string[] {
  return JSON.stringify(search ?? null).match(/search\/[\w-]+\.json(?=")/g) ?? [];
}
