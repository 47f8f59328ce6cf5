import Fuse from 'fuse.js/basic';
import {PAIR} from '../analysis/terms.js';
import {editDistance} from './edit-distance.js';
import {findTerms, type Expansion, type Vocabulary} from './find-terms.js';

const LIKENESS = 0.7;
/** How many edits less likely than the best what is left out is. */
const MARGIN = 0.5;

/**
 * Terms that are spelt nearly like a word. Who means a frequent word is likelier to slip than to mean a
 * rare one (the noisy channel of Kernighan, Church and Gale 1990): ten times the postings outweigh half an
 * edit.
 *
 * @param stem of a folded word
 * @param count postings that have the word as it is typed
 */
export function findNear(vocabulary: Vocabulary, stem: string, count: number): readonly Expansion[] {
  const edits = allowedEdits(stem);
  const near = edits > 0 ? findTerms(vocabulary, stem.charAt(0), likenessTo(stem, edits)) : [];
  const counts = new Map<string | undefined, number>();
  for (const {segment, at} of near) {
    const term = segment.terms[at];
    segment.forEachHit(at, () => counts.set(term, (counts.get(term) ?? 0) + 1));
  }
  const costs = near.map(
    ({segment, at, weight}) =>
      (1 - weight) * stem.length - Math.log10(counts.get(segment.terms[at]) ?? 1) / 2,
  );
  const best = Math.min(...costs, count > 0 ? -Math.log10(count) / 2 : Infinity);
  return near.flatMap(({segment, at, weight}, place) =>
    (costs[place] ?? 0) > best + MARGIN ? [] : [{segment, at, weight: LIKENESS * weight}],
  );
}

/** Short words and those with digits are taken at their word. */
function allowedEdits(word: string): number {
  if (!/^\p{L}{4,}$/u.test(word)) return 0;
  return word.length <= 5 ? 1 : 2;
}

/** In shorter words two edits may move letters, but bring no other ones. */
const LONG = 8;

/**
 * How much a term is like a word that begins with the same letter (it is rarely the wrong one), 0 if not
 * at all. Length, letters and a few edits tell which of the vocabulary come into question, Fuse.js says
 * how near those are. Two words that stand together may have been typed as one.
 */
function likenessTo(word: string, maxEdits: number): (term: string) => number {
  const letters = letterSet(word);
  return (term) => {
    if (Math.abs(term.length - word.length) > 3) return 0;
    const spelling = term.replace(PAIR, '');
    const others = letters ^ letterSet(spelling);
    // An edit changes at most two letters of the set.
    if (others.toString(2).split('1').length > 2 * maxEdits + 1) return 0;
    const edits = editDistance(word, spelling);
    if (edits > maxEdits || (edits > 1 && word.length < LONG && others !== 0)) return 0;
    const {isMatch} = Fuse.match(word, spelling);
    return isMatch ? 1 - edits / word.length : 0;
  };
}

/** A bit for each letter, as far as 32 bits tell them apart. */
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << word.charCodeAt(at);
  return set;
}
