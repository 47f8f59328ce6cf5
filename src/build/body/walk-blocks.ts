import {isTag, isText, type ChildNode, type Element} from 'domhandler';
import type {BodyElement, BodyNode} from '../../contract/body.js';
import {DROPPED_TAGS, INLINE_TAGS, isBlockTag, LIST_TAGS} from './html-tags.js';
import {flatText} from './plain-text.js';
import {deeper, isTooDeepForBlocks, within, type Position, type WalkNotes} from './position.js';
import {filled, trimRun, walkInline} from './walk-inline.js';

/** Takes HTML apart into allowed nodes; nothing else of it survives, but its text does. */
export function walkHtml(
  nodes: readonly ChildNode[],
  baseUrl: string | undefined,
  notes: WalkNotes,
): readonly BodyNode[] {
  return walkBlocks(nodes, {baseUrl, notes, depth: 0, htmlDepth: 0, inLink: false, inPre: false});
}

/** Blocks as they come; what stands loose between them becomes paragraphs. */
function walkBlocks(nodes: readonly ChildNode[], position: Position): readonly BodyNode[] {
  if (isTooDeepForBlocks(position)) return paragraph([flatText(nodes)]);
  const blocks: BodyNode[] = [];
  let loose: ChildNode[] = [];
  const flush = (): void => {
    blocks.push(...paragraph(walkInline(loose, deeper(position))));
    loose = [];
  };
  for (const node of nodes) {
    if (isTag(node) && (isBlockTag(node.name) || wrapsBlocks(node))) {
      flush();
      blocks.push(...walkBlock(node, position));
    } else loose.push(node);
  }
  flush();
  return blocks;
}

/** An element of no meaning here, `<font>` or `<x-card>`, around blocks that have one. */
function wrapsBlocks({name, children}: Element): boolean {
  const isNeutral = name !== 'a' && !INLINE_TAGS.has(name) && !DROPPED_TAGS.has(name);
  return isNeutral && children.some((child) => isTag(child) && isBlockTag(child.name));
}

function walkBlock(element: Element, position: Position): readonly BodyNode[] {
  const {name, children} = element;
  const inside = deeper(position);
  if (LIST_TAGS.has(name)) return walkList(element, inside);
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) {
    return filled({tag: 'h', level: Number(level), children: trimRun(walkInline(children, inside))});
  }
  switch (name) {
    case 'blockquote':
      return filled({tag: 'blockquote', children: walkBlocks(children, inside)});
    case 'pre':
      return filled({tag: 'pre', children: walkInline(children, {...inside, inPre: true})});
    case 'table':
      return walkTable(element, inside);
    case 'hr':
      return [{tag: 'hr'}];
    default:
      return walkBlocks(children, within(position));
  }
}

function walkList({name, children, attribs}: Element, position: Position): readonly BodyNode[] {
  const members = children.flatMap((node): readonly BodyNode[] => {
    const content = isTag(node) && node.name === 'li' ? node.children : [node];
    return filled({tag: 'li', children: unwrapOnlyParagraph(walkBlocks(content, deeper(position)))});
  });
  const start = /^\d{1,9}$/.test(attribs['start'] ?? '') ? Number(attribs['start']) : 1;
  if (name !== 'ol') return filled({tag: 'ul', children: members});
  return filled(start === 1 ? {tag: 'ol', children: members} : {tag: 'ol', start, children: members});
}

/** Rows, whatever they are wrapped in; what is in the table but in no row goes before it. */
function walkTable(table: Element, position: Position): readonly BodyNode[] {
  const parts = table.children.flatMap((node) =>
    isTag(node) && /^t(?:head|body|foot)$/.test(node.name) ? node.children : [node],
  );
  const isRow = (node: ChildNode): node is Element => isTag(node) && node.name === 'tr';
  const rows = parts
    .filter(isRow)
    .flatMap((row) => filled({tag: 'tr', children: walkRow(row, deeper(position))}));
  const loose = parts.filter((part) => !isRow(part));
  return [...walkBlocks(loose, position), ...filled({tag: 'table', children: rows})];
}

function walkRow(row: Element, position: Position): readonly BodyNode[] {
  return row.children
    .filter((cell) => isTag(cell) || (isText(cell) && cell.data.trim() !== ''))
    .map((cell): BodyNode => {
      const isCell = isTag(cell) && /^t[hd]$/.test(cell.name);
      const tag = isTag(cell) && cell.name === 'th' ? 'th' : 'td';
      const content = isCell ? cell.children : [cell];
      return {tag, children: unwrapOnlyParagraph(walkBlocks(content, deeper(position)))};
    });
}

function paragraph(run: readonly BodyNode[]): readonly BodyNode[] {
  return filled({tag: 'p', children: trimRun(run)});
}

/** A tight list, or a loose one with one paragraph in an entry: no paragraph is needed there. */
function unwrapOnlyParagraph(blocks: readonly BodyNode[]): readonly BodyNode[] {
  const isParagraph = (node: BodyNode): node is BodyElement & {tag: 'p'} =>
    typeof node !== 'string' && node.tag === 'p';
  if (blocks.filter(isParagraph).length !== 1) return blocks;
  return blocks.flatMap((node) => (isParagraph(node) ? node.children : [node]));
}
