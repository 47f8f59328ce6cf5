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

/** The first entry under any of the keys, which are compared without regard to case. */
export function findEntry(source: SourcePosting, ...keys: readonly string[]): FrontMatterEntry | undefined {
  for (const key of keys) {
    const entry = source.frontMatter.find((candidate) => candidate.key.toLowerCase() === key);
    if (entry && entry.values.length > 0) return entry;
  }
  return undefined;
}
