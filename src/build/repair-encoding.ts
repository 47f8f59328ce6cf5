import {FILE_START} from './problems/problem.js';
import {placeAt, type Place} from './source-posting.js';
import {HIGH_CHARACTERS} from './windows-1252.js';

/** A text after repair, and what was repaired in it. */
export interface RepairedText {
  readonly text: string;
  /** Stretches of non-ASCII characters in which something was repaired. */
  readonly runs: number;
  /** The first few different ones, as they were and as they are. */
  readonly examples: readonly (readonly [before: string, after: string])[];
  /** The first of them. */
  readonly place: Place;
}

const MAX_EXAMPLES = 3;

const RUN = /[^\u0000-\u007F]+/g;
/** What every repair begins with: one of `LEADS` before another character that isn't ASCII. */
const TELL_TALE = /[ÂÃÅâïðğ][^\u0000-\u007F]/;

/**
 * Repairs UTF-8 that was once read as Windows-1252 or Windows-1254 and saved again (`chargÃ©e`), run
 * by run, since such a file as a whole seldom goes back: bytes without a character in those code pages
 * are gone. Only what is a complete UTF-8 sequence behind a tell-tale first letter is touched.
 */
export function repairEncoding(text: string): RepairedText {
  if (!TELL_TALE.test(text)) return {text, runs: 0, examples: [], place: FILE_START};
  const examples = new Map<string, string>();
  let runs = 0;
  let first = -1;
  const repaired = text.replace(RUN, (run, at: number) => {
    const mended = repairRun(run);
    if (mended === run) return run;
    runs += 1;
    if (first < 0) first = at;
    if (examples.size < MAX_EXAMPLES) examples.set(run, mended);
    return mended;
  });
  return {text: repaired, runs, examples: [...examples], place: placeAt(text, first)};
}

/** Text encoded twice over needs two passes. Each shortens the run, so there is a last one. */
function repairRun(run: string): string {
  const decoded = decodeSequences(run);
  return decoded === run ? run : repairRun(decoded);
}

/** Replaces each UTF-8 sequence spelt in code page characters by the character that it stands for. */
function decodeSequences(run: string): string {
  const characters = [...run];
  let decoded = '';
  for (let at = 0; at < characters.length;) {
    const found = sequenceAt(characters, at);
    decoded += found?.character ?? characters[at] ?? '';
    at += found?.length ?? 1;
  }
  return decoded;
}

interface Sequence {
  readonly character: string;
  /** Characters of the run that it takes up. */
  readonly length: number;
}

function sequenceAt(characters: readonly string[], at: number): Sequence | undefined {
  const size = LEADS.get(characters[at] ?? '');
  if (size === undefined) return undefined;
  const bytes = characters.slice(at, at + size).map((character) => BYTES.get(character) ?? -1);
  if (bytes.length === size && bytes.slice(1).every((byte) => byte >= 0x80 && byte < 0xc0)) {
    const character = decodeUtf8(bytes);
    if (character !== undefined) return {character, length: size};
  }
  return truncatedAt(characters, at);
}

/** Sequences whose last byte, 9D or 8F, has no character in the code page and was lost. */
function truncatedAt(characters: readonly string[], at: number): Sequence | undefined {
  const pair = `${characters[at] ?? ''}${characters[at + 1] ?? ''}`;
  if (pair === 'â€') return {character: '”', length: 2};
  if (pair === 'ï¸') return {character: '\uFE0F', length: 2};
  return undefined;
}

function decodeUtf8(bytes: readonly number[]): string | undefined {
  try {
    const character = utf8.decode(Uint8Array.from(bytes));
    return /^[\p{Cc}\p{Cn}\p{Co}]$/u.test(character) ? undefined : character;
  } catch {
    return undefined;
  }
}

const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

/**
 * First letters that give double encoding away, and the length of the sequence that each begins. The
 * other letters that a first byte can become (`É»`, `à »`) stand in good French.
 */
const LEADS: ReadonlyMap<string, number> = new Map([
  ['Â', 2],
  ['Ã', 2],
  ['Å', 2],
  ['â', 3],
  ['ï', 3],
  ['ð', 4],
  ['ğ', 4],
]);

/** The byte that a character was, in Windows-1252 and, for the Turkish letters, Windows-1254. */
const BYTES: ReadonlyMap<string, number> = new Map([
  ...HIGH_CHARACTERS.map((character, at) => [character, 0x80 + at] as const),
  ...Array.from({length: 0x20}, (_, at) => [String.fromCharCode(0x80 + at), 0x80 + at] as const),
  ...Array.from({length: 0x60}, (_, at) => [String.fromCharCode(0xa0 + at), 0xa0 + at] as const),
  ['ğ', 0xf0],
]);
