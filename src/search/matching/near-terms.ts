import Fuse from 'fuse.js/basic';
import type {Segment} from '../index-parts/segment.js';
import {editDistance} from './edit-distance.js';

/** A term that is spelt nearly like a word, and how nearly, up to 1. */
export interface NearTerm {
  readonly at: number;
  readonly likeness: number;
}

/**
 * Terms that a word may have been meant for. Letters and length tell which few of the vocabulary come
 * into question, Fuse.js compares those, and an edit distance confirms what it proposes.
 *
 * @param word folded and stemmed, as the terms are
 * @param maxEdits fewer than its length would allow, for a word that may well be right
 */
export function findNearTerms(word: string, segment: Segment, maxEdits: number): readonly NearTerm[] {
  const edits = Math.min(maxEdits, allowedEdits(word));
  if (edits === 0) return [];
  return findCandidates(word, segment, edits).flatMap((at) => {
    const term = segment.terms[at] ?? '';
    const {isMatch, score} = Fuse.match(word, term, {ignoreLocation: true, threshold: 0.5});
    if (!isMatch) return [];
    // The first letter is rarely the wrong one, and in a short word it makes another word.
    const allowed = term.startsWith(word.charAt(0)) ? edits : word.length > 5 ? 1 : 0;
    const distance = editDistance(word, term, allowed);
    const isTooFar = distance > 1 && word.length < LONG && letterSet(word) !== letterSet(term);
    return distance > allowed || isTooFar ? [] : [{at, likeness: 1 - distance / word.length - score / 10}];
  });
}

/** In shorter words two edits may move letters, but bring no other ones. */
const LONG = 9;

/** Short words and those with digits are taken at their word. */
function allowedEdits(word: string): number {
  if (word.length <= 3 || !/^\p{L}+$/u.test(word)) return 0;
  return word.length <= 7 ? 1 : 2;
}

function findCandidates(word: string, segment: Segment, edits: number): readonly number[] {
  const letters = letterSet(word);
  const sets = letterSets(segment);
  const candidates: number[] = [];
  for (let at = 0; at < sets.length; at++) {
    // An edit changes at most two letters of the set.
    if (countBits((sets[at] ?? 0) ^ letters) > 2 * edits) continue;
    if (Math.abs((segment.terms[at] ?? '').length - word.length) <= edits) candidates.push(at);
  }
  return candidates;
}

const setsOfSegments = new WeakMap<Segment, Int32Array>();

function letterSets(segment: Segment): Int32Array {
  const known = setsOfSegments.get(segment) ?? Int32Array.from(segment.terms, letterSet);
  setsOfSegments.set(segment, known);
  return known;
}

function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
