import type {Analyser} from './analyser.js';
import {readRuns, type Run} from './runs.js';
import type {Word} from './words.js';

/** What the index stores of a text: a term and the words that it stands for. */
export interface Term {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** What is known of a whole collection when one of its texts is analysed. */
export interface Lexicon {
  readonly analyser: Analyser;
  /** Whether words written apart here are one word elsewhere, by their letters: `fullstack`. */
  readonly isJoined: (letters: string) => boolean;
  /** The name of the notion that words stand for, by their stems without blanks. */
  readonly notionOf?: ((stems: string) => string | undefined) | undefined;
}

/** Terms of a text: its words, its compounds, its notions. One place may have several. */
export function readTerms(words: readonly Word[], lexicon: Lexicon): readonly Term[] {
  return [...simpleTerms(words, lexicon), ...joinedTerms(words, lexicon), ...notionTerms(words, lexicon)];
}

/** What a text writes as one, by its letters, so that other texts can be joined likewise. */
export function readCompounds(words: readonly Word[]): readonly string[] {
  return readRuns(words).flatMap(({isGlued, letters}) => (isGlued ? [letters] : []));
}

function simpleTerms(words: readonly Word[], {analyser}: Lexicon): readonly Term[] {
  return stemWords(words, analyser).map(({text, start, end}) => ({term: text, start, end}));
}

function joinedTerms(words: readonly Word[], {analyser, isJoined}: Lexicon): readonly Term[] {
  return readRuns(words)
    .filter((run) => run.size > 1 && (run.isGlued || (hasEnds(run) && isJoined(run.letters))))
    .map(({letters, start, end}) => ({term: analyser.stem(letters), start, end}));
}

function notionTerms(words: readonly Word[], {analyser, notionOf}: Lexicon): readonly Term[] {
  if (!notionOf) return [];
  return readRuns(stemWords(words, analyser)).flatMap(({letters, start, end}) => {
    const term = notionOf(letters);
    return term === undefined ? [] : [{term, start, end}];
  });
}

/** Terms for two words that follow each other, whatever small words stand between them. */
export function readPairs(words: readonly Word[], analyser: Analyser): readonly string[] {
  const stems = stemWords(words, analyser);
  return stems.slice(1).map(({text}, at) => pairTerm(stems[at]?.text ?? '', text));
}

/** Sorts beside its first word, and no word looks like it. */
export function pairTerm(first: string, second: string): string {
  return `${first}${PAIR}${second}`;
}

export const PAIR = '&';

/** The words that say something, by their stems. */
export function stemWords(words: readonly Word[], {stem}: Analyser): readonly Word[] {
  return words.filter(({isSmall}) => !isSmall).map((word) => ({...word, text: stem(word.text)}));
}

/** Whether a run begins and ends with words that say something. */
function hasEnds({first, last}: Run): boolean {
  return !first.isSmall && !last.isSmall;
}
