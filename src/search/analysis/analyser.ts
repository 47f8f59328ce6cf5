import {analyseEnglish} from './english.js';
import {analyseFrench} from './french.js';

/** What the search knows of a language. All words are folded. */
export interface Analyser {
  /** The part that the forms of a word have in common; also what the index stores. */
  readonly stem: (word: string) => string;
  /** What words of one family begin with (`recrutement`, `recrute`), from a stem. */
  readonly root: (stem: string) => string;
  /** What the stems begin with of the words that begin with an unfinished one. */
  readonly beginnings: (prefix: string) => readonly string[];
  /** Says nothing about a posting: neither indexed nor asked for. */
  readonly isStopWord: (word: string) => boolean;
  /** Every posting could have it (`poste`): helps the order, is never required. */
  readonly isWeakWord: (word: string) => boolean;
}

const PLAIN: Analyser = {
  stem: (word) => word,
  root: (stem) => stem,
  beginnings: (prefix) => [prefix],
  isStopWord: () => false,
  isWeakWord: () => false,
};

/** @param lang the index's language, a BCP 47 tag; French if it has none */
export function analyserFor(lang = 'fr'): Analyser {
  const language = lang.toLowerCase().split('-')[0];
  if (language === 'fr') return analyseFrench;
  return language === 'en' ? analyseEnglish : PLAIN;
}

/** The same analyser, which stems each word once: for reading a whole collection. */
export function withMemory(analyser: Analyser): Analyser {
  const stems = new Map<string, string>();
  return {
    ...analyser,
    stem: (word) => {
      const known = stems.get(word);
      if (known !== undefined) return known;
      const stem = analyser.stem(word);
      stems.set(word, stem);
      return stem;
    },
  };
}
