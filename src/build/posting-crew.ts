import type {Options} from './args.js';
import {postingFiles, type PostingToWrite} from './posting-files.js';
import type {PostingMemory} from './posting-memory.js';
import type {ReadOptions} from './read-posting.js';
import {readPostings, type OnProgress, type ReadPostings} from './read-postings.js';
import type {ListedSource} from './read-sources.js';
import {searchIndexOf, type BoardToSearch, type SearchIndex} from './search-index-of.js';
import type {SiteOptions} from './pages/site.js';
import type {Draft} from './write-output.js';

/** Those who read the postings of one build, and write their files. */
export interface PostingCrew {
  /** In the order of the list, whoever read what. */
  read(reading: ReadOptions, onProgress: OnProgress): Promise<ReadPostings>;
  /** Has the words of all postings written, at once where another thread is free to. */
  search(board: BoardToSearch): Searching;
  /**
   * Writes the files of the postings beside their places.
   *
   * @param meanwhile what this thread has to do before it lends a hand
   */
  write(
    postings: readonly PostingToWrite[],
    site: SiteOptions,
    draft: Draft,
    meanwhile: () => void,
  ): Promise<void>;
  /** To be called whatever happens; what is on its way is lost. */
  end(): Promise<void>;
}

/** The words of all postings, while they are being written. */
export interface Searching {
  /** Does here and now what no other thread does. */
  readonly own: () => void;
  readonly result: () => Promise<SearchIndex>;
}

/** Done by this thread, when it is its turn. */
export function searchingHere(write: () => SearchIndex): Searching {
  let written: SearchIndex | undefined;
  const own = (): SearchIndex => (written ??= write());
  return {own, result: async () => own()};
}

/** One that reads and draws nothing that it did in an earlier build of the same process. */
export function rememberingCrew(
  listed: readonly ListedSource[],
  options: Options,
  memory: PostingMemory,
): PostingCrew {
  return {
    read: (reading, onProgress) => {
      memory.begin(options, reading.now);
      return readPostings(listed, reading, onProgress, memory);
    },
    search: (board) => searchingHere(() => searchIndexOf(board, memory.words)),
    write: async (postings, site, draft, meanwhile) => {
      for (const posting of postings)
        for (const file of postingFiles(posting, site, memory.pages)) draft.write(file);
      meanwhile();
    },
    end: async () => {},
  };
}
