import type {ChildNode} from 'domhandler';
import {hasChildren, isTag, isText} from 'domhandler';
import type {BodyNode} from '../../contract/body.js';
import {DROPPED_TAGS} from './html-tags.js';

const INLINE: ReadonlySet<string> = new Set(['strong', 'em', 'del', 'code', 'a']);

/** The words of a body, blocks parted by a space. */
export function toPlainText(nodes: readonly BodyNode[]): string {
  return collect(nodes, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** @param before what was collected already */
function collect(nodes: readonly BodyNode[], before: string): string {
  let words = before;
  for (const node of nodes) {
    if (typeof node === 'string') words += node;
    else if (INLINE.has(node.tag)) words = 'children' in node ? collect(node.children, words) : words;
    else words = 'children' in node ? `${collect(node.children, `${words} `)} ` : `${words}  `;
  }
  return words;
}

/** The words of HTML nested too deep to be walked by recursion. */
export function flatText(nodes: readonly ChildNode[]): string {
  const words: string[] = [];
  const pending = [...nodes].reverse();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (isText(node)) words.push(node.data);
    else if (hasChildren(node) && !(isTag(node) && DROPPED_TAGS.has(node.name))) {
      for (let at = node.children.length - 1; at >= 0; at -= 1) {
        const child = node.children[at];
        if (child) pending.push(child);
      }
    }
  }
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
