import type {Analyser} from './analyser.js';

const STOP_WORDS = new Set(
  (
    'a about all also an and any are as at be been but by can do for from has have he her his how i if in into is it its ll ' +
    'm may more my no not of on or our re s she so such t than that the their them then there these they this to us ve was we were ' +
    'what when where which who will with would you your'
  ).split(' '),
);

const WEAK_WORDS =
  'career employment hire hiring job join looking mission offer opening opportunity position recruit recruiting recruitment role seek seeking vacancy wanted work';

/** Plural, past and -ing, in the manner of Porter's first step; nothing shorter than three letters is left. */
function stem(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  return word
    .replace(/sses$/, 'ss')
    .replace(/(...)ies$/, '$1y')
    .replace(/([^su])s$/, '$1')
    .replace(/(...)(?:ing|ed)$/, '$1')
    .replace(/([b-df-hj-np-tv-xz])\1+$/, '$1')
    .replace(/(...)e$/, '$1');
}

const weakStems = new Set(WEAK_WORDS.split(' ').map(stem));

export const analyseEnglish: Analyser = {
  stem,
  root: (stemmed) => stemmed,
  beginnings: (prefix) => (prefix.endsWith('i') ? [prefix, prefix.replace(/i$/, 'y')] : [prefix]),
  isStopWord: (word) => STOP_WORDS.has(word),
  isWeakWord: (word) => weakStems.has(stem(word)),
};
