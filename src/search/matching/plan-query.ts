import {fold} from '../analysis/fold.js';
import {readRuns, type Run} from '../analysis/runs.js';
import {hasEnds, pairTerm, stemWords, type Lexicon} from '../analysis/terms.js';
import {readWords, type Word} from '../analysis/words.js';
import {
  countHits,
  expandBeginning,
  expandExactly,
  expandFamily,
  expandLikeness,
  hasTerm,
  type Expansion,
  type Vocabulary,
} from './expand-word.js';

/** A word of the query with everything that answers it. */
export interface WantedWord {
  /** As typed, folded. */
  readonly text: string;
  readonly expansions: readonly Expansion[];
  readonly isRequired: boolean;
  /** Found as it was typed, not by its likeness to other words. */
  readonly isSure: boolean;
}

/** Terms that answer several words of the query at once. */
interface SharedExpansions {
  readonly start: number;
  readonly end: number;
  readonly expansions: readonly Expansion[];
}

/** Words that stand together say more than the same words apart. */
const JOINED = 1.5;
const NOTION = 0.6;
const CUT_SHORT = 0.5;
/** Up to so many postings a word may be a slip, also where an editor made the same. */
const FEW = 2;
const MORE_OFTEN = 10;

/** Two words that a preposition makes one: `chef de produit`. */
export type Tie = readonly [WantedWord, WantedWord];

export interface QueryPlan {
  readonly words: readonly WantedWord[];
  readonly ties: readonly Tie[];
}

/** Reads what a visitor typed; the last word may be unfinished. */
export function planQuery(text: string, vocabulary: Vocabulary, lexicon: Lexicon): QueryPlan {
  const {analyser} = lexicon;
  const words = mergeGlued(readWords(fold(text)), vocabulary, lexicon);
  const last = words.at(-1);
  const telling = distinct(
    words.filter((word) => !analyser.isStopWord(word.text)),
    analyser.stem,
  );
  const content = telling.length > 0 || !last ? telling : [last];
  const areAllWeak = content.every((word) => analyser.isWeakWord(word.text));
  const shared = [
    ...joinedExpansions(words, vocabulary, lexicon),
    ...notionExpansions(words, vocabulary, lexicon),
    ...pairExpansions(words, vocabulary, lexicon),
  ];
  const wanted = content.flatMap((word) =>
    expandWord(word, word.end === last?.end, vocabulary, lexicon).map((found) => ({
      ...found,
      expansions: [
        ...found.expansions,
        ...shared.flatMap(({start, end, expansions}) =>
          start <= word.start && word.end <= end ? expansions : [],
        ),
      ],
      isRequired: areAllWeak || !analyser.isWeakWord(word.text),
    })),
  );
  return {words: wanted, ties: findTies(words, wanted)};
}

const PREPOSITIONS = new Set(['de', 'du', 'des', 'la']);

function findTies(words: readonly Word[], wanted: readonly WantedWord[]): readonly Tie[] {
  return wanted.slice(1).flatMap((second, at) => {
    const first = wanted[at];
    const from = words.findIndex(({text}) => text === first?.text);
    const to = words.findIndex(({text}) => text === second.text);
    const between = words.slice(from + 1, to);
    const areTied = from >= 0 && between.length > 0 && between.every(({text}) => PREPOSITIONS.has(text));
    return first && areTied && first.isRequired && second.isRequired ? [[first, second] as const] : [];
  });
}

/** Each word once, whatever its form: `développeuse ou développeur`. The last of equals stays. */
function distinct(words: readonly Word[], stem: (word: string) => string): readonly Word[] {
  const byStem = new Map(words.map((word) => [stem(word.text), word]));
  return [...byStem.values()];
}

/** Words that the visitor glued (`full-stack`) become one where the index knows them as one. */
function mergeGlued(words: readonly Word[], vocabulary: Vocabulary, {analyser}: Lexicon): readonly Word[] {
  const isKnown = ({letters, last}: Run): boolean =>
    hasTerm(vocabulary, analyser.stem(letters)) ||
    (last === words.at(-1) && expandBeginning(vocabulary, letters, analyser).length > 0);
  const known = readRuns(words).filter((run) => run.size > 1 && run.isGlued && isKnown(run));
  const merged: Word[] = [];
  for (let at = 0; at < words.length;) {
    const run = known.findLast(({first}) => first === words[at]);
    const word = words[at];
    if (word) merged.push(run ? {...word, text: run.letters, end: run.end} : word);
    at += run?.size ?? 1;
  }
  return merged;
}

function joinedExpansions(
  words: readonly Word[],
  vocabulary: Vocabulary,
  {analyser}: Lexicon,
): readonly SharedExpansions[] {
  return readRuns(words)
    .filter((run) => run.size > 1 && hasEnds(run, analyser))
    .map(({letters, start, end, last}) => ({
      start,
      end,
      expansions: [
        ...expandExactly(vocabulary, analyser.stem(letters), JOINED),
        ...(last === words.at(-1) ? expandBeginning(vocabulary, letters, analyser) : []),
      ],
    }));
}

function notionExpansions(
  words: readonly Word[],
  vocabulary: Vocabulary,
  {analyser, notionOf}: Lexicon,
): readonly SharedExpansions[] {
  return readRuns(stemWords(words, analyser)).map(({letters, start, end}) => {
    const notion = notionOf?.(letters);
    return {start, end, expansions: notion === undefined ? [] : expandExactly(vocabulary, notion, NOTION)};
  });
}

function pairExpansions(
  words: readonly Word[],
  vocabulary: Vocabulary,
  {analyser}: Lexicon,
): readonly SharedExpansions[] {
  const stems = stemWords(words, analyser);
  return stems.slice(1).map(({text, end}, at) => {
    const first = stems[at];
    return {
      start: first?.start ?? 0,
      end,
      expansions: expandExactly(vocabulary, pairTerm(first?.text ?? '', text), JOINED),
    };
  });
}

/** Usually one word; two where two known ones were typed as one. */
function expandWord(
  {text}: Word,
  isLast: boolean,
  vocabulary: Vocabulary,
  {analyser}: Lexicon,
): readonly Omit<WantedWord, 'isRequired'>[] {
  const term = analyser.stem(text);
  const begun = isLast ? expandBeginning(vocabulary, text, analyser) : [];
  // `javas` is rather the beginning of JavaScript than a plural of Java.
  const isCutShort =
    begun.length > 0 && !text.startsWith(term) === false && text.endsWith('s') && !term.endsWith('s');
  const exact = expandExactly(vocabulary, term, isCutShort ? CUT_SHORT : 1);
  const known = [...exact, ...begun];
  const count = countHits(known, FEW);
  const family = expandFamily(vocabulary, term, analyser, count > FEW);
  const halves = known.length + family.length === 0 && splitWord(text, vocabulary, analyser.stem);
  if (halves) {
    return halves.map((half) => ({
      text: half,
      expansions: expandExactly(vocabulary, analyser.stem(half)),
      isSure: true,
    }));
  }
  const isListed = exact.some(({segment}) => vocabulary.lists.includes(segment));
  const near =
    count > FEW || isListed
      ? []
      : expandLikeness(vocabulary, term, exact.length > 0 ? 1 : 2).filter(
          (expansion) => countHits([expansion], Infinity) >= count * MORE_OFTEN,
        );
  return [{text, expansions: [...known, ...family, ...near], isSure: known.length + family.length > 0}];
}

function splitWord(
  text: string,
  vocabulary: Vocabulary,
  stem: (word: string) => string,
): readonly string[] | undefined {
  for (let at = 3; at <= text.length - 3; at++) {
    const halves = [text.slice(0, at), text.slice(at)];
    if (halves.every((half) => hasTerm(vocabulary, stem(half)))) return halves;
  }
  return undefined;
}
