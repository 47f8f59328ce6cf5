import {fold} from './analysis/fold.js';
import {editDistance} from './matching/edit-distance.js';

/**
 * What a text that finds nothing may have meant: each word that is not there replaced by the nearest that is,
 * at most a third of its letters away, further than the search itself dares to go. Words that are near
 * nothing are left out.
 *
 * @param texts short ones, such as titles and names, in the spelling in which a visitor should see them
 * @returns undefined if nothing is near
 */
export function suggest(text: string, texts: Iterable<string>): string | undefined {
  const known = new Map([...texts].flatMap(words).map((word) => [fold(word), word]));
  const suggestion = words(text).flatMap((word) =>
    known.has(fold(word)) ? word : (nearest(word, known) ?? []),
  );
  return suggestion.join(' ') || undefined;
}

function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

function nearest(typed: string, known: ReadonlyMap<string, string>): string | undefined {
  const letters = fold(typed);
  let least = Math.floor(letters.length / 3) + 1;
  let found: string | undefined;
  for (const [candidate, word] of known) {
    // Each letter more or less is an edit: most are done with here.
    if (Math.abs(candidate.length - letters.length) >= least) continue;
    const distance = editDistance(letters, candidate);
    if (distance >= least) continue;
    least = distance;
    found = word;
  }
  return found;
}
