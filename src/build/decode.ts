import {FILE_START, problem, type Problem} from './problems/problem.js';
import {placeAt} from './source-posting.js';
import {repairEncoding, type RepairedText} from './repair-encoding.js';
import {decodeWindows1252} from './windows-1252.js';

/** The text of a file: LF, NFC, no control characters; and what had to be done to get there. */
export interface DecodedText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Controls and halves of characters that no text needs; bidirectional ones could make a line read as what it isn't. */
const HARMFUL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\uFFF9-\uFFFB\p{Surrogate}]|[\u{E0001}\u{E0020}-\u{E007F}]/gu;
/** Marks that show nothing and part words for a search; the joiners that emoji need are kept. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060-\u2064\uFEFF]/g;

/** A text without what no text needs, whether that stood in a file or was written by escapes, like `"\u202E"`. */
export function withoutHarmful(text: string): string {
  return text.replace(HARMFUL, '').replace(INVISIBLE, '');
}

/** Reads the bytes of a file in whatever encoding they are in. */
export function decode(bytes: Uint8Array, path: string): DecodedText {
  const {text: raw, code} = decodeBytes(bytes);
  const repaired = repairEncoding(raw.replace(/\r\n?/g, '\n'));
  const removed = repaired.text.match(HARMFUL)?.length ?? 0;
  const text = withoutHarmful(repaired.text).normalize('NFC');
  const lost = text.split('\uFFFD').length - 1;
  return {
    text,
    problems: [
      ...(code ? [problem(code, path, FILE_START, {})] : []),
      ...(repaired.runs > 0 ? [problem('encoding-repaired', path, repaired.place, factsOf(repaired))] : []),
      ...(removed > 0
        ? [
            problem('characters-removed', path, placeAt(repaired.text, repaired.text.search(HARMFUL)), {
              count: removed,
            }),
          ]
        : []),
      ...(lost > 0
        ? [problem('encoding-lost', path, placeAt(text, text.indexOf('\uFFFD')), {count: lost})]
        : []),
    ],
  };
}

function factsOf({runs, examples}: RepairedText): {runs: number; examples: string} {
  return {runs, examples: examples.map(([before, after]) => `${before} → ${after}`).join(', ')};
}

interface ReadBytes {
  readonly text: string;
  /** What there is to say about the encoding, if it isn't UTF-8. */
  readonly code?: 'encoding-utf16' | 'encoding-other';
}

function decodeBytes(bytes: Uint8Array): ReadBytes {
  const wide = utf16Label(bytes);
  if (wide) return {text: new TextDecoder(wide).decode(bytes), code: 'encoding-utf16'};
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes)};
  } catch {
    return {text: decodeWindows1252(bytes), code: 'encoding-other'};
  }
}

/** Told by its mark, or by the zero byte in each of the dashes on the first line. */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === DASH && second === 0 && third === DASH && fourth === 0) return 'utf-16le';
  if (first === 0 && second === DASH && third === 0 && fourth === DASH) return 'utf-16be';
  return undefined;
}

const DASH = 0x2d;
