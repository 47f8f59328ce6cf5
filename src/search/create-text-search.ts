import type {Posting} from '../contract/posting.js';
import {analyserFor, withMemory, type Analyser} from './analysis/analyser.js';
import {fold} from './analysis/fold.js';
import {createNotions} from './analysis/notions.js';
import type {Lexicon} from './analysis/terms.js';
import {readWords} from './analysis/words.js';
import {searchKey} from './index-parts/fingerprint.js';
import {readBodyPart, readListPart} from './index-parts/read-search-part.js';
import {indexRecords} from './index-parts/record-segment.js';
import {forEachText, forEachValue} from './index-parts/record-texts.js';
import type {BodyPartRef} from './index-parts/search-part.js';
import type {Segment} from './index-parts/segment.js';
import {hasTerm, type Vocabulary} from './matching/expand-term.js';
import {findMarks, wantedTerms} from './matching/find-marks.js';
import {planQuery, type WantedWord} from './matching/plan-query.js';
import {rank, type Ranking} from './matching/rank.js';
import {cutText} from './query.js';
import type {TextMatches, TextSearch} from './text-search.js';

/** A search that knows the list at once and the bodies as their words arrive. */
export interface IndexedTextSearch extends TextSearch {
  /** Paths beside `index.json` of the files that would add to what a text finds. */
  readonly wantedParts: (text: string) => readonly string[];
  /** The same search with one more file, as `JSON.parse` gave it; a wrong one is not asked for again. */
  readonly withPart: (path: string, json: unknown) => IndexedTextSearch;
}

/**
 * @param postings in the order of the index
 * @param searchPart the index's member `search`, unchecked; without a good one the fields that the list
 * shows are indexed here, and there are no bodies
 * @param lang language of the postings, a BCP 47 tag; French if it isn't told
 */
export function createTextSearch(
  postings: readonly Posting[],
  searchPart?: unknown,
  lang?: string,
): IndexedTextSearch {
  const analyser = withMemory(analyserFor(lang));
  const key = searchKey(postings);
  const part = readListPart(searchPart, key, postings.length);
  const notionOf = createNotions(part?.synonyms ?? [], analyser);
  const records = indexRecords(postings, part ? forEachValue : forEachText, {analyser, notionOf});
  return searchWith({
    postings,
    analyser,
    key,
    notionOf,
    lists: part ? [part.list, records] : [records],
    bodies: part?.bodies ?? [],
    loaded: new Map(),
  });
}

interface Parts {
  readonly postings: readonly Posting[];
  readonly analyser: Analyser;
  readonly key: string;
  readonly notionOf: NonNullable<Lexicon['notionOf']>;
  readonly lists: readonly Segment[];
  readonly bodies: readonly BodyPartRef[];
  /** By path; undefined where the file was wrong. */
  readonly loaded: ReadonlyMap<string, Segment | undefined>;
}

function searchWith(parts: Parts): IndexedTextSearch {
  const {postings, analyser, key, notionOf, lists, loaded} = parts;
  const bodies = [...loaded.values()].filter((segment) => segment !== undefined);
  const vocabulary: Vocabulary = {lists, bodies};
  const lexicon: Lexicon = {
    analyser,
    isJoined: (letters) => hasTerm(vocabulary, analyser.stem(letters)),
    notionOf,
  };
  // A board asks with the same function at each key.
  let askedFor: typeof isAnything | undefined;
  let visible = new Uint8Array();
  return {
    search: (text, isVisible = isAnything) => {
      if (isVisible !== askedFor)
        visible = Uint8Array.from(postings, (posting) => Number(isVisible(posting)));
      askedFor = isVisible;
      const words = planQuery(cutText(text), vocabulary, lexicon);
      return toMatches(words, rank(words, visible), postings, lexicon);
    },
    wantedParts: (text) => partsFor(text, parts).filter((path) => !loaded.has(path)),
    withPart: (path, json) =>
      searchWith({
        ...parts,
        loaded: new Map(loaded).set(path, readBodyPart(json, key, postings.length)),
      }),
  };
}

function isAnything(_posting: Posting): boolean {
  return true;
}

function toMatches(
  words: readonly WantedWord[],
  {found, dropped}: Ranking,
  postings: readonly Posting[],
  lexicon: Lexicon,
): TextMatches {
  let wanted: ReadonlySet<string> | undefined;
  const scores = new Map<Posting, number>();
  for (const {posting: number, score} of found) {
    const posting = postings[number];
    if (posting) scores.set(posting, score);
  }
  return {
    scores,
    marks: (visible) => findMarks(visible, (wanted ??= wantedTerms(words, lexicon.analyser)), lexicon),
    ...(dropped !== undefined && {dropped}),
  };
}

/** The files whose share of the alphabet a text's words fall into. */
function partsFor(text: string, {analyser, bodies}: Parts): readonly string[] {
  const words = readWords(fold(cutText(text))).filter(({isSmall}) => !isSmall);
  const paths = words.map((word) => {
    const term = analyser.stem(word.text);
    return bodies.findLast(({from}, at) => at === 0 || from <= term)?.path;
  });
  return [...new Set(paths)].filter((path) => path !== undefined);
}
