/**
 * A light stemmer: number and gender, final e, doubled consonants. Every stem is the beginning of its
 * words, but for the few endings that `beginningsInFrench` knows.
 */
export function stemFrench(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  const singular = single(word.replace(/([^s])s$/, '$1'));
  if (singular.length <= 3) return singular;
  return singular
    .replace(/(..e)e+$/, '$1')
    .replace(/eaux$/, 'eau')
    .replace(/(..)aux$/, '$1al')
    .replace(/trice$/, 'teu')
    .replace(/(.eu)(?:r|x|se|re)$/, '$1')
    .replace(/(.er)e$/, '$1')
    .replace(/(..i)(?:f|ve?)$/, '$1')
    .replace(/i(?:c|que?)$/, 'iq')
    .replace(/(...)e$/, '$1');
}

function single(word: string): string {
  return word.replace(/([b-df-hj-np-tv-xz])\1/g, '$1');
}

/** What stems begin with, from the beginning of a word: `régiona`, and `régional` for `régionau`. */
export function beginningsInFrench(prefix: string): readonly string[] {
  const begun = single(prefix);
  const feminine = begun.replace(/tr(?:i|ic)?$/, 'teu');
  const plural = begun.replace(/([^e])au$/, '$1al');
  return [...new Set([prefix, begun, feminine, plural])];
}

/** Verb, action and adjective: `recrut-er`, `recrut-ement`, `cultur-el`. Agents (`-eur`) stay apart. */
export function rootInFrench(stem: string): string {
  const root = stem.replace(/(?:ement|er|ant|el|ez|ons?|i?onel|ation)$/, '').replace(/y$/, 'i');
  return root.length >= 5 ? root : stem;
}
