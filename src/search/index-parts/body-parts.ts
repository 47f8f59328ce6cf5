import {fingerprint} from '../../contract/fingerprint.js';
import {packTerms} from './pack.js';
import type {BodyPart} from './search-part.js';
import {joinTerms, type PackedTerm} from './segment.js';

/** What a word in the text is worth that stands there now and then, and again and again. */
export const BODY_WEIGHTS: readonly number[] = [1, 1.15];
/** Times from which on a text is about a word. */
export const OFTEN = 4;

/** Characters up to which the words of all bodies are one file (about 300 kB compressed). */
const MAX_WHOLE = 380_000;
/** Characters of a file where they are several (about 40 kB compressed, a file for each word typed). */
const MAX_PART = 48_000;

interface WrittenPart {
  readonly path: string;
  readonly from: string;
  readonly text: string;
}

/**
 * Cuts the words of the bodies where they are too heavy for one file, by the alphabet.
 *
 * @param bodies in the order of the terms
 */
export function cutBodies(bodies: readonly PackedTerm[], key: string): readonly WrittenPart[] {
  if (bodies.length === 0) return [];
  if (sizeOf(bodies) <= MAX_WHOLE) return [writePart('', bodies, key)];
  return [...slices(bodies)].map((slice) => writePart(slice[0]?.term ?? '', slice, key));
}

function* slices(bodies: readonly PackedTerm[]): Iterable<readonly PackedTerm[]> {
  let start = 0;
  let size = 0;
  for (const [at, {term, hits}] of bodies.entries()) {
    const added = term.length / 2 + 1 + hits.length;
    if (size > 0 && size + added > MAX_PART) {
      yield bodies.slice(start, at);
      start = at;
      size = 0;
    }
    size += added;
  }
  yield bodies.slice(start);
}

function writePart(from: string, terms: readonly PackedTerm[], key: string): WrittenPart {
  const part: BodyPart = {key, ...joinTerms(terms)};
  const text = JSON.stringify(part);
  return {path: `search/${fingerprint(text)}.json`, from, text};
}

/** Characters that they are when joined. */
function sizeOf(bodies: readonly PackedTerm[]): number {
  const hits = bodies.reduce((sum, one) => sum + one.hits.length + 1, -1);
  return hits + packTerms(bodies.map(({term}) => term)).length;
}
