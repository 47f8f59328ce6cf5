import {readPairs, readTerms, type Lexicon} from '../analysis/terms.js';
import type {Word} from '../analysis/words.js';
import {OFTEN} from './body-parts.js';
import type {Hits} from './segment.js';

/** The words of a text. */
export type Words = readonly Word[];

/** The texts of one posting. */
export interface ReadPosting {
  readonly titles: readonly Words[];
  /** Skills that the editor named. */
  readonly named: readonly Words[];
  /** Words for its contract. */
  readonly contract: readonly Words[];
  /** What the page reads for itself from the record. */
  readonly values: readonly Words[];
  readonly body: Words;
}

/** Where the terms of titles and named skills stand; the weights are places in `TITLE_WEIGHTS`. */
export function collectTitleHits(postings: readonly ReadPosting[], lexicon: Lexicon): Hits {
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

/**
 * Where the terms of the bodies stand that the record of the same posting doesn't have; the weights are
 * places in `BODY_WEIGHTS`. Of all pairs of words only those of the records are worth their bytes: titles
 * and names are what people look for.
 */
export function collectBodyHits(postings: readonly ReadPosting[], lexicon: Lexicon): Hits {
  const {analyser} = lexicon;
  const pairs = new Set(
    postings.flatMap(({titles, values}) =>
      [...titles, ...values].flatMap((text) => readPairs(text, analyser)),
    ),
  );
  const hits = new Map<string, Map<number, number>>();
  postings.forEach(({titles, named, contract, values, body}, number) => {
    const inRecord = termsOf([...titles, ...named, ...contract, ...values], lexicon);
    const times = new Map<string, number>();
    const terms = readTerms(body, lexicon).map(({term}) => term);
    for (const term of [...terms, ...readPairs(body, analyser).filter((pair) => pairs.has(pair))]) {
      if (!inRecord.has(term)) times.set(term, (times.get(term) ?? 0) + 1);
    }
    for (const [term, count] of times) addHit(hits, term, number, count < OFTEN ? 0 : 1);
  });
  return hits;
}

function termsOf(texts: readonly Words[], lexicon: Lexicon): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => readTerms(text, lexicon).map(({term}) => term)));
}

function addHit(hits: Map<string, Map<number, number>>, term: string, posting: number, weight: number): void {
  const byPosting = hits.get(term) ?? new Map<number, number>();
  hits.set(term, byPosting.set(posting, weight));
}
