import {lowerBound} from './segment.js';

/**
 * All that the texts of a board write as one word, by their letters. That two words are written as one
 * elsewhere is asked of every pair of neighbours: nearly all are told by how the second one begins.
 */
export class Compounds {
  readonly #letters: ReadonlySet<string>;
  readonly #sorted: readonly string[];

  constructor(letters: ReadonlySet<string>) {
    this.#letters = letters;
    this.#sorted = [...letters].sort();
  }

  has(letters: string): boolean {
    return this.#letters.has(letters);
  }

  /** With what the compounds go on that begin with a word: the bits of what may follow. */
  nextOf(word: string): number {
    let bits = 0;
    for (let at = lowerBound(this.#sorted, word); ; at += 1) {
      const compound = this.#sorted[at];
      if (compound?.startsWith(word) !== true) break;
      if (compound.length > word.length) bits |= bitOf(compound, word.length);
    }
    return bits;
  }
}

/** A bit for each kind of character. */
export function bitOf(text: string, at: number): number {
  return 1 << (text.charCodeAt(at) & 31);
}
