import {closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Bytes that wait for their turn: in memory, or in a file of a `ShelfFile`. */
export type KeptBytes = Uint8Array | FiledBytes;

interface FiledBytes {
  readonly descriptor: number;
  readonly at: number;
  readonly length: number;
}

export function bytesOf(kept: KeptBytes): Uint8Array {
  if (kept instanceof Uint8Array) return kept;
  const {descriptor, at, length} = kept;
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length;) {
    const count = readSync(descriptor, bytes, done, length - done, at + done);
    if (count === 0) throw new Error('a temporary file was cut short');
    done += count;
  }
  return bytes;
}

export function sizeOf(kept: KeptBytes): number {
  return kept.length;
}

/** Keeps what is read of the postings of a large board: in memory where it is given no file. */
export class Shelf {
  #descriptor: number | undefined;
  #size = 0;

  /** @param descriptor of a file that nobody else writes */
  constructor(descriptor?: number) {
    this.#descriptor = descriptor;
  }

  keep(bytes: Uint8Array): KeptBytes {
    if (this.#descriptor === undefined) return bytes;
    try {
      const kept = {descriptor: this.#descriptor, at: this.#size, length: bytes.length};
      for (let done = 0; done < bytes.length;) {
        done += writeSync(this.#descriptor, bytes, done, bytes.length - done, this.#size + done);
      }
      this.#size += bytes.length;
      return kept;
    } catch {
      // A full disk: there may yet be memory.
      this.#descriptor = undefined;
      return bytes;
    }
  }
}

/**
 * A temporary file, open to read and write, which all threads of the process may use by its descriptor.
 * Its name is removed at once where the system allows it, so that nothing is left however the process ends.
 */
export class ShelfFile {
  readonly descriptor: number;
  readonly #folder: string;

  constructor() {
    this.#folder = mkdtempSync(join(tmpdir(), 'job-board-'));
    this.descriptor = openSync(join(this.#folder, 'texts'), 'wx+', 0o600);
    this.#remove();
  }

  close(): void {
    closeSync(this.descriptor);
    this.#remove();
  }

  #remove(): void {
    try {
      rmSync(this.#folder, {recursive: true, force: true});
    } catch {
      // Windows keeps the name of a file that is open.
    }
  }
}
