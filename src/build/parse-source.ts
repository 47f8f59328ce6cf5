import {decode} from './decode.js';
import {parseFrontMatter} from './parse-front-matter.js';
import {problem, type Problem} from './problems/problem.js';
import type {SourcePosting} from './source-posting.js';
import {splitFrontMatter, type LanguageNote, type SplitNote} from './split-front-matter.js';

/** One regular file, as it lies on the disk. */
export interface SourceFile {
  /** As it is shown in messages and in the index: relative, with `/`, no control characters. */
  readonly path: string;
  /** File name without its folders, NFC. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file after decoding and splitting; no posting if an error among the problems forbids it. */
export interface ParsedSource {
  readonly posting?: SourcePosting;
  readonly problems: readonly Problem[];
}

/** Bytes in, posting out, with nothing interpreted yet. */
export function parseSource({path, name, bytes}: SourceFile): ParsedSource {
  const {text, problems} = decode(bytes, path);
  const split = splitFrontMatter(text);
  if ('refused' in split) {
    return {problems: [...problems, toProblem(split.refused, path)]};
  }
  const {entries, problems: faults} = parseFrontMatter(split.block, split.blockLine, path);
  const all = [...problems, ...split.notes.map((note) => toProblem(note, path)), ...faults];
  if (faults.some(({severity}) => severity === 'error')) return {problems: all};
  return {
    posting: {path, name, frontMatter: entries, body: split.body, bodyLine: split.bodyLine},
    problems: all,
  };
}

function toProblem(note: SplitNote | LanguageNote, path: string): Problem {
  return note.code === 'front-matter-language'
    ? problem(note.code, path, note.place, {language: note.language})
    : problem(note.code, path, note.place, {});
}
