import {readTerms, type Lexicon} from '../analysis/terms.js';
import type {Word} from '../analysis/words.js';
import type {Hits} from './segment.js';

/** The words of a text. */
export type Words = readonly Word[];

/** What is known of the whole collection when one of its texts is analysed. */
export interface CollectionLexicon extends Pick<Lexicon, 'stem' | 'notionsOf'> {
  /** See `readTerms`. */
  readonly isJoined: (letters: string) => boolean;
}

/** The texts of one posting. */
export interface ReadPosting {
  readonly titles: readonly Words[];
  /** Skills that the editor named. */
  readonly named: readonly Words[];
  /** Words for its contract. */
  readonly contract: readonly Words[];
  /** What the page reads for itself from the record. */
  readonly values: readonly Words[];
  /** Words of the dictionary, read when they are asked for, and to be used at once. */
  readonly body: Uint32Array;
}

/** Where the terms of titles and named skills stand; the weights are places in `TITLE_WEIGHTS`. */
export function collectTitleHits(postings: readonly ReadPosting[], lexicon: CollectionLexicon): Hits {
  const hits = new Map<string, Map<number, number>>();
  postings.forEach(({titles, named, contract}, number) => {
    for (const term of termsOf(contract, lexicon)) addHit(hits, term, number, IN_CONTRACT);
    for (const term of termsOf(named, lexicon)) addHit(hits, term, number, IN_NAMES);
    const [role, headline] = titles.map((title) => termsOf([title], lexicon));
    for (const term of role ?? [])
      addHit(hits, term, number, headline?.has(term) === true ? IN_BOTH : IN_TITLE);
    for (const term of headline ?? []) if (role?.has(term) !== true) addHit(hits, term, number, IN_TITLE);
  });
  return hits;
}

const IN_TITLE = 0;
const IN_BOTH = 1;
const IN_NAMES = 2;
const IN_CONTRACT = 3;

function termsOf(texts: readonly Words[], lexicon: CollectionLexicon): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) => readTerms(text, lexicon, lexicon.isJoined).map(({text: term}) => term)),
  );
}

function addHit(hits: Map<string, Map<number, number>>, term: string, posting: number, weight: number): void {
  const byPosting = hits.get(term) ?? new Map<number, number>();
  hits.set(term, byPosting.set(posting, weight));
}
