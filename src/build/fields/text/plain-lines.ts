import {foldText} from './fold.js';
import {inlineText, type PlainLink} from './inline-text.js';

export type LineKind = 'heading' | 'list-item' | 'paragraph';

/** One line of a body without its Markdown, as the field readers see it. */
export interface PlainLine {
  readonly kind: LineKind;
  /** 1 to 6 for headings; 7 for a line all in bold, which editors use as a heading; else 0. */
  readonly level: number;
  readonly text: string;
  /** Same length as `text`: see `foldText`. */
  readonly folded: string;
  readonly links: readonly PlainLink[];
  /** Line of the file, from 1. */
  readonly line: number;
}

/** Longest line that is read; what stands beyond it can only be pasted data. */
const LONGEST_LINE = 20_000;

/**
 * Reduces a Markdown body to its lines. Not a Markdown parser: it knows headings, list items,
 * comments and inline marks, which is what tells the readers where they are. A line that was wrapped
 * by hand is joined to the line before it, so that a sentence stays whole.
 */
export function plainLines(body: string, bodyLine: number): PlainLine[] {
  const lines: PlainLine[] = [];
  let wraps = false;
  withoutComments(body)
    .split('\n')
    .forEach((source, index) => {
      const raw = source.slice(0, LONGEST_LINE).trim();
      const before = lines.at(-1);
      if (SETEXT_UNDERLINE.test(raw) && before?.kind === 'paragraph' && wraps) {
        lines[lines.length - 1] = {...before, kind: 'heading', level: raw.startsWith('=') ? 1 : 2};
        wraps = false;
      } else if (raw === '' || RULE.test(raw)) {
        wraps = false;
      } else {
        const line = plainLine(raw, bodyLine + index);
        if (before && wraps && continues(before, line)) lines[lines.length - 1] = joined(before, line);
        else if (line.text !== '') lines.push(line);
        wraps = line.kind !== 'heading';
      }
    });
  return lines;
}

const SETEXT_UNDERLINE = /^(?:=+|--+)$/;
const RULE = /^(?:[-*_]\s*){3,}$|^\\+$/;
const HEADING = /^(#{1,6})\s*(?=\S)/;
const LIST_ITEM = /^(?:[-*+•●▪◦–➡→✅✔]|\d{1,3}[.)]|\\-)\s+(?=\S)/;
const BOLD_LINE = /^(?:\*\*|__)[^*@]{2,70}(?:\*\*|__)\s*:?$/;

function plainLine(raw: string, line: number): PlainLine {
  const quoted = raw.replace(/^(?:>\s*)+/, '');
  const heading = HEADING.exec(quoted);
  const isItem = !heading && LIST_ITEM.test(quoted);
  const content = heading ? withoutClosingHashes(quoted.slice(heading[0].length)) : quoted;
  const {text, links} = inlineText(isItem ? content.replace(LIST_ITEM, '') : content);
  const level = heading?.[1]?.length ?? (BOLD_LINE.test(quoted) ? 7 : 0);
  return {
    kind: level > 0 ? 'heading' : isItem ? 'list-item' : 'paragraph',
    level,
    text,
    folded: foldText(text),
    links,
    line,
  };
}

function withoutClosingHashes(heading: string): string {
  let end = heading.length;
  while (heading[end - 1] === '#' || heading[end - 1] === ' ') end -= 1;
  return heading.slice(0, end);
}

/** Comments are blanked, not cut, so that the line numbers hold; one that never ends is text. */
function withoutComments(body: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    const start = body.indexOf('<!--', from);
    const end = start < 0 ? -1 : body.indexOf('-->', start + 4);
    if (end < 0) return pieces.length === 0 ? body : pieces.join('') + body.slice(from);
    pieces.push(body.slice(from, start), body.slice(start, end + 3).replace(/[^\n]/g, ''));
    from = end + 3;
  }
}

/** Whether `line` is the rest of a sentence that its editor wrapped at some 70 columns. */
function continues(before: PlainLine, line: PlainLine): boolean {
  return (
    before.kind !== 'heading' &&
    line.kind === 'paragraph' &&
    before.text.length > 50 &&
    before.text.length < LONGEST_LINE &&
    /^[\p{Ll}(«"]/u.test(line.text) &&
    !/[.!?:;]$/.test(before.text)
  );
}

function joined(before: PlainLine, line: PlainLine): PlainLine {
  return {
    ...before,
    text: `${before.text} ${line.text}`,
    folded: `${before.folded} ${line.folded}`,
    links: [...before.links, ...line.links],
  };
}
