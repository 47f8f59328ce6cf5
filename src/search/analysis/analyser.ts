import {stemEnglish} from './english.js';
import {beginningsInFrench, rootInFrench, stemFrench} from './french.js';

/** What the search knows of a language. All words are folded. */
export interface Analyser {
  /** The part that the forms of a word have in common; also what the index stores. */
  readonly stem: (word: string) => string;
  /** What words of one family begin with (`recrutement`, `recrute`), from a stem. */
  readonly root: (stem: string) => string;
  /** What the stems begin with of the words that begin with an unfinished one. */
  readonly beginnings: (prefix: string) => readonly string[];
}

const PLAIN: Analyser = {
  stem: (word) => word,
  root: (stem) => stem,
  beginnings: (prefix) => [prefix],
};
const ANALYSERS: Readonly<Record<string, Analyser>> = {
  fr: {stem: stemFrench, root: rootInFrench, beginnings: beginningsInFrench},
  en: {...PLAIN, stem: stemEnglish},
};

/** @param lang the index's language, a BCP 47 tag; French if it has none */
export function analyserFor(lang = 'fr'): Analyser {
  return ANALYSERS[lang.slice(0, 2).toLowerCase()] ?? PLAIN;
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
