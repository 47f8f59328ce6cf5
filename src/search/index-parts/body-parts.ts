import {fingerprint} from './fingerprint.js';
import type {BodyPart} from './search-part.js';
import {packSegment, type Hits, type PackedSegment} from './segment.js';

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

/** Cuts the words of the bodies where they are too heavy for one file, by the alphabet. */
export function cutBodies(bodies: Hits, key: string): readonly WrittenPart[] {
  if (bodies.size === 0) return [];
  const whole = packSegment(bodies);
  if (sizeOf(whole) <= MAX_WHOLE) return [writePart('', whole, key)];
  return [...slices(bodies)].map((slice) => {
    const [from = ''] = slice.keys();
    return writePart(from, packSegment(slice), key);
  });
}

function* slices(bodies: Hits): Iterable<Hits> {
  let slice = new Map<string, ReadonlyMap<number, number>>();
  let size = 0;
  for (const term of [...bodies.keys()].sort()) {
    const postings = bodies.get(term) ?? new Map<number, number>();
    const added = term.length / 2 + sizeOf(packSegment(new Map([['', postings]])));
    if (size > 0 && size + added > MAX_PART) {
      yield slice;
      slice = new Map();
      size = 0;
    }
    slice.set(term, postings);
    size += added;
  }
  if (slice.size > 0) yield slice;
}

function writePart(from: string, packed: PackedSegment, key: string): WrittenPart {
  const part: BodyPart = {key, ...packed};
  const text = JSON.stringify(part);
  return {path: `search/${fingerprint(text)}.json`, from, text};
}

function sizeOf({terms, hits}: PackedSegment): number {
  return terms.length + hits.length;
}
