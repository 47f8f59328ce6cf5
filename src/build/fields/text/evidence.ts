import type {Evidence, Reading} from '../../reading.js';
import type {FrontMatterEntry} from '../../source-posting.js';
import type {Sentence} from './sentences.js';

/** Of what is longer than this, in characters, only a part is shown. */
const LONGEST_EVIDENCE = 160;

/** A reading of what an editor wrote in the front matter. */
export function fromFrontMatter<T>(value: T, ...entries: readonly FrontMatterEntry[]): Reading<T> {
  const evidence = entries.map((entry) => ({words: entry.values.join(', '), line: entry.place.line}));
  return {value, from: 'front-matter', evidence};
}

/** A reading of the text. */
export function fromText<T>(value: T, evidence: readonly Evidence[]): Reading<T> {
  return {value, from: 'text', evidence};
}

/** A reading of the role, which the front matter names, and of what the text adds to it. */
export function fromRoleAndText<T>(
  value: T,
  ofRole: readonly Evidence[],
  ofText: readonly Evidence[],
): Reading<T> {
  return {value, from: ofText.length === 0 ? 'front-matter' : 'text', evidence: [...ofRole, ...ofText]};
}

/** A sentence as it stands in the file; the beginning of it when it is long. */
export function wordsOf({line, at, folded}: Sentence): Evidence {
  const words = line.text.slice(at, at + Math.min(folded.length, LONGEST_EVIDENCE));
  return {words: words.trim(), line: line.line};
}

/** The words of a line, around the place where something was found in it. */
export function wordsAt(line: {readonly text: string; readonly line: number}, at = 0, length = 0): Evidence {
  if (line.text.length <= LONGEST_EVIDENCE) return {words: line.text, line: line.line};
  const start = Math.max(0, at - (LONGEST_EVIDENCE - length) / 2);
  return {words: line.text.slice(start, start + LONGEST_EVIDENCE).trim(), line: line.line};
}
