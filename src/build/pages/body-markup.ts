import type {ChildNode} from 'domhandler';
import type {BodyElement, BodyNode} from '../../contract/body.js';
import {element, type Content} from './markup.js';

export interface BodyMarkupOptions {
  /** Level of the heading under which the text stands. */
  readonly level: number;
  /** Name of a table's scroll box; without it a table has none. */
  readonly tableLabel?: string;
}

/** A posting's text as HTML elements; each node is one of the allow-list, so each element is. */
export function bodyMarkup(nodes: readonly BodyNode[], options: BodyMarkupOptions): readonly Content[] {
  return nodes.map((node) => (typeof node === 'string' ? node : toElement(node, options)));
}

function toElement(node: BodyElement, options: BodyMarkupOptions): ChildNode {
  if (!('children' in node)) return element(node.tag, {});
  if (node.tag === 'table') return table(node.children, options);
  const inside = bodyMarkup(node.children, options);
  switch (node.tag) {
    case 'h':
      return element(`h${Math.min(6, options.level + node.level)}`, {}, inside);
    case 'ol':
      return element('ol', {start: node.start}, inside);
    case 'a':
      return element('a', {href: node.href, rel: 'noopener noreferrer'}, inside);
    default:
      return element(node.tag, {}, inside);
  }
}

function table(rows: readonly BodyNode[], options: BodyMarkupOptions): ChildNode {
  const drawn = element(
    'table',
    {},
    rows.map((row, at) => tableRow(row, at, options)),
  );
  const {tableLabel} = options;
  return tableLabel === undefined
    ? drawn
    : element('div', {class: 'scroll', role: 'group', tabindex: 0, 'aria-label': tableLabel}, drawn);
}

/** Heads of the first row stand over columns, all others before rows. */
function tableRow(row: BodyNode, at: number, options: BodyMarkupOptions): Content {
  if (typeof row === 'string' || row.tag !== 'tr') return undefined;
  const scope = at === 0 ? 'col' : 'row';
  const cells = row.children.map((cell) => {
    const isHead = typeof cell !== 'string' && cell.tag === 'th';
    return isHead ? element('th', {scope}, bodyMarkup(cell.children, options)) : bodyMarkup([cell], options);
  });
  return element('tr', {}, cells);
}
