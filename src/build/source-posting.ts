/** A place in a file: line and column, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One key of the front matter, as its editor spelt it. */
export interface FrontMatterEntry {
  readonly key: string;
  /** All values are texts, trimmed; an empty value has none, a list has one for each item. */
  readonly values: readonly string[];
  readonly isList: boolean;
  /** Where the key stands. */
  readonly place: Place;
  /** Where each value stands. */
  readonly valuePlaces: readonly Place[];
  /** What was written stands behind a `#`, and is named as such. */
  readonly isSwallowed?: boolean;
}

/** One posting as its editor wrote it: decoded, repaired, cut in two, with nothing interpreted yet. */
export interface SourcePosting {
  /** Relative path with `/`, as it is shown in messages. */
  readonly path: string;
  /** File name without its folders, NFC. */
  readonly name: string;
  /** In the order of the file, duplicates included. */
  readonly frontMatter: readonly FrontMatterEntry[];
  /** Markdown, LF, NFC. */
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Where the text begins: its first line that is not blank. */
export function placeOfText({body, bodyLine}: SourcePosting): Place {
  return placeAt(body, body.search(/\S/), bodyLine);
}

/** Where some words of the body stand in the file: at its start if they are spelt otherwise there. */
export function placeInBody({body, bodyLine}: SourcePosting, words: string): Place {
  return placeAt(body, body.toLowerCase().indexOf(words.toLowerCase()), bodyLine);
}

/** Of a line that a hostile text made endless, so much is searched each time. */
const LONGEST_LINE = 20_000;
const linesOfBodies = new WeakMap<SourcePosting, readonly string[]>();

/** Where some words stand on a line of the file that belongs to the body, or the start of that line. */
export function placeOnBodyLine(source: SourcePosting, words: string, line: number): Place {
  const lines = linesOfBodies.get(source) ?? source.body.split('\n');
  linesOfBodies.set(source, lines);
  const text = (lines[line - source.bodyLine] ?? '').slice(0, LONGEST_LINE).toLowerCase();
  return {line, column: Math.max(0, text.indexOf(words.toLowerCase())) + 1};
}

/** The value that begins on a line of the front matter; of the text, the start of the line. */
export function placeOnLine({frontMatter}: SourcePosting, line: number): Place {
  const places = frontMatter.flatMap(({valuePlaces}) => valuePlaces);
  return places.find((place) => place.line === line) ?? {line, column: 1};
}

/** A place in a text, of which the first line is that of the file; the start of the text for an offset of -1. */
export function placeAt(text: string, offset: number, firstLine = 1): Place {
  const before = text.slice(0, Math.max(0, offset));
  return {line: firstLine + before.split('\n').length - 1, column: before.length - before.lastIndexOf('\n')};
}

/** Where a value of an entry stands, its first one unless another is meant. */
export function placeOfValue({place, valuePlaces}: FrontMatterEntry, at = 0): Place {
  return valuePlaces[at] ?? place;
}

/** The first entry under any of the keys that has nothing behind it. */
export function findEmptyEntry(
  source: SourcePosting,
  ...keys: readonly string[]
): FrontMatterEntry | undefined {
  return source.frontMatter.find(({key, values}) => keys.includes(key.toLowerCase()) && values.length === 0);
}

/** The first entry under any of the keys, which are compared without regard to case. */
export function findEntry(source: SourcePosting, ...keys: readonly string[]): FrontMatterEntry | undefined {
  for (const key of keys) {
    const entry = source.frontMatter.find((candidate) => candidate.key.toLowerCase() === key);
    if (entry && entry.values.length > 0) return entry;
  }
  return undefined;
}
