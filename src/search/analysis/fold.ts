/** Letters that no decomposition takes apart, and signs that stand for others: each with what it is read as. */
const EQUIVALENTS = new Map(
  "œoe æae ßss øo łl đd ıi ςσ •· ‧· ∙· ⋅· ・· ’' ‘' ʼ' ′' `' ‐- –- —-"
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);
const EQUIVALENT: RegExp = new RegExp(`[${[...EQUIVALENTS.keys()].join('')}]`, 'g');
/** Accents, and characters that take no room: soft hyphens, joiners, byte order marks. */
const UNSEEN = /[\u0300-\u036F\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * Makes alike what a visitor's keyboard and an editor's typography write differently: case, accents,
 * ligatures, wide and bold letters, middle dots, apostrophes, dashes. Folding character by character
 * gives the same as folding the whole, which `foldWithOffsets` relies on.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(UNSEEN, '')
    .replace(EQUIVALENT, (character) => EQUIVALENTS.get(character) ?? character);
}

export interface FoldedText {
  readonly folded: string;
  /** For each unit of `folded`, and for its end, the place in the original where it comes from. */
  readonly offsets: readonly number[];
}

/** Folds a text so that what is found in it can be shown in its original spelling. */
export function foldWithOffsets(text: string): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const letters = foldCharacter(character);
    folded += letters;
    offsets.push(...Array<number>(letters.length).fill(at));
    at += character.length;
  }
  offsets.push(text.length);
  return {folded, offsets};
}

const foldedCharacters = new Map<string, string>();

/** Each character once: a list draws the same few hundred with every key. */
function foldCharacter(character: string): string {
  const letters = foldedCharacters.get(character) ?? fold(character);
  foldedCharacters.set(character, letters);
  return letters;
}
