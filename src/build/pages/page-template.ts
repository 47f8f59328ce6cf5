import {placeholderNotOnce, titleInTemplate, unknownPlaceholder} from '../template-words.js';
import {UsageError} from '../usage-error.js';
import {element, toHtml, toNodes, type Content} from './markup.js';

/** What is put into a frame. */
export interface PageParts {
  readonly lang: string;
  readonly title: string;
  /** Metadata, markup for search engines and the sheet, for `<head>`. */
  readonly head: Content;
  /** The way back to the board. */
  readonly back: Content;
  readonly article: Content;
}

/** A frame around a page: parts in, document out. */
export type PageTemplate = (parts: PageParts) => string;

const PLACEHOLDER = /<!--\s*job-board:([\w-]*)\s*-->/g;
const REQUIRED = ['head', 'content'] as const;
const KNOWN: readonly string[] = [...REQUIRED, 'title'];

/**
 * A site's own page as a frame: `<!-- job-board:head -->` stands for the metadata, in its `<head>`,
 * `<!-- job-board:content -->` for the posting, `<!-- job-board:title -->`, if anywhere, for its title.
 *
 * @param name of the file, for messages
 * @throws {UsageError} if a placeholder is missing, unknown or there twice
 */
export function parseTemplate(html: string, name: string): PageTemplate {
  const found = [...html.matchAll(PLACEHOLDER)].map(([, word = '']) => word);
  const unknown = found.find((word) => !KNOWN.includes(word));
  if (unknown !== undefined) {
    throw new UsageError(unknownPlaceholder(name, unknown, KNOWN));
  }
  for (const word of REQUIRED) requireOnce(word, found, name);
  if (/<title[\s>]/i.test(html)) {
    throw new UsageError(titleInTemplate(name));
  }
  return (parts) => fillIn(html, parts);
}

function requireOnce(word: (typeof REQUIRED)[number], found: readonly string[], name: string): void {
  const times = found.filter((one) => one === word).length;
  if (times === 1) return;
  throw new UsageError(placeholderNotOnce(name, word, times));
}

function fillIn(html: string, {lang, title, head, back, article}: PageParts): string {
  return html.replace(PLACEHOLDER, (_placeholder, word: string) => {
    if (word === 'title') return toHtml(element('bdi', {}, title).children);
    if (word === 'head') return toHtml(element('head', {}, element('title', {}, title), head).children);
    return toHtml(element('div', {class: 'job-board-page', lang}, back, article));
  });
}

/** A document of our own around a page. */
export const plainFrame: PageTemplate = ({lang, title, head, back, article}) => {
  const metadata = [
    element('meta', {charset: 'utf-8'}),
    element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    element('title', {}, title),
    head,
  ];
  const body = [back, element('main', {}, article)];
  const frame = element(
    'html',
    {lang},
    element('head', {}, inLines(metadata)),
    element('body', {class: 'job-board-page'}, inLines(body)),
  );
  return `<!doctype html>\n${toHtml(frame)}\n`;
};

/** One element a line, for those who read the source. */
function inLines(content: Content): Content {
  return [toNodes(content).map((node) => ['\n', node]), '\n'];
}
