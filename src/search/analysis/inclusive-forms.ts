/**
 * Inclusive writing: a base, then the endings of the other gender or number behind a dot, a dash, a
 * slash or in brackets: `chargé·e·s`, `développeur(se)`, `développeu·r·se·s`, `administrat-eur-rice`.
 */

/**
 * Which endings may follow which bases (both folded), as `base|ending`. The base keeps apart what only
 * looks alike: `-le` is an ending in `professionnel-le`, a pronoun in `rejoignez-le`, `/r` a language.
 */
const FITS =
  /..\|(?:es?|s|(?:eu)?ses?|t?eurs?|t?rices?|i?er(?:es?|s)?|i?ves?|que|e?sses?|(?:en)?nes?)$|(?:e?l|al)\|(?:el|a)?les?$|(.)\|\1es?$|eu\|r$|[iv]e?s?\|i?fs?$|[ul]\|(?:au)?x$/;
/** Endings that a cut base lacks: `développeu·r`, `administrat·eur`, `ouvri·er`, `acti·f`. */
const COMPLETIONS = /^(?:r|i?ers?|t?eurs?|i?fs?)$/;
/** Bases that stop before their own ending, masculine or feminine. */
const CUT = /(?<!(?:eur|euse|rice|er|ere|if|ive)s?)$/;
const PART = /(?:[·./*-]([a-z]{1,6})|\(([a-z]{1,6})\)([a-z]{0,2}))(?![\p{L}\p{N}])/uy;

export interface InclusiveForm {
  /** The form that a dictionary has, or near enough for its stem. */
  readonly base: string;
  /** Where the whole form ends in the text. */
  readonly end: number;
}

/**
 * Reads the endings that follow a word of a folded text, if there are any.
 *
 * @param end where the word ends in `folded`
 */
export function readInclusiveForm(folded: string, word: string, end: number): InclusiveForm {
  let base = word;
  for (;;) {
    PART.lastIndex = end;
    const match = PART.exec(folded);
    const ending = match?.[1] ?? match?.[2] ?? '';
    if (!match || !FITS.test(`${base}|${ending}`)) return {base, end};
    if (COMPLETIONS.test(ending) && CUT.test(base)) base += ending;
    end = PART.lastIndex;
  }
}
