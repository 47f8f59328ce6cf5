import type {EmploymentType, Posting} from '../../contract/posting.js';
import {analyserFor, withMemory} from '../analysis/analyser.js';
import {fold} from '../analysis/fold.js';
import {createNotions, mergeGroups, notionName} from '../analysis/notions.js';
import {readCompounds, type Lexicon} from '../analysis/terms.js';
import {readWords} from '../analysis/words.js';
import {cutBodies} from './body-parts.js';
import {collectBodyHits, collectTitleHits, type ReadPosting, type Words} from './collect-hits.js';
import {searchKey} from './fingerprint.js';
import {forEachTitle, forEachValue, statedSkills, type TextVisitor} from './record-texts.js';
import type {SearchPart} from './search-part.js';
import {packSegment} from './segment.js';

/** How those who look for a contract call it; the synonyms know the other wordings. */
const EMPLOYMENT_WORDS: Readonly<Record<EmploymentType, string>> = {
  permanent: 'CDI',
  'fixed-term': 'CDD',
  internship: 'stage',
  apprenticeship: 'alternance',
  freelance: 'freelance',
  'civil-servant': 'fonctionnaire',
  volunteer: 'volontariat',
};

/** What a posting says besides its record. */
export interface PostingWords {
  /** Plain text of the body. */
  readonly text: string;
  /** Those of its skills that the front matter names: worth more than one that the text only mentions. */
  readonly namedSkills?: readonly string[] | undefined;
}

export interface SearchIndexOptions {
  /** Language of the postings, a BCP 47 tag; French if it isn't told. */
  readonly lang?: string | undefined;
  /** Groups of wordings for one thing, in plain writing; groups with a wording in common are one. */
  readonly synonyms?: readonly (readonly string[])[];
}

export interface SearchIndex {
  /** The member `search` of `index.json`. */
  readonly search: SearchPart;
  /** The files to write beside `index.json`. */
  readonly files: readonly {readonly path: string; readonly text: string}[];
}

/**
 * Writes the words of a board once, so that no visitor's machine has to read the postings.
 *
 * @param postings in the order of `index.json`
 * @param words of each posting, in the same order
 */
export function writeSearchIndex(
  postings: readonly Posting[],
  words: readonly PostingWords[],
  {lang, synonyms = []}: SearchIndexOptions = {},
): SearchIndex {
  const analyser = withMemory(analyserFor(lang));
  const read = postings.map((posting, at) => readPosting(posting, words[at], postings.length > MANY));
  const isJoined = knowCompounds(read);
  const groups = mergeGroups(synonyms, analyser);
  const list = collectTitleHits(read, {analyser, isJoined, notionOf: createNotions(groups, analyser)});
  const key = searchKey(postings);
  const bodies = cutBodies(collectBodyHits(read, {analyser, isJoined}), key);
  return {
    search: {
      key,
      synonyms: groups.map((group, at) => (list.has(notionName(at)) ? group : [])),
      list: packSegment(list),
      bodies: bodies.map(({path, from}) => ({path, from})),
    },
    files: bodies.map(({path, text}) => ({path, text})),
  };
}

/** The words of so many texts at once are more than the memory of a small machine. */
const MANY = 5000;

/** @param isAnew whether the words of the body are read each time they are asked for, and never kept */
function readPosting(posting: Posting, words: PostingWords | undefined, isAnew: boolean): ReadPosting {
  const readBody = (): Words => wordsOf(withoutAddresses(words?.text ?? ''));
  const kept = isAnew ? undefined : readBody();
  return {
    titles: wordsOfAll(posting, forEachTitle),
    named: (words?.namedSkills ?? statedSkills(posting)).map(wordsOf),
    contract: (posting.employmentType ?? []).map((type) => wordsOf(EMPLOYMENT_WORDS[type])),
    values: wordsOfAll(posting, forEachValue),
    get body() {
      return kept ?? readBody();
    },
  };
}

function wordsOfAll(
  posting: Posting,
  forEachText: (posting: Posting, visit: TextVisitor) => void,
): readonly Words[] {
  const texts: Words[] = [];
  forEachText(posting, (text) => texts.push(wordsOf(text)));
  return texts;
}

function wordsOf(text: string): Words {
  return readWords(fold(text));
}

/** Addresses are no words, and those of people must not be found by taking an index apart. */
function withoutAddresses(text: string): string {
  return text.replace(/[^\s@]{1,64}@\S+|\b(?:https?:\/\/|www\.)\S+/gi, ' ');
}

function knowCompounds(postings: readonly ReadPosting[]): Lexicon['isJoined'] {
  const compounds = new Set<string>();
  for (const {titles, named, values, body} of postings) {
    for (const text of [...titles, ...named, ...values, body]) {
      for (const compound of readCompounds(text)) compounds.add(compound);
    }
  }
  return (letters) => compounds.has(letters);
}
