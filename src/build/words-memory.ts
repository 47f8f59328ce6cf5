import {BodyDictionary} from '../search/index-parts/body-words.js';
import {textOf} from './packed-body.js';
import type {KeptBytes} from './shelf.js';

/** The words of texts, read in an earlier build of the same process. */
export class WordsMemory {
  readonly dictionary: BodyDictionary = new BodyDictionary();
  readonly #texts = new WeakMap<KeptBytes, Uint32Array>();

  recall(packed: KeptBytes): Uint32Array {
    const known = this.#texts.get(packed);
    if (known) return known;
    const words = this.dictionary.read(textOf(packed)).slice();
    this.#texts.set(packed, words);
    return words;
  }
}
