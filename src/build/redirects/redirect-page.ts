import type {Posting} from '../../contract/posting.js';
import {element, toHtml} from '../pages/markup.js';
import {pageWords} from '../pages/page-words.js';
import {pagePath} from '../pages/posting-page.js';
import type {SiteOptions} from '../pages/site.js';

/** By it a page of ours is known again, and only such a page is ever overwritten or removed. */
export const REDIRECT_MARK = '<meta name="generator" content="job-board redirect">';

/**
 * A page at an address that a posting once had. It leads to our own page of the posting and nowhere else.
 *
 * @param path of this page in the output folder
 */
export function redirectPage(path: string, posting: Posting, {addresses, lang}: SiteOptions): string {
  const own = posting.lang ?? lang;
  const words = pageWords(own, lang);
  const target = addresses.between(path, pagePath(posting.id));
  const head = [
    element('meta', {charset: 'utf-8'}),
    element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    element('title', {}, words.moved),
    element('meta', {name: 'generator', content: 'job-board redirect'}),
    element('meta', {name: 'robots', content: 'noindex'}),
    element('link', {rel: 'canonical', href: addresses.absolute(pagePath(posting.id)) ?? target}),
    element('meta', {'http-equiv': 'refresh', content: `0; url=${target}`}),
  ];
  const content = [
    element('h1', {}, words.moved),
    element(
      'p',
      {},
      element('a', {href: target}, `${words.movedTo}\u00a0: `, element('bdi', {}, posting.title)),
    ),
  ];
  const page = element('html', {lang: own}, element('head', {}, head), element('body', {}, content));
  return `<!doctype html>\n${toHtml(page)}\n`;
}
