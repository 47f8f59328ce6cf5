import type {BodyNode} from '../../contract/body.js';
import {fold} from '../fold.js';
import {problem, type Problem} from '../problems/problem.js';
import {placeInBody, type SourcePosting} from '../source-posting.js';
import {lintMarkdown} from './lint-markdown.js';
import {numberHeadings} from './number-headings.js';
import {toPlainText} from './plain-text.js';
import {emptyNotes, type WalkNotes} from './position.js';
import {toDom} from './to-dom.js';
import {walkHtml} from './walk-blocks.js';

/** More than any posting needs, and little enough for any Markdown to be read at once. */
export const MAX_BODY_KILOBYTES = 200;

export interface ReadBody {
  readonly nodes: readonly BodyNode[];
  /** What stands before the editor's cut mark, if there is one. */
  readonly lead?: readonly BodyNode[];
  readonly problems: readonly Problem[];
}

/** Where the editor wants the list to stop reading. */
const CUT_MARK = /<!--\s*more\s*-->/i;

/**
 * The text of a posting as allowed nodes, and what an editor should know about it.
 *
 * @param titles a first heading that says one of these again is left out
 * @param baseUrl against which relative links are resolved; without it they become text
 */
export function readBody(
  source: SourcePosting,
  titles: readonly string[],
  baseUrl: string | undefined,
): ReadBody {
  const {markdown, cutAt} = capMarkdown(source.body);
  const notes = emptyNotes();
  const walked = walkHtml(toDom(markdown), baseUrl, notes);
  const nodes = numberHeadings(withoutTitle(walked, titles));
  const mark = CUT_MARK.exec(markdown);
  const lead = mark && walkHtml(toDom(markdown.slice(0, mark.index)), baseUrl, emptyNotes());
  const {path, bodyLine} = source;
  const missing = problem('body-missing', path, {line: bodyLine, column: 1}, {});
  const cut = problem(
    'body-cut',
    path,
    {line: bodyLine + (cutAt ?? 0), column: 1},
    {limit: MAX_BODY_KILOBYTES},
  );
  return {
    nodes,
    ...(lead && {lead}),
    problems: [
      ...(nodes.length === 0 ? [missing] : []),
      ...(cutAt === undefined ? [] : [cut]),
      ...lintMarkdown(source),
      ...describeNotes(notes, source),
    ],
  };
}

function withoutTitle(nodes: readonly BodyNode[], titles: readonly string[]): readonly BodyNode[] {
  const [first, ...others] = nodes;
  if (first === undefined || typeof first === 'string' || first.tag !== 'h') return nodes;
  const words = fold(toPlainText(first.children));
  return titles.some((title) => fold(title) === words) ? others : nodes;
}

/** Markdown without what is over the limit, cut after a line; and the line of the body where it was cut. */
export function capMarkdown(body: string): {readonly markdown: string; readonly cutAt?: number} {
  const limit = MAX_BODY_KILOBYTES * 1024;
  if (body.length <= limit) return {markdown: body};
  const lineEnd = body.lastIndexOf('\n', limit);
  const markdown = body.slice(0, lineEnd > 0 ? lineEnd : limit).replace(/[\uD800-\uDBFF]$/, '');
  return {markdown, cutAt: markdown.split('\n').length};
}

function describeNotes(
  {droppedTags, refusedLinks, insecureLinks, mutePictures}: WalkNotes,
  source: SourcePosting,
): readonly Problem[] {
  const {path} = source;
  const tags = [...droppedTags].sort();
  const [insecure, ...others] = insecureLinks;
  return [
    ...(tags.length > 0
      ? [
          problem('html-dropped', path, placeInBody(source, `<${tags[0] ?? ''}`), {
            tags: tags.map((tag) => `<${tag}>`).join(', '),
          }),
        ]
      : []),
    ...[...refusedLinks].map(([href, code]) => problem(code, path, placeInBody(source, href), {href})),
    ...(insecure === undefined
      ? []
      : [
          problem('link-insecure', path, placeInBody(source, insecure), {
            href: insecure,
            others: others.length,
          }),
        ]),
    ...[...mutePictures].map((src) => problem('image-without-text', path, placeInBody(source, src), {src})),
  ];
}
