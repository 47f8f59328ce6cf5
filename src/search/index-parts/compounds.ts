import {lowerBound} from './segment.js';

/**
 * All that the texts of a board write as one word, by their letters. That two words are written as one
 * elsewhere is asked of every pair of neighbours: nearly all are told by how the second one begins.
 */
export class Compounds {
  readonly #letters: ReadonlySet<string>;
  readonly #sorted: readonly string[];
  readonly #next = new Map<string, number>();

  constructor(letters: ReadonlySet<string>) {
    this.#letters = letters;
    this.#sorted = [...letters].sort();
  }

  has(letters: string): boolean {
    return this.#letters.has(letters);
  }

  /** False only if no compound begins with the one and goes on with the beginning of the other. */
  mayJoin(first: string, second: string): boolean {
    return ((this.#next.get(first) ?? this.#learn(first)) & bitOf(second.charCodeAt(0))) !== 0;
  }

  /** With what the compounds go on that begin with a word, a bit for each kind of character. */
  #learn(word: string): number {
    let bits = 0;
    for (let at = lowerBound(this.#sorted, word); ; at += 1) {
      const compound = this.#sorted[at];
      if (compound?.startsWith(word) !== true) break;
      if (compound.length > word.length) bits |= bitOf(compound.charCodeAt(word.length));
    }
    this.#next.set(word, bits);
    return bits;
  }
}

function bitOf(code: number): number {
  return 1 << (code & 31);
}
