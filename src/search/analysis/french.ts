/**
 * A light stemmer: number and gender, final e, doubled consonants. Nearly every stem is the beginning of
 * its words, so that an unfinished word finds them; `beginningsInFrench` knows the one that is not.
 */
export function stemFrench(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  const singular = single(word.replace(/(...)(?:s+|x)$/, '$1'));
  if (singular.length <= 3) return singular;
  return singular
    .replace(/(..)(?<!e)a(?:le*|u)$/, '$1a')
    .replace(/trice$/, 'teu')
    .replace(/(.eu)(?:r|se+|re+)$/, '$1')
    .replace(/(.er)e+$/, '$1')
    .replace(/(..i)(?:f|ve*)$/, '$1')
    .replace(/i(?:c|que*)$/, 'iq')
    .replace(/(...)e+$/, '$1');
}

function single(word: string): string {
  return word.replace(/([b-df-hj-np-tv-xz])\1/g, '$1');
}

/** What stems begin with, from the beginning of a word: `directri`, and `directeu` for `directrice`. */
export function beginningsInFrench(prefix: string): readonly string[] {
  const begun = single(prefix);
  return [...new Set([prefix, begun, begun.replace(/tri?c?$/, 'teu')])];
}

/** Verb, action and adjective: `recrut-er`, `recrut-ement`, `cultur-el`. Agents (`-eur`) stay apart. */
export function rootInFrench(stem: string): string {
  const root = stem.replace(/(?:ement|er|ant|el|ez|ing|ons?|i?onel|ation)$/, '').replace(/y$/, 'i');
  return root.length >= 4 ? root : stem;
}
