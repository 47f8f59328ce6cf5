import type {BodyNode} from '../contract/body.js';
import {toPlainText} from './body/plain-text.js';

export const MAX_EXCERPT = 300;
/** A shorter first paragraph (“Poste ouvert le…”) says too little to stand for the whole. */
const ENOUGH = 60;

/**
 * The first words of a posting: its text up to the editor's cut mark, else its first paragraph worth
 * the name. Plain text of at most 300 characters, cut at a word.
 *
 * @param lead the nodes before the mark, if there is one
 */
export function makeExcerpt(
  nodes: readonly BodyNode[],
  lead: readonly BodyNode[] | undefined,
): string | undefined {
  const excerpt =
    toPlainText(withoutHeadings(lead ?? [])) || firstParagraph(nodes) || toPlainText(withoutHeadings(nodes));
  return excerpt === '' ? undefined : cutAtWord(excerpt, MAX_EXCERPT);
}

function withoutHeadings(nodes: readonly BodyNode[]): readonly BodyNode[] {
  return nodes.filter((node) => typeof node === 'string' || node.tag !== 'h');
}

function firstParagraph(nodes: readonly BodyNode[]): string {
  let first: string | undefined;
  for (const node of nodes) {
    if (typeof node === 'string' || node.tag !== 'p') continue;
    const text = toPlainText([node]);
    if (text.length >= ENOUGH) return text;
    first ??= text;
  }
  return first ?? '';
}

/** At most `max` UTF-16 units, the ellipsis included; never half a character. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '');
  const word = room.replace(/\s+\S*$/, '');
  return `${(word === '' ? room : word).replace(/[\s,;:]+$/, '')}…`;
}
