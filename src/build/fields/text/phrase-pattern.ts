/**
 * One pattern for many phrases, over folded text. A phrase is plain words; `*` after a word stands for
 * the rest of it, inclusive endings such as `.e.s` or `(e)` included. A space matches a space or a
 * hyphen. Every part is told from the next by its first character, so that it runs in linear time.
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const [starts, whole] = [phrases.filter(isOpen), phrases.filter((phrase) => !isOpen(phrase))];
  const alternatives = [
    ...(starts.length > 0 ? [`(?:${starts.map(sourceOf).join('|')})${REST_OF_WORD}`] : []),
    ...(whole.length > 0 ? [`(?:${whole.map(sourceOf).join('|')})`] : []),
  ];
  return new RegExp(`${WORD_START}(?:${alternatives.join('|')})${WORD_END}`, 'g');
}

/** Finds words that begin in one of these ways, whatever follows. */
export function prefixPattern(prefixes: readonly string[]): RegExp {
  return new RegExp(`${WORD_START}(?:${prefixes.map(sourceOf).join('|')})`);
}

const WORD_START = '(?<![a-z0-9_])';
const WORD_END = '(?![a-z0-9_])';
const ENDING = '(?:r?ices?|trices?|euses?|eurs?|eres?|i?ves?|nnes?|[enflst]?es?|s|r)';
const REST_OF_WORD = `[a-z0-9]*(?:[.(/-]${ENDING}(?![a-z])\\)?)*`;

function isOpen(phrase: string): boolean {
  return phrase.endsWith('*');
}

function sourceOf(phrase: string): string {
  return phrase
    .replace(/\*$/, '')
    .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/ /g, '[ -]')
    .replace(/\*/g, REST_OF_WORD);
}
