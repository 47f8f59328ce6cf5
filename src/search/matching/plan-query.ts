import type {Analyser} from '../analysis/analyser.js';
import {foldWithOffsets} from '../analysis/fold.js';
import {readRuns, type Run} from '../analysis/runs.js';
import {isWeakStem} from '../analysis/stop-words.js';
import {pairTerm, stemWords, type Lexicon} from '../analysis/terms.js';
import {readWords, type Word} from '../analysis/words.js';
import {expandBeginning, expandExactly, hasTerm, type Expansion, type Vocabulary} from './expand-term.js';
import {expandWord} from './expand-word.js';

/** A word of the query with everything that answers it. */
export interface WantedWord {
  /** In the spelling of the visitor. */
  readonly typed: string;
  readonly text: string;
  readonly expansions: readonly Expansion[];
  readonly isRequired: boolean;
  /** A preposition makes one thing of it and its neighbour: `chef de produit`. */
  readonly isTied: boolean;
  /** Found as it was typed, not by its likeness to other words. */
  readonly isSure: boolean;
}

/** Terms that answer several words of the query at once. */
type Shared = readonly [run: Run, expansions: readonly Expansion[]];

/** Words that stand together say more than the same words apart. */
const JOINED = 1.5;
const NOTION = 0.6;
/** What ties two words, in a folded text. */
const PREPOSITION = /^\s(?:d(?:e|u|es)\s|la\s|[dl]')+$/;

/** Reads what a visitor typed; the last word may be unfinished. */
export function planQuery(text: string, vocabulary: Vocabulary, lexicon: Lexicon): readonly WantedWord[] {
  const {stem} = lexicon.analyser;
  const {folded, offsets} = foldWithOffsets(text);
  const words = mergeGlued(readWords(folded), vocabulary, lexicon.analyser);
  const last = words.at(-1);
  const telling = words.filter(({isSmall}) => !isSmall);
  const content = telling.length > 0 || !last ? telling : [last];
  const isWeak = ({text: word}: Word): boolean => isWeakStem(stem(word));
  const strong = content.filter((word) => !isWeak(word));
  const isTie = (a: Word | undefined, b: Word | undefined): boolean =>
    a !== undefined && b !== undefined && PREPOSITION.test(folded.slice(a.end, b.start));
  const shared = sharedExpansions(words, vocabulary, lexicon);
  return distinct(content, stem).flatMap((word) => {
    const at = strong.indexOf(word);
    const among = shared.flatMap(([{start, end}, expansions]) =>
      start <= word.start && word.end <= end ? expansions : [],
    );
    return expandWord(word.text, word === last, vocabulary, lexicon.analyser).map((found) => ({
      ...found,
      typed: text.slice(offsets[word.start], offsets[word.end]),
      expansions: [...found.expansions, ...among],
      isRequired: strong.length === 0 || at >= 0,
      isTied: at >= 0 && (isTie(strong[at - 1], word) || isTie(word, strong[at + 1])),
    }));
  });
}

/** Each word once, whatever its form: `développeuse ou développeur`. The last of equals stays. */
function distinct(words: readonly Word[], stem: (word: string) => string): readonly Word[] {
  return [...new Map(words.map((word) => [stem(word.text), word])).values()];
}

/** Words that the visitor glued (`full-stack`) become one where the index knows them as one. */
function mergeGlued(words: readonly Word[], vocabulary: Vocabulary, analyser: Analyser): readonly Word[] {
  const known = readRuns(words).filter(
    ({size, isGlued, letters, last}) =>
      size > 1 &&
      isGlued &&
      (hasTerm(vocabulary, analyser.stem(letters)) ||
        (last === words.at(-1) && expandBeginning(vocabulary, letters, analyser).length > 0)),
  );
  return words.flatMap((word) => {
    const run = known.find(({start, end}) => start <= word.start && word.end <= end);
    if (!run) return [word];
    return run.first === word ? [{...word, text: run.letters, end: run.end, isSmall: false}] : [];
  });
}

function sharedExpansions(
  words: readonly Word[],
  vocabulary: Vocabulary,
  {analyser, notionOf}: Lexicon,
): readonly Shared[] {
  const joined = readRuns(words)
    .filter((run) => run.size > 1)
    .flatMap((run): readonly Shared[] => [
      [run, expandExactly(vocabulary, analyser.stem(run.letters), JOINED)],
      [run, run.last === words.at(-1) ? expandBeginning(vocabulary, run.letters, analyser) : []],
    ]);
  const named = readRuns(stemWords(words, analyser)).flatMap((run): readonly Shared[] => {
    const notion = notionOf?.(run.letters);
    return [
      [run, notion === undefined ? [] : expandExactly(vocabulary, notion, NOTION)],
      [run, run.size === 2 ? expandExactly(vocabulary, pairTerm(run.first.text, run.last.text), JOINED) : []],
    ];
  });
  return [...joined, ...named];
}
