/**
 * Inclusive writing: a base, then the endings of the other gender or number behind a dot, a dash, a
 * slash or in brackets: `chargé·e·s`, `développeur(se)`, `développeu·r·se·s`, `administrat-eur-rice`.
 */

/**
 * Which endings may follow which bases (both folded). The condition keeps apart what only looks alike:
 * `-le` is an ending in `professionnel-le`, a pronoun in `rejoignez-le`.
 */
const ENDINGS: readonly (readonly [ending: RegExp, base: RegExp])[] = [
  [/^(?:e|es|s)$/, /../],
  [/^r$/, /eu$/],
  [/^(?:ses?|euses?)$/, /(?:eu|eurs?|x)$/],
  [/^eurs?$/, /(?:[^aeiou]|euses?)$/],
  [/^(?:rices?|trices?)$/, /(?:eurs?|t)$/],
  [/^teurs?$/, /(?:trices?|[^aeiou])$/],
  [/^(?:i?eres?)$/, /(?:ers?|i|[^aeiou])$/],
  [/^(?:i?ers?)$/, /(?:eres?|i|[^aeiou])$/],
  [/^(?:n|en)?nes?$/, /ns?$/],
  [/^(?:el)?les?$/, /ls?$/],
  [/^tes?$/, /ts?$/],
  [/^fes?$/, /fs?$/],
  [/^i?fs?$/, /(?:i|ives?)$/],
  [/^(?:i?ves?)$/, /(?:i|ifs?)$/],
  [/^(?:ques?|ches?)$/, /cs?$/],
  [/^(?:e?sses?)$/, /[a-z]$/],
  [/^(?:au)?x$/, /(?:u|als?)$/],
  [/^ales?$/, /(?:al|aux)$/],
];

/** Endings that a cut base lacks: `développeu·r`, `administrat·eur`, `ouvri·er`, `actif` from `acti·f`. */
const COMPLETIONS = /^(?:r|i?ers?|t?eurs?|i?fs?)$/;

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
    const ending = match?.[1] ?? match?.[2];
    if (!match || ending === undefined || !fits(ending, base)) return {base, end};
    if (COMPLETIONS.test(ending) && isCut(base)) base += ending;
    end = PART.lastIndex;
  }
}

function fits(ending: string, base: string): boolean {
  return ENDINGS.some(([endings, bases]) => endings.test(ending) && bases.test(base));
}

/** Whether a base stops before its own ending: it has neither a masculine nor a feminine one yet. */
function isCut(base: string): boolean {
  return !/(?:eurs?|euses?|rices?|ers?|eres?|ifs?|ives?)$/.test(base);
}
