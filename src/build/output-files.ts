import {join} from 'node:path';
import {isOpenOn} from '../contract/is-open.js';
import {parseIndex} from '../contract/parse-index.js';
import type {Posting} from '../contract/posting.js';
import type {SearchableIndex} from './add-search.js';
import {feedFiles} from './feeds/feed-files.js';
import {feedPaths} from './feeds/list-feeds.js';
import {INDEX_SCHEMA} from './index-schema.js';
import {postingList} from './pages/posting-list.js';
import {pagePath, postingPage} from './pages/posting-page.js';
import {POSTING_SHEET, SHEET_MARK, SHEET_PATH} from './pages/posting-sheet.js';
import type {SiteOptions} from './pages/site.js';
import type {Redirect} from './redirects/plan-redirects.js';
import {oldPaths} from './redirects/plan-redirects.js';
import {REDIRECT_MARK, redirectPage} from './redirects/redirect-page.js';
import {serializeBody, serializeIndex} from './serialize.js';
import {newestFirst} from './newest-first.js';
import {sitemaps} from './sitemap.js';
import {readText, type OutputFile} from './write-output.js';

const INDEX = 'index.json';

/**
 * Everything that a build writes, each file made when its turn comes, so that a large board is never in
 * memory as a whole. Each kind of file is one step here; the index comes last.
 */
export function* outputFiles(
  {index, bodies, searchFiles}: SearchableIndex,
  redirects: readonly Redirect[],
  site: SiteOptions,
): Generator<OutputFile> {
  const {postings} = index;
  const open = newestFirst(
    postings.filter((posting) => isOpenOn(posting, site.now)),
    site.now,
  );
  const bodyOf = new Map(bodies.map(({id, body}) => [id, body]));
  for (const posting of postings) {
    const body = bodyOf.get(posting.id) ?? [];
    yield [bodyPath(posting.id), serializeBody({id: posting.id, body})];
    yield [pagePath(posting.id), postingPage(posting, body, site)];
  }
  for (const {path, posting} of redirects) yield [path, redirectPage(path, posting, site)];
  yield [SHEET_PATH, POSTING_SHEET];
  yield* feedFiles(postings, open, ({id}) => bodyOf.get(id) ?? [], site);
  yield ['list.html', postingList(open, site)];
  yield* sitemaps(open, site);
  for (const {path, text} of searchFiles) yield [path, text];
  yield ['index.schema.json', `${JSON.stringify(INDEX_SCHEMA, undefined, 2)}\n`];
  yield [INDEX, serializeIndex(index)];
}

/** What an earlier build wrote, by its own index: nothing else is ever removed, or overwritten. */
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

/** Whether a file may be written there: it is not, or it is ours. */
export function isFree(folder: string, path: string, earlier: ReadonlySet<string>): boolean {
  return readText(join(folder, path)) === undefined || earlier.has(path) || isRedirect(folder, path);
}

/** The sheet of the pages, where a site has put one of its own, stays. */
export function hasOwnSheet(folder: string): boolean {
  return readText(join(folder, SHEET_PATH))?.startsWith(SHEET_MARK) === false;
}
