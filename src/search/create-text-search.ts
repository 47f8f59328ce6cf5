import type {Posting} from '../contract/posting.js';
import {finish, type Steps} from '../contract/steps.js';
import {analyserFor} from './analysis/analyser.js';
import {createNotions} from './analysis/notions.js';
import {stemWords, wordsOf, type Lexicon} from './analysis/terms.js';
import {searchKey} from './index-parts/search-key.js';
import {readBodyPart, readListPart} from './index-parts/read-search-part.js';
import {indexRecords} from './index-parts/record-segment.js';
import {forEachText, forEachValue} from './index-parts/record-texts.js';
import type {BodyPartRef} from './index-parts/search-part.js';
import type {Segment} from './index-parts/segment.js';
import {findMarks, wantedTerms} from './matching/find-marks.js';
import {planQuery} from './matching/plan-query.js';
import {rank} from './matching/rank.js';
import {cutText} from './query.js';
import {remember} from './remember.js';
import type {TextSearch} from './text-search.js';

/** A search that knows the list at once and the bodies as their words arrive. */
export interface IndexedTextSearch extends TextSearch {
  /** Paths beside `index.json` of the files that would add to what a text finds. */
  readonly wantedParts: (text: string) => readonly string[];
  /** The same search with one more file, as `JSON.parse` gave it; a wrong one is not asked for again. */
  readonly withPart: (path: string, json: unknown) => IndexedTextSearch;
}

/** Makes the search at once: see `textSearchSteps`. */
export function createTextSearch(...given: Parameters<typeof textSearchSteps>): IndexedTextSearch {
  return finish(textSearchSteps(...given));
}

/**
 * @param postings in the order of the index
 * @param searchPart the index's member `search`, unchecked; without a good one the fields that the list
 * shows are indexed here, and there are no bodies
 * @param lang language of the postings, a BCP 47 tag; French if it isn't told
 */
export function* textSearchSteps(
  postings: readonly Posting[],
  searchPart?: unknown,
  lang?: string,
): Steps<IndexedTextSearch> {
  const key = searchKey(postings);
  yield;
  const part = readListPart(searchPart, key);
  yield;
  const lexicon = {...analyserFor(lang), notionsOf: createNotions(part?.synonyms ?? [])};
  const records = yield* indexRecords(postings, part ? forEachValue : forEachText, lexicon);
  const lists = part ? [part.list, records] : [records];
  return searchWith({postings, key, lexicon, lists, bodies: part?.bodies ?? [], loaded: new Map()});
}

interface Parts {
  readonly postings: readonly Posting[];
  readonly key: string;
  readonly lexicon: Lexicon;
  readonly lists: readonly Segment[];
  readonly bodies: readonly BodyPartRef[];
  /** By path; undefined where the file was wrong. */
  readonly loaded: ReadonlyMap<string, Segment | undefined>;
}

function searchWith(parts: Parts): IndexedTextSearch {
  const {postings, key, lexicon, lists, bodies, loaded} = parts;
  const vocabulary = [...lists, ...loaded.values()].filter((segment) => segment !== undefined);
  // A board asks with the same function at each key.
  let askedFor: ((posting: Posting) => boolean) | undefined;
  let visible: Uint8Array | undefined;
  return {
    search: (text, isVisible) => {
      if (isVisible !== askedFor) visible = undefined;
      askedFor = isVisible;
      visible ??= Uint8Array.from(postings, (posting) => Number(isVisible?.(posting) ?? true));
      const words = planQuery(cutText(text), vocabulary, lexicon);
      const {scores, count, dropped} = rank(words, visible);
      let wanted: ReadonlyMap<string, number> | undefined;
      return {
        found: [{postings, scores, count}],
        marks: remember((shown: string) => findMarks(shown, (wanted ??= wantedTerms(words)), lexicon)),
        wordCount: words.length - Number(dropped !== undefined),
        dropped,
      };
    },
    wantedParts: (text) => {
      // The files whose share of the alphabet the words fall into.
      const paths = stemWords(wordsOf(cutText(text)), lexicon.stem).map(
        (word) => bodies.findLast(({from}, at) => at === 0 || from <= word.text)?.path,
      );
      return paths.filter((path): path is string => path !== undefined && !loaded.has(path));
    },
    withPart: (path, json) =>
      searchWith({...parts, loaded: new Map(loaded).set(path, readBodyPart(json, key))}),
  };
}
