import type {Posting} from '../contract/posting.js';
import {bodyJson, unpackBody, type PackedBody} from './packed-body.js';
import type {PageMemory} from './page-memory.js';
import {pagePath, postingPage} from './pages/posting-page.js';
import type {NamedPosting} from './pages/similar-section.js';
import type {SiteOptions} from './pages/site.js';
import {serializeBody} from './serialize.js';
import type {OutputFile} from './write-output.js';

/** All that the files of one posting are made of. */
export interface PostingToWrite {
  readonly posting: Posting;
  readonly body: PackedBody;
  /** Open ones that are like it. */
  readonly similar: readonly NamedPosting[];
}

/** What is loaded when a posting is opened, and its page. */
export function* postingFiles(
  {posting, body, similar}: PostingToWrite,
  site: SiteOptions,
  pages?: PageMemory,
): Generator<OutputFile> {
  const json = bodyJson(body);
  const ids = similar.map(({id}) => id);
  yield [bodyPath(posting.id), serializeBody(posting.id, json, ids)];
  const draw = (): string => postingPage(posting, unpackBody(body), site, similar);
  yield [pagePath(posting.id), pages ? pages.recall(posting, body, similar, site, draw) : draw()];
}

export function bodyPath(id: string): string {
  return `postings/${id}.json`;
}
