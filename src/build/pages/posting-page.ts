import type {BodyNode} from '../../contract/body.js';
import {facetFeedPath, feedPath} from '../../contract/feed-path.js';
import {isOpenOn} from '../../contract/is-open.js';
import type {Posting} from '../../contract/posting.js';
import {applySection} from './apply-section.js';
import {bodyMarkup} from './body-markup.js';
import {toJobPosting} from './job-posting.js';
import {element, toScriptText, type Content} from './markup.js';
import {plainFrame} from './page-template.js';
import {pageWords, type PageWords} from './page-words.js';
import {postingFacts} from './posting-facts.js';
import {SHEET_PATH} from './posting-sheet.js';
import {similarSection, type NamedPosting} from './similar-section.js';
import type {SiteOptions} from './site.js';

/** Path of a posting's page in the output folder. */
export function pagePath(id: string): string {
  return `postings/${id}.html`;
}

/**
 * A posting as a page that needs nothing else: to be found, linked to, printed, read without script.
 *
 * @param similar open postings that are like it, linked to at the end while it is open itself
 */
export function postingPage(
  posting: Posting,
  body: readonly BodyNode[],
  site: SiteOptions,
  similar: readonly NamedPosting[] = [],
): string {
  const lang = posting.lang ?? site.lang;
  const words = pageWords(posting.lang, site.lang);
  const board = site.title ?? words.board;
  const open = isOpenOn(posting, site.now);
  const frame = site.template ?? plainFrame;
  return frame({
    lang,
    title: [posting.title, posting.organization?.name, board].filter(Boolean).join(' – '),
    head: [
      metadata(posting, {lang, words, board, open, site}),
      open ? searchEngineMarkup(posting, body, board, site) : undefined,
    ],
    back: element(
      'nav',
      {class: 'back', 'aria-label': board},
      element('a', {href: site.addresses.toBoard(pagePath(posting.id))}, words.messages.detail.back),
    ),
    article: [
      article(posting, body, {words, open}),
      open ? similarSection(similar, similarLinks(posting, words, site)) : undefined,
    ],
  });
}

interface HeadOptions {
  readonly lang: string;
  readonly words: PageWords;
  readonly board: string;
  readonly open: boolean;
  readonly site: SiteOptions;
}

function metadata(posting: Posting, {lang, words, board, open, site}: HeadOptions): readonly Content[] {
  const {addresses} = site;
  const path = pagePath(posting.id);
  const url = addresses.absolute(path);
  const summary = posting.excerpt ?? posting.headline;
  const graph: readonly (readonly [property: string, content: string | undefined])[] = [
    ['og:type', 'website'],
    ['og:title', posting.title],
    ['og:description', summary],
    ['og:url', url],
    ['og:site_name', board],
    ['og:locale', localeOf(lang)],
  ];
  const [category] = posting.category ?? [];
  return [
    summary === undefined ? undefined : element('meta', {name: 'description', content: summary}),
    open ? undefined : element('meta', {name: 'robots', content: 'noindex'}),
    url === undefined ? undefined : element('link', {rel: 'canonical', href: url}),
    graph.map(([property, content]) =>
      content === undefined ? undefined : element('meta', {property, content}),
    ),
    feedLink(addresses.between(path, feedPath('xml')), board),
    category &&
      feedLink(
        addresses.between(path, facetFeedPath('category', category, 'xml')),
        words.feedTitle(board, words.messages.posting.categories[category]),
      ),
    element('link', {rel: 'stylesheet', href: addresses.between(path, SHEET_PATH)}),
  ];
}

/** `fr` is `fr_FR` to those who read Open Graph; a language whose country isn't told keeps it so. */
function localeOf(lang: string): string | undefined {
  if (locales.has(lang)) return locales.get(lang);
  const {language, region} = new Intl.Locale(lang).maximize();
  const locale = region === undefined ? undefined : `${language}_${region}`;
  locales.set(lang, locale);
  return locale;
}

const locales = new Map<string, string | undefined>();

function feedLink(href: string, title: string): Content {
  return element('link', {rel: 'alternate', type: 'application/atom+xml', href, title});
}

function searchEngineMarkup(
  posting: Posting,
  body: readonly BodyNode[],
  board: string,
  {addresses, now}: SiteOptions,
): Content {
  const url = addresses.absolute(pagePath(posting.id));
  const job = toJobPosting(posting, body, {url, board, now});
  return element('script', {type: 'application/ld+json'}, toScriptText(job));
}

function similarLinks(
  {id, lang}: Posting,
  words: PageWords,
  site: SiteOptions,
): Parameters<typeof similarSection>[1] {
  const langOf = (other: NamedPosting): string | undefined =>
    other.lang === lang ? undefined : (other.lang ?? site.lang);
  const hrefOf = (other: NamedPosting): string => site.addresses.between(pagePath(id), pagePath(other.id));
  return {words, langOf, hrefOf};
}

interface ArticleOptions {
  readonly words: PageWords;
  readonly open: boolean;
}

function article(posting: Posting, body: readonly BodyNode[], {words, open}: ArticleOptions): Content {
  const {messages} = words;
  const {title, headline} = posting;
  return element(
    'article',
    {},
    open ? undefined : element('p', {class: 'closed'}, messages.posting.closedNote),
    element('h1', {dir: 'auto'}, title),
    headline && headline !== title ? element('p', {class: 'headline', dir: 'auto'}, headline) : undefined,
    postingFacts(posting, words),
    element(
      'div',
      {class: 'body', dir: 'auto'},
      bodyMarkup(body, {level: 1, tableLabel: messages.detail.table}),
    ),
    open ? applySection(posting, messages) : undefined,
  );
}
