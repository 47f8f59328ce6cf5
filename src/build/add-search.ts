import {unpackWords} from '../search/index-parts/body-words.js';
import {writeSearchIndex, type SearchIndex} from '../search/index-parts/write-search-index.js';
import {TRADE_SYNONYMS} from '../search/trade-synonyms.js';
import type {BuiltIndex} from './build-index.js';
import {textOf} from './packed-body.js';
import type {Vocabulary} from './vocabulary/vocabulary.js';
import type {WordsMemory} from './words-memory.js';

/** A built index that can be searched: its member `search`, and the files `search/*.json`. */
export interface SearchableIndex extends BuiltIndex {
  readonly searchFiles: SearchIndex['files'];
}

/** Writes the words of all postings once, from what is published of them and nothing else. */
export function addSearch(built: BuiltIndex, vocabulary?: Vocabulary, memory?: WordsMemory): SearchableIndex {
  const {index, words, namedSkills} = built;
  const {search, files} = writeSearchIndex(
    index.postings,
    words.map((kept, at) => ({
      get words() {
        return memory ? memory.recall(kept) : unpackWords(textOf(kept));
      },
      namedSkills: namedSkills[at],
    })),
    {lang: index.lang, synonyms: [...TRADE_SYNONYMS, ...(vocabulary?.synonyms ?? [])]},
  );
  return {...built, index: {...index, search}, searchFiles: files};
}
