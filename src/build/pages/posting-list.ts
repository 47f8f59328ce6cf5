import type {Posting} from '../../contract/posting.js';
import {element, toHtml} from './markup.js';
import {pageWords} from './page-words.js';
import {pagePath} from './posting-page.js';
import type {SiteOptions} from './site.js';

/**
 * The open postings as plain links, to put inside `<job-board>`: what is seen before the script has come,
 * without it, or by a search engine. The links are absolute where the address of the folder is known; else
 * they hold for a page in that folder.
 */
export function postingList(open: readonly Posting[], {addresses, lang}: SiteOptions): string {
  const entries = open.map(({id, title, organization, places, ...posting}) => {
    const path = pagePath(id);
    const rest = [organization?.name, places?.join(', ')].filter((text) => text !== undefined);
    const attributes = {href: addresses.absolute(path) ?? path, lang: posting.lang};
    return element(
      'li',
      {},
      element('a', attributes, element('bdi', {}, title)),
      rest.length > 0 ? [' – ', element('bdi', {}, rest.join(', '))] : undefined,
    );
  });
  if (entries.length === 0) return `${toHtml(element('p', {lang}, pageWords(lang).messages.states.empty))}\n`;
  const lines = entries.map((entry) => ['\n  ', entry]);
  return `${toHtml(element('ul', {lang}, lines, '\n'))}\n`;
}
