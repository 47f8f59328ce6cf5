import type {Analyser} from './analyser.js';
import {fold} from './fold.js';
import {readRuns} from './runs.js';
import {readWords, type Word} from './words.js';

/** What the index stores of a text: a term, and where the words stand that it is for. */
export interface Term {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What is known of a language, and of a site's own wordings. */
export interface Lexicon extends Analyser {
  /** The names of the notions that words stand for, by their stems without blanks. */
  readonly notionsOf: (stems: string) => readonly string[];
}

/** The words of a plain text. */
export function wordsOf(text: string): readonly Word[] {
  return readWords(fold(text));
}

/**
 * Terms of a text: its words, its compounds, its notions. One place may have several.
 *
 * @param isJoined whether words written apart here are one word elsewhere, by their letters: `fullstack`
 */
export function readTerms(
  words: readonly Word[],
  {stem, notionsOf}: Pick<Lexicon, 'stem' | 'notionsOf'>,
  isJoined: (letters: string) => boolean,
): readonly Term[] {
  const stems = stemWords(words, stem);
  const joined = readRuns(words).filter(
    (run) => run.size > 1 && (run.isGlued || (hasEnds(run) && isJoined(run.text))),
  );
  return [
    ...stems,
    ...joined.map((run) => ({...run, text: stem(run.text)})),
    ...readRuns(stems).flatMap((run) => notionsOf(run.text).map((text) => ({...run, text}))),
  ];
}

/** What a text writes as one, by its letters, so that other texts can be joined likewise. */
export function readCompounds(words: readonly Word[]): readonly string[] {
  return readRuns(words).flatMap(({isGlued, text}) => (isGlued ? [text] : []));
}

/** Terms for two words that follow each other, whatever small words stand between; `chargée ou chargé` is one. */
export function readPairs(words: readonly Word[], stem: Analyser['stem']): readonly string[] {
  return readRuns(stemWords(words, stem)).flatMap(({size, first, last}) =>
    size === 2 && first.text !== last.text ? [pairTerm(first, last)] : [],
  );
}

/** Sorts beside its first word, and no word looks like it. */
export function pairTerm(first: Pick<Word, 'text'>, second: Pick<Word, 'text'>): string {
  return first.text + PAIR + second.text;
}

export const PAIR = '&';

/** The words that say something, by their stems. */
export function stemWords(words: readonly Word[], stem: Analyser['stem']): readonly Word[] {
  return tellingWords(words).map((word) => ({...word, text: stem(word.text)}));
}

export function tellingWords(words: readonly Word[]): readonly Word[] {
  return words.filter(({isSmall}) => !isSmall);
}

/** Whether a run begins and ends with words that say something. */
export function hasEnds({first, last}: {readonly first: Word; readonly last: Word}): boolean {
  return !first.isSmall && !last.isSmall;
}
