import type {Posting} from '../contract/posting.js';
import {BodyDictionary} from '../search/index-parts/body-words.js';
import {writeSearchIndex, type SearchIndex} from '../search/index-parts/write-search-index.js';
import {textOf} from './packed-body.js';
import type {KeptBytes} from './shelf.js';
import type {WordsMemory} from './words-memory.js';

export type {SearchIndex};

/** All that is searched, in a form that goes from thread to thread. */
export interface BoardToSearch {
  /** In the order of the index. */
  readonly postings: readonly Posting[];
  /** The words of each one's text, packed, in the same order. */
  readonly words: readonly KeptBytes[];
  /** The skills that each one's editor named, in the same order. */
  readonly namedSkills: readonly (readonly string[])[];
  /** Of the board, a BCP 47 tag. */
  readonly lang: string | undefined;
  readonly synonyms: readonly (readonly string[])[];
}

/** The words of all postings, from what is published of them and nothing else. */
export function searchIndexOf(board: BoardToSearch, memory?: WordsMemory): SearchIndex {
  const {postings, words, namedSkills, lang, synonyms} = board;
  const dictionary = memory?.dictionary ?? new BodyDictionary();
  return writeSearchIndex(
    postings,
    words.map((kept, at) => ({
      get words() {
        return memory ? memory.recall(kept) : dictionary.read(textOf(kept));
      },
      namedSkills: namedSkills[at],
    })),
    {lang, synonyms, dictionary},
  );
}
