import {foldWithOffsets} from '../analysis/fold.js';
import {readRuns, type Run} from '../analysis/runs.js';
import {isWeakStem} from '../analysis/stop-words.js';
import {hasEnds, pairTerm, stemWords, tellingWords, type Lexicon} from '../analysis/terms.js';
import {readWords, type Word} from '../analysis/words.js';
import {NAMES} from '../index-parts/segment.js';
import {findBegun, findTerm, type Expansion, type Vocabulary} from './find-terms.js';
import {expandWord, type ExpandedWord} from './expand-word.js';

/** A word of the query with everything that answers it. */
export interface WantedWord extends ExpandedWord {
  /** In the spelling of the visitor. */
  readonly typed: string;
  /**
   * How many postings that have it in their record, or beside the other words, make those superfluous that
   * have it somewhere in the text.
   */
  readonly enough: number;
}

/** What answers several words of the query at once. */
interface Shared {
  readonly run: Run;
  readonly expansions: readonly Expansion[];
  readonly isName: boolean;
}

/** Words that stand together say more than the same words apart. */
const JOINED = 1.5;
const SAME_NAME = 0.75;
const OTHER_NAME = 0.3;
export const ENOUGH = 10;
/** `code du travail` is not any code and any work. */
const ENOUGH_NAMED = 1;
/** What makes one thing of two words, in a folded text. */
const PREPOSITION = /^\s(?:d(?:e|u|es)\s|la\s|[dl]')+$/;

/** Reads what a visitor typed; the last word may be unfinished. */
export function planQuery(text: string, vocabulary: Vocabulary, lexicon: Lexicon): readonly WantedWord[] {
  const {stem} = lexicon;
  const {folded, offsets} = foldWithOffsets(text);
  const words = readWords(folded);
  const isTied = (before: Word | undefined, after: Word | undefined): boolean =>
    before !== undefined && after !== undefined && PREPOSITION.test(folded.slice(before.end, after.start));
  const content = readContent(words, stem, isTied);
  const shared = findShared(words, vocabulary, lexicon);
  return content.flatMap((word, at) => {
    // Each word once, whatever its form: `développeuse ou développeur`.
    if (content.some((other, place) => place > at && stem(other.text) === stem(word.text))) return [];
    const among = shared.filter(({run: {start, end}}) => start <= word.start && word.end <= end);
    const names = among.filter(({isName}) => isName);
    // Small words are typed with a name only: `Mes aides` is not any aid.
    const isWhole = names.some(({run}) => !hasEnds(run));
    const found = isWhole
      ? [{expansions: [], isSure: true}]
      : expandWord(word.text, word === words.at(-1), vocabulary, lexicon);
    return found.map((one) => ({
      ...one,
      typed: text.slice(offsets[word.start], offsets[word.end]),
      expansions: [...one.expansions, ...among.flatMap(({expansions}) => expansions)],
      enough: names.length > 0 ? ENOUGH_NAMED : ENOUGH,
    }));
  });
}

/**
 * The words that say something: `je cherche un emploi de designer` asks for a designer. What a preposition
 * ties to such a word says something too: `chargé de mission`.
 */
function readContent(
  words: readonly Word[],
  stem: (word: string) => string,
  isTied: (before: Word | undefined, after: Word) => boolean,
): readonly Word[] {
  const telling = tellingWords(words);
  const strong: Word[] = [];
  for (const word of telling) {
    if (!isWeakStem(stem(word.text)) || isTied(strong.at(-1), word)) strong.push(word);
  }
  if (strong.length > 0) return strong;
  return telling.length > 0 ? telling : words.slice(-1);
}

function findShared(
  words: readonly Word[],
  vocabulary: Vocabulary,
  {stem, beginnings, notionsOf}: Lexicon,
): readonly Shared[] {
  const shared: Shared[] = [];
  const add = (run: Run, expansions: readonly Expansion[], mayBeName: boolean): void => {
    const isName = mayBeName && expansions.some(({segment}) => run.isGlued || segment.kind === NAMES);
    shared.push({run, expansions, isName});
  };
  const find = (term: string, weight: number): readonly Expansion[] => findTerm(vocabulary, term, weight);
  for (const run of readRuns(words)) {
    if (run.size === 1) continue;
    add(run, find(stem(run.text), JOINED), true);
    if (run.last === words.at(-1)) add(run, findBegun(vocabulary, beginnings(run.text)), hasEnds(run));
  }
  for (const run of readRuns(stemWords(words, stem))) {
    notionsOf(run.text).forEach((name, at) => {
      add(run, find(name, at > 0 ? OTHER_NAME : SAME_NAME), false);
    });
    const {size, first, last} = run;
    if (size === 2)
      add(run, [...find(pairTerm(first, last), JOINED), ...find(pairTerm(last, first), JOINED)], true);
  }
  return shared;
}
