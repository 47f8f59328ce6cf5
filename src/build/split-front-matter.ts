import {isMapping} from './front-matter-engine.js';
import {tellsHeader} from './known-keys.js';
import type {Code} from './problems/codes.js';
import type {Place} from './source-posting.js';

/** A file cut in two. Lines are counted from 1, as editors show them. */
export interface SplitText {
  /** The lines between the fences. */
  readonly block: readonly string[];
  /** Line of the file on which the block begins. */
  readonly blockLine: number;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  /** What an editor should mend, though it was understood. */
  readonly notes: readonly SplitNote[];
}

export interface SplitNote {
  readonly code: SplitCode;
  readonly place: Place;
}

type SplitCode = Exclude<Extract<Code, `front-matter-${string}`>, 'front-matter-language'>;

/** Why nothing of the file can be used. */
export interface SplitRefusal {
  readonly refused: SplitNote | LanguageNote;
}

/** The fence names a language that is not read here, and never run. */
export interface LanguageNote {
  readonly code: 'front-matter-language';
  readonly place: Place;
  readonly language: string;
}

/** A first fence further down is taken for a ruler between two paragraphs. */
const LAST_FENCE_LINE = 10;
/** So many keys that mean something tell front matter from a paragraph with a colon in it. */
const ENOUGH_KEYS = 2;

const FENCE = /^([ \t]*)---(?!-)[ \t]*(\S.*?)?[ \t]*$/;
const CLOSING = /^---[ \t]*$/;
const INDENTED_CLOSING = /^[ \t]+---[ \t]*$/;
const KEY = /^[ \t]*["']?([\p{L}_][\p{L}\p{N}_-]*)["']?[ \t]*:(?:[ \t]|$)/u;
/** Blank, comment, indented, member of a list, end of a bracket or of a quoted text. */
const NOT_PROSE = /^(?:[ \t]|$|#|-[ \t]|[\]}"'])/;

/**
 * Parts front matter from body. Only a fence that is `---`, or names YAML, opens a block, and only a
 * line that is exactly `---` closes it. A block that stands late, indented or without one of its fences
 * is taken where there is no doubt, with a note; anything else is refused.
 *
 * @param text LF only
 */
export function splitFrontMatter(text: string): SplitText | SplitRefusal {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines.findIndex(
    (line, at) => at < Math.max(LAST_FENCE_LINE, first + 1) && FENCE.test(line),
  );
  const [, indent = '', language = ''] = FENCE.exec(lines[opening] ?? '') ?? [];
  if (opening >= 0 && language !== '' && !/^ya?ml$/i.test(language)) {
    const place = {line: opening + 1, column: indent.length + 4};
    return {refused: {code: 'front-matter-language', place, language}};
  }
  if (opening >= 0 && opening === first) return splitAtFirst(lines, first, indent);
  return splitUnopened(lines, first) ?? splitLate(lines, opening) ?? refuse('front-matter-missing', 0);
}

function splitAtFirst(lines: readonly string[], opening: number, indent: string): SplitText | SplitRefusal {
  const notes = [
    ...(opening > 0 ? [note('front-matter-blank-first', 0)] : []),
    ...(indent !== '' ? [note('front-matter-indented', opening)] : []),
  ];
  const closing = closingOf(lines, opening + 1);
  if (closing < 0) return splitUnclosed(lines, opening, notes);
  const shifted = INDENTED_CLOSING.test(lines[closing] ?? '') && indent === '';
  return cut(lines, opening, closing, shifted ? [...notes, note('front-matter-indented', closing)] : notes);
}

/** `roles: …`, `open: …`, `---`: the first fence was forgotten. */
function splitUnopened(lines: readonly string[], first: number): SplitText | undefined {
  const closing = closingOf(lines, first);
  if (closing < 0 || countKeys(lines, first, closing) < ENOUGH_KEYS) return undefined;
  return cut(lines, first - 1, closing, [note('front-matter-unopened', first)]);
}

/** A title or a file name stands before the block. It stays in the body, each line where it was. */
function splitLate(lines: readonly string[], opening: number): SplitText | undefined {
  const closing = opening < 0 ? -1 : closingOf(lines, opening + 1);
  if (closing < 0 || countKeys(lines, opening + 1, closing) < ENOUGH_KEYS) return undefined;
  const {block, blockLine} = cut(lines, opening, closing, []);
  const body = lines.map((line, at) => (at >= opening && at <= closing ? '' : line)).join('\n');
  return {block, blockLine, body, bodyLine: 1, notes: [note('front-matter-late', opening)]};
}

/** Front matter that runs into the text is cut there if a blank line parts them and the basics are said. */
function splitUnclosed(
  lines: readonly string[],
  opening: number,
  notes: readonly SplitNote[],
): SplitText | SplitRefusal {
  const prose = proseFrom(lines, opening + 1);
  const end = lastKeyLine(lines, opening + 1, prose) + 1;
  const said = new Set(
    lines.slice(opening + 1, end).flatMap((line) => KEY.exec(line)?.[1]?.toLowerCase() ?? []),
  );
  const isClear = said.has('open') && ['roles', 'role', 'title', 'titles'].some((key) => said.has(key));
  if (prose === lines.length || !isClear || lines[end]?.trim() !== '')
    return refuse('front-matter-unclosed', Math.min(prose, lines.length - 1));
  return {
    ...cut(lines, opening, end, [...notes, note('front-matter-closed-for-you', prose)]),
    body: lines.slice(end).join('\n'),
    bodyLine: end + 1,
  };
}

function cut(
  lines: readonly string[],
  opening: number,
  closing: number,
  notes: readonly SplitNote[],
): SplitText {
  return {
    block: lines.slice(opening + 1, closing),
    blockLine: opening + 2,
    body: lines.slice(closing + 1).join('\n'),
    bodyLine: closing + 2,
    notes,
  };
}

/**
 * The line that closes a block begun at `from`, or -1. A `---` behind prose is a ruler in the text,
 * unless keys go on after the prose: then the prose is a slip inside the block, for YAML to name.
 */
function closingOf(lines: readonly string[], from: number): number {
  const prose = proseFrom(lines, from);
  const exact = lines.findIndex((line, at) => at >= from && CLOSING.test(line));
  if (exact >= 0 && (exact < prose || countKeys(lines, prose, exact) > 0)) return exact;
  if (exact >= 0 && isKeysOnly(lines.slice(from, exact))) return exact;
  return lines.findIndex((line, at) => at >= from && at < prose && INDENTED_CLOSING.test(line));
}

/** So many lines are no header any more, and not worth parsing to see it. */
const MAX_LINES = 200;

/** What looks like prose may be a key of several words: `lieu de travail: Lyon`. */
function isKeysOnly(block: readonly string[]): boolean {
  return block.length <= MAX_LINES && !block.some((line) => line.startsWith('---')) && isMapping(block);
}

function proseFrom(lines: readonly string[], from: number): number {
  const prose = lines.findIndex(
    (line, at) => at >= from && !NOT_PROSE.test(line) && !KEY.test(line) && !CLOSING.test(line),
  );
  return prose < 0 ? lines.length : prose;
}

function lastKeyLine(lines: readonly string[], from: number, to: number): number {
  return lines.findLastIndex(
    (line, at) => at < to && at >= from && line.trim() !== '' && !line.startsWith('#'),
  );
}

function countKeys(lines: readonly string[], from: number, to: number): number {
  return lines.slice(Math.max(from, 0), to).filter((line) => tellsHeader(KEY.exec(line)?.[1] ?? '')).length;
}

function note(code: SplitCode, at: number): SplitNote {
  return {code, place: {line: at + 1, column: 1}};
}

function refuse(code: SplitCode, at: number): SplitRefusal {
  return {refused: note(code, at)};
}
