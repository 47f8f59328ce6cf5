/**
 * Folds a text so that phrases can be found whatever their case, accents and typography, and keeps
 * its length: what is found at an offset of the folded text stands at that offset of the original.
 */
export function foldText(text: string): string {
  return text.replace(NOT_ASCII, foldCharacter).toLowerCase();
}

const NOT_ASCII = /[^\x00-\x7f]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const APOSTROPHES = '‘’‛ʼ´`';
const DASHES = '‐‑‒–—―−';
/** The points of inclusive writing: middle dot, hyphenation point, bullet, dot operator. */
const MIDDLE_DOTS = '·‧•⋅∙・';

/** One entry for each character that was ever met: at most 65 536, in practice some dozens. */
const folds = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = folds.get(character) ?? foldedForm(character);
  folds.set(character, known);
  return known;
}

function foldedForm(character: string): string {
  if (APOSTROPHES.includes(character)) return "'";
  if (DASHES.includes(character)) return '-';
  if (MIDDLE_DOTS.includes(character)) return '.';
  if (SPACES.test(character)) return ' ';
  return character.normalize('NFKD').charAt(0);
}
