import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Options} from './args.js';
import {PageMemory} from './page-memory.js';
import type {SourceFile} from './parse-source.js';
import type {ReadPosting} from './read-posting.js';
import {TwinMemory} from './twin-memory.js';
import {WordsMemory} from './words-memory.js';
import {WrittenFiles} from './written-files.js';

interface Remembered {
  readonly bytes: Uint8Array;
  readonly read: ReadPosting;
}

/**
 * What was read in an earlier build of the same process. A file whose bytes are the same, on the same day
 * and with the same directory and vocabulary, is not read again.
 */
export class PostingMemory {
  readonly pages: PageMemory = new PageMemory();
  readonly twins: TwinMemory = new TwinMemory();
  readonly words: WordsMemory = new WordsMemory();
  readonly written: WrittenFiles = new WrittenFiles();
  #earlier = new Map<string, Remembered>();
  #current = new Map<string, Remembered>();
  #readWith = '';

  /** Begins a build. What the one before did not meet is forgotten. */
  begin({directory, vocabulary}: Pick<Options, 'directory' | 'vocabulary'>, now: string): void {
    const readWith = [now, ...companions(directory), ...companions(vocabulary)].join('\n');
    this.#earlier = readWith === this.#readWith ? this.#current : new Map<string, Remembered>();
    this.#current = new Map();
    this.#readWith = readWith;
  }

  recall(file: SourceFile, read: () => ReadPosting): ReadPosting {
    const known = this.#earlier.get(file.path);
    const isSame = known !== undefined && Buffer.compare(known.bytes, file.bytes) === 0;
    const remembered = isSame ? known : {bytes: file.bytes, read: read()};
    this.#current.set(file.path, remembered);
    return remembered.read;
  }
}

/** The contents of a file, or of the files of a folder. */
function companions(path: string | undefined): readonly string[] {
  if (path === undefined) return [];
  const stats = statSync(path, {throwIfNoEntry: false});
  if (stats?.isFile() === true) return [readFileSync(path, 'utf8')];
  if (stats?.isDirectory() !== true) return [];
  const files = readdirSync(path, {withFileTypes: true}).filter((entry) => entry.isFile());
  return files
    .map(({name}) => name)
    .sort()
    .map((name) => readFileSync(join(path, name), 'utf8'));
}
