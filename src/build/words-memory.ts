import {unpackWords, type PlainWord} from '../search/index-parts/body-words.js';
import {textOf} from './packed-body.js';
import type {KeptBytes} from './shelf.js';

/** The words of texts, unpacked in an earlier build of the same process; a word that comes again is kept once. */
export class WordsMemory {
  readonly #texts = new WeakMap<KeptBytes, readonly PlainWord[]>();
  readonly #words = new Map<string, PlainWord>();

  recall(packed: KeptBytes): readonly PlainWord[] {
    const known = this.#texts.get(packed);
    if (known) return known;
    const words = unpackWords(textOf(packed)).map((word) => this.#once(word));
    this.#texts.set(packed, words);
    return words;
  }

  #once(word: PlainWord): PlainWord {
    const key = `${word.text}${word.glued ? '-' : ' '}${word.isSmall ? '-' : ' '}`;
    const known = this.#words.get(key);
    if (known) return known;
    this.#words.set(key, word);
    return word;
  }
}
