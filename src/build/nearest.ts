import {editDistance} from '../search/matching/edit-distance.js';

/**
 * The candidate that a misspelling probably stood for, or undefined if none is near: it begins with the same
 * letter, and there is at most one slip in four. Ties go to the first.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let limit = Math.min(3, Math.floor(word.length / 4));
  let best: string | undefined;
  for (const candidate of candidates) {
    if (!candidate.startsWith(word.charAt(0)) || Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(word, candidate);
    if (distance <= limit) {
      best = candidate;
      limit = distance - 1;
    }
  }
  return best;
}
