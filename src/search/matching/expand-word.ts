import type {Analyser} from '../analysis/analyser.js';
import {
  countHits,
  expandBeginning,
  expandExactly,
  expandFamily,
  expandLikeness,
  hasTerm,
  type Expansion,
  type Vocabulary,
} from './expand-term.js';

/** A word, or a half of one, with what answers it. */
export interface ExpandedWord {
  readonly text: string;
  readonly expansions: readonly Expansion[];
  readonly isSure: boolean;
}

/** `javas` is rather the beginning of JavaScript than a plural of Java. */
const CUT_SHORT = 0.5;
/** Up to so many postings a word may be a slip, also where an editor made the same. */
const FEW = 2;
const MORE_OFTEN = 10;

/** Usually gives the word; two where two known ones were typed as one. */
export function expandWord(
  text: string,
  isLast: boolean,
  vocabulary: Vocabulary,
  analyser: Analyser,
): readonly ExpandedWord[] {
  const term = analyser.stem(text);
  const begun = isLast ? expandBeginning(vocabulary, text, analyser) : [];
  const isCutShort = begun.length > 0 && text.endsWith('s') && !term.endsWith('s');
  const exact = expandExactly(vocabulary, term, isCutShort ? CUT_SHORT : 1);
  const count = countHits([...exact, ...begun], FEW);
  const known = [...exact, ...begun, ...expandFamily(vocabulary, term, analyser, count > FEW)];
  const halves = known.length === 0 && splitWord(text, vocabulary, analyser);
  if (halves) {
    return halves.map((half) => ({
      text: half,
      expansions: expandExactly(vocabulary, analyser.stem(half)),
      isSure: false,
    }));
  }
  const mayBeSlip = count <= FEW && !exact.some(({segment}) => vocabulary.lists.includes(segment));
  const near = mayBeSlip ? expandLikeness(vocabulary, term, exact.length > 0 ? 1 : 2) : [];
  const likely = near.filter((expansion) => countHits([expansion], Infinity) >= count * MORE_OFTEN);
  return [{text, expansions: [...known, ...likely], isSure: known.length > 0}];
}

function splitWord(text: string, vocabulary: Vocabulary, {stem}: Analyser): readonly string[] | undefined {
  for (let at = 3; at <= text.length - 3; at++) {
    const halves = [text.slice(0, at), text.slice(at)];
    if (halves.every((half) => hasTerm(vocabulary, stem(half)))) return halves;
  }
  return undefined;
}
