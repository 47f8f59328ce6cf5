import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {holds, type WrittenFiles} from './written-files.js';

/** A file by its path in the output folder, with `/`; a large one as the bytes of its text. */
export type OutputFile = readonly [path: string, text: string | Uint8Array];

/**
 * Writes every file beside its place, then renames them all, `index.json` last: a reader never sees
 * half of one, and an index never names a file that isn't there. What didn't change isn't touched.
 *
 * @param files each made when it is asked for; the last one is what readers start from
 * @param earlier files of an earlier build: those not written again are removed once the new index stands
 * @returns how many files changed
 */
export function writeOutput(folder: string, files: Iterable<OutputFile>, earlier: Iterable<string>): number {
  const draft = new Draft(folder);
  try {
    for (const file of files) draft.write(file);
    return draft.publish(earlier);
  } finally {
    draft.discard();
  }
}

/** What was written beside its place, by where it belongs. */
export interface Drafted {
  /** All that belongs in the folder, whether it changed or not. */
  readonly paths: readonly string[];
  /** The places of those that did, each with the file that is to be renamed. */
  readonly waiting: readonly (readonly [place: string, temporary: string])[];
}

/** Files of a folder, written beside their places until all are there. */
export class Draft {
  readonly #folder: string;
  readonly #written: WrittenFiles | undefined;
  readonly #paths = new Set<string>();
  readonly #waiting = new Map<string, string>();
  readonly #folders = new Set<string>();
  #shared: readonly string[] = [];

  /** @param written by earlier builds of this process */
  constructor(folder: string, written?: WrittenFiles) {
    this.#folder = folder;
    this.#written = written;
  }

  get drafted(): Drafted {
    return {paths: [...this.#paths], waiting: [...this.#waiting]};
  }

  write([path, text]: OutputFile): void {
    this.#paths.add(path);
    const place = join(this.#folder, path);
    if (this.#written ? this.#written.holds(place, text) : holds(place, text)) return;
    const beside = dirname(place);
    if (!this.#folders.has(beside)) mkdirSync(beside, {recursive: true});
    this.#folders.add(beside);
    const temporary = temporaryOf(place);
    this.#waiting.set(place, temporary);
    writeFileSync(temporary, text);
    this.#written?.note(place, text, temporary);
  }

  /** Files that other threads may be writing from now on: they, too, are removed if it comes to that. */
  share(paths: readonly string[]): void {
    this.#shared = paths.map((path) => temporaryOf(join(this.#folder, path)));
  }

  /** Takes in what was written elsewhere for the same folder. */
  adopt({paths, waiting}: Drafted): void {
    for (const path of paths) this.#paths.add(path);
    for (const [place, temporary] of waiting) this.#waiting.set(place, temporary);
  }

  /** @param earlier files that are removed where they are not written again */
  publish(earlier: Iterable<string>): number {
    const changed = this.#waiting.size;
    this.#shared = [];
    for (const [place, temporary] of this.#waiting) {
      renameSync(temporary, place);
      this.#waiting.delete(place);
    }
    const stale = [...earlier].filter(
      (path) => !this.#paths.has(path) && existsSync(join(this.#folder, path)),
    );
    for (const path of stale) rmSync(join(this.#folder, path), {force: true});
    return changed + stale.length;
  }

  /** Removes what was never put in its place. */
  discard(): void {
    for (const temporary of [...this.#waiting.values(), ...this.#shared]) {
      if (existsSync(temporary)) rmSync(temporary);
    }
    this.#waiting.clear();
    this.#shared = [];
  }
}

function temporaryOf(place: string): string {
  return join(dirname(place), `.${process.pid}-${basename(place)}.tmp`);
}

/** A file of an earlier build, if there is one. */
export function readText(path: string): string | undefined {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
}

export function isFolderOrNothing(path: string): boolean {
  return !existsSync(path) || statSync(path).isDirectory();
}
