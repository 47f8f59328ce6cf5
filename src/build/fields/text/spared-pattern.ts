/** A pattern that is tried only on texts that hold one of its stems. */
export interface SparedPattern {
  readonly pattern: RegExp;
  /** One bit, its own. */
  readonly mark: number;
}

/** A folded text, with the marks of all patterns of which it holds a stem. */
export interface MarkedText {
  readonly folded: string;
  readonly marks: number;
}

/**
 * The field readers try their patterns on every sentence, of which hardly one holds what they look for. All
 * stems of all patterns are looked for together, in one pass over the text.
 *
 * @param stems words, or parts of words, of which every match holds at least one
 */
export function spared(pattern: RegExp, stems: readonly string[]): SparedPattern {
  if (patterns.length >= MOST_PATTERNS) throw new Error('a number has no more bits');
  const one = {pattern, mark: 1 << patterns.length};
  patterns.push(one);
  for (const stem of stems) {
    if (stem.length < SHORT) throw new Error(`“${stem}” is too short a stem`);
    const table = stem.length > SHORT ? byLongStart : byShortStart;
    const place = placeOf(stem.slice(0, LONG)) & (table.length - 1);
    const bucket = table[place] || buckets.push([]) - 1;
    table[place] = bucket;
    buckets[bucket]?.push({stem, mark: one.mark});
  }
  return one;
}

/** Whether a pattern is found in a text. */
export function isIn(text: MarkedText, one: SparedPattern): boolean {
  return mayBeIn(text, one) && one.pattern.test(text.folded);
}

/** False only where a pattern is not found. */
export function mayBeIn({marks}: MarkedText, {mark}: SparedPattern): boolean {
  return (marks & mark) !== 0;
}

/** The marks of all patterns of which a text holds a stem. */
export function marksOf(folded: string): number {
  let marks = 0;
  let place = 0;
  for (let at = 0; at < folded.length; at += 1) {
    place = nextPlace(place, folded.charCodeAt(at));
    const long = byLongStart[place] ?? 0;
    if (long > 0) marks |= marksAt(folded, at + 1 - LONG, long);
    const short = byShortStart[place & SHORT_PLACES] ?? 0;
    if (short > 0) marks |= marksAt(folded, at + 1 - SHORT, short);
  }
  return marks;
}

function marksAt(folded: string, start: number, bucket: number): number {
  let marks = 0;
  for (const {stem, mark} of buckets[bucket] ?? []) if (folded.startsWith(stem, start)) marks |= mark;
  return marks;
}

function placeOf(characters: string): number {
  let place = 0;
  for (let at = 0; at < characters.length; at += 1) place = nextPlace(place, characters.charCodeAt(at));
  return place;
}

/** Made of the last four characters, its lower bits of the last three: what is older is shifted out. */
function nextPlace(place: number, code: number): number {
  return ((place << 4) ^ code) & LONG_PLACES;
}

const MOST_PATTERNS = 31;
const LONG = 4;
const SHORT = 3;
const LONG_PLACES = 0xffff;
const SHORT_PLACES = 0xfff;
/** Which bucket holds the stems that begin so; 0 for none. */
const byLongStart = new Uint16Array(LONG_PLACES + 1);
const byShortStart = new Uint16Array(SHORT_PLACES + 1);
const buckets: {readonly stem: string; readonly mark: number}[][] = [[]];
const patterns: SparedPattern[] = [];

/** All of them, for a test of their stems. */
export const SPARED_PATTERNS: readonly SparedPattern[] = patterns;
