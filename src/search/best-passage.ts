import type {BodyNode} from '../contract/body.js';
import type {Mark} from './text-search.js';

const INLINE = /^(?:code|strong|em|del|a)$/;
/** All up to the last end of a sentence, or of a paragraph; where there is none, a word that was cut. */
const BEGUN = /^(?:[^]*[.!?…·]\s|\S*)\s*/;
/** A word that was cut, and what would stand before the ellipsis. */
const CUT_OFF = /[\s.,;:·]*\S*$/;

/** A posting's text in one line: its paragraphs one after the other, a dot between those that end without one. */
export function plainText(nodes: readonly BodyNode[]): string {
  return lines(nodes)
    .trim()
    .replace(/([.!?…:;,])?\s*\n\s*/g, (_, stop?: string) => (stop === undefined ? '\u00A0· ' : `${stop} `));
}

function lines(nodes: readonly BodyNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node.replace(/\s+/g, ' ');
      const inner = 'children' in node ? lines(node.children) : '';
      return INLINE.test(node.tag) ? inner : `\n${inner}\n`;
    })
    .join('');
}

/** How many words of the query are marked. */
export const countWords = (marks: readonly Mark[]): number => new Set(marks.map(([, , word]) => word)).size;

/**
 * The part of a text in which the most words of the query stand, the first of those: from the beginning of a
 * sentence where there is room for it, else of a word, to the end of a word.
 *
 * @param marks where they stand in it, in order
 * @param max UTF-16 units of the part, the ellipses included
 * @returns nothing, '', if no mark has room in it
 */
export function bestPassage(text: string, marks: readonly Mark[], max: number): string {
  const room = max - 2;
  let most = 0;
  let [from, to] = [0, 0];
  for (const [at] of marks) {
    const near = marks.filter(([start, end]) => start >= at && end <= at + room);
    const count = countWords(near);
    if (count > most) [most, from, to] = [count, at, near.at(-1)?.[1] ?? at];
  }
  if (most === 0) return '';
  const start = from - leadTo(text, from, (room - to + from) >> 1).length;
  const tail = text.slice(to, start + room);
  const after = start + room < text.length ? `${tail.replace(CUT_OFF, '')}…` : tail;
  return (start > 0 ? '…' : '') + text.slice(start, to) + after;
}

/** What stands before a place and is shown with it: a sentence if one begins there, else whole words. */
function leadTo(text: string, place: number, room: number): string {
  return place > room ? text.slice(place - room, place).replace(BEGUN, '') : text.slice(0, place);
}
