import type {BodyElement, BodyNode} from '../../contract/body.js';
import type {Posting} from '../../contract/posting.js';
import type {TextMatches} from '../../search/text-search.js';
import type {PostingActs} from '../posting-acts.js';
import {pieces} from './marked.js';

export interface BodyOptions {
  /** Level of the heading under which the text stands. */
  readonly level: number;
  /** Name of a table's scroll box. */
  readonly tableLabel: string;
  /** What was searched for, to be marked. */
  readonly matches: TextMatches | undefined;
  /** Whether addresses of e-mail stay out of the text. */
  readonly hidesAddresses: boolean;
}

interface DrawnBody extends BodyOptions {
  readonly drawn: readonly (Node | string)[];
}

const bodies = new WeakMap<readonly BodyNode[], DrawnBody>();

/**
 * Draws a posting's text. Nodes become elements; no HTML is parsed, whatever stands in a text.
 *
 * @returns the same elements as long as nothing changes: a selection, or the focus, may be in them
 */
export function body(nodes: readonly BodyNode[], options: BodyOptions): readonly (Node | string)[] {
  const known = bodies.get(nodes);
  const {level, matches, hidesAddresses} = options;
  if (known?.level === level && known.matches === matches && known.hidesAddresses === hidesAddresses) {
    return known.drawn;
  }
  const drawn = drawNodes(nodes, options);
  bodies.set(nodes, {...options, drawn});
  return drawn;
}

function drawNodes(nodes: readonly BodyNode[], options: BodyOptions): readonly (Node | string)[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? drawText(node, options) : draw(node, options)));
}

/** The reader of the file let through no tag and no address but those that are allowed. */
function draw(node: BodyElement, options: BodyOptions): Node {
  const {tag} = node;
  const isHidden = tag === 'a' && options.hidesAddresses && node.href.startsWith('mailto:');
  const name = tag === 'h' ? `h${Math.min(options.level + node.level, 6)}` : isHidden ? 'span' : tag;
  const element = document.createElement(name);
  element.append(...drawNodes('children' in node ? node.children : [], options));
  if (tag === 'h') element.className = `level-${node.level}`;
  if (tag === 'ol' && node.start !== undefined) element.setAttribute('start', String(node.start));
  if (tag === 'a' && !isHidden) {
    element.setAttribute('href', node.href);
    element.setAttribute('rel', 'noopener noreferrer');
  }
  return tag === 'table' ? scrollBox(element, options) : element;
}

function drawText(text: string, {matches, hidesAddresses}: BodyOptions): readonly (Node | string)[] {
  const shown = hidesAddresses ? withoutAddresses(text) : text;
  return pieces(shown, matches).flatMap(([before, found]) => {
    if (found === undefined) return before;
    const mark = document.createElement('mark');
    mark.className = 'mark';
    mark.append(found);
    return [before, mark];
  });
}

/** A text of the editor’s, without addresses where those wait to be asked for. */
export function shownText(
  text: string,
  posting: Posting,
  tools: Pick<PostingActs, 'hidesAddresses'>,
): string {
  return tools.hidesAddresses(posting) ? withoutAddresses(text) : text;
}

/** Who is written to is left out, at which house stays: the sentence can still be read. */
function withoutAddresses(text: string): string {
  return text.replace(/[^\s@<>()]+(?=@[^\s@]+\.)/g, '…');
}

/** A table that is too wide scrolls by itself, also by keys. Heads of its first row stand over columns. */
function scrollBox(table: HTMLElement, {tableLabel}: BodyOptions): HTMLElement {
  for (const head of table.querySelectorAll('th')) {
    head.scope = head.parentElement === table.firstElementChild ? 'col' : 'row';
  }
  const box = document.createElement('div');
  box.append(table);
  box.className = 'scroll';
  box.tabIndex = 0;
  box.role = 'group';
  box.ariaLabel = tableLabel;
  return box;
}
