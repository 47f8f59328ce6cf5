import type {SectionLine} from './sections.js';

/** A stretch of one line that is read by itself: `at` is where it begins in the line. */
export interface Sentence {
  readonly line: SectionLine;
  readonly at: number;
  readonly folded: string;
}

/** Ends a sentence: a full stop, mark or semicolon before a blank, but not "etc. " or "22 sept. au". */
const END =
  /[.!?…;](?=\s)(?<!\b(?:etc|ex|cf|approx|min|max|env|st|ste|av|dev|resp|tel|m|mme).)(?<!\b(?:janv?|fevr?|avr|juil|sept|oct|nov|dec|feb|apr|aug)\.(?=\s(?:\d|au\s)))/g;

/** "Où ?" and "Quand ?" are the label of what follows. */
const SHORTEST_QUESTION = 25;

/** Cuts lines into sentences. */
export function sentencesOf(lines: readonly SectionLine[]): Sentence[] {
  return lines.flatMap((line) => {
    const sentences: Sentence[] = [];
    let at = 0;
    for (const end of line.folded.matchAll(END)) {
      const next = end.index + 1;
      if (end[0] === '?' && next - at < SHORTEST_QUESTION) continue;
      sentences.push({line, at, folded: line.folded.slice(at, next)});
      at = next + 1;
    }
    if (at < line.folded.length) sentences.push({line, at, folded: line.folded.slice(at)});
    return sentences;
  });
}
