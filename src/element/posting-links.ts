import type {Posting} from '../contract/posting.js';
import type {Query} from '../search/query.js';
import {feedLink, type FeedLink} from './feed-link.js';
import type {UrlController} from './controllers/url-controller.js';
import {postingFile, postingLanguage, type LoadedPostings} from './load-indexes.js';
import type {ElementSettings} from './settings.js';

/** Where a posting can be found, and in which language it is. */
export interface PostingLinks {
  /** Address that shows the posting in a tab of its own. */
  readonly hrefOf: (posting: Posting) => string;
  /** Its language, where it is not that of the interface. */
  readonly languageOf: (posting: Posting) => string | undefined;
  /** The feed that follows the list. */
  readonly feed: FeedLink | undefined;
}

export function postingLinks(
  loaded: LoadedPostings,
  {settings, url, query, tag}: PostingLinksOptions,
): PostingLinks {
  const pageOf = (posting: Posting): string | undefined => postingFile(posting, 'html', loaded);
  const addressOf = url.postingAddresses(query);
  const opensPage = settings.detail === 'page' || !settings.urlState.on;
  return {
    hrefOf: (posting) => (opensPage ? pageOf(posting) : undefined) ?? addressOf(posting.id),
    languageOf: (posting) => {
      const lang = postingLanguage(posting, loaded);
      return lang === tag ? undefined : lang;
    },
    feed: feedLink(query, loaded.indexes[0]?.url ?? ''),
  };
}

interface PostingLinksOptions {
  readonly settings: ElementSettings;
  readonly url: UrlController;
  readonly query: Query;
  /** Language of the interface. */
  readonly tag: string;
}
