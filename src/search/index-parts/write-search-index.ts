import type {EmploymentType, Posting} from '../../contract/posting.js';
import {analyserFor, withMemory} from '../analysis/analyser.js';
import {createNotions, notionName, stemGroups} from '../analysis/notions.js';
import {readCompounds, wordsOf} from '../analysis/terms.js';
import {forEachCompound, packBodyHits, type BodyTexts} from './body-hits.js';
import {cutBodies} from './body-parts.js';
import {packWords, unpackWords, type PlainWord} from './body-words.js';
import {collectTitleHits, type ReadPosting, type Words} from './collect-hits.js';
import {Compounds} from './compounds.js';
import {searchKey} from './search-key.js';
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
  readonly text?: string;
  /** Its words, where they were read before; the text isn't looked at then. */
  readonly words?: readonly PlainWord[];
  /** Those of its skills that the front matter names: worth more than one that the text only mentions. */
  readonly namedSkills?: readonly string[] | undefined;
}

export interface SearchIndexOptions {
  /** Language of the postings, a BCP 47 tag; French if it isn't told. */
  readonly lang?: string | undefined;
  /** Groups of wordings for one thing, in plain writing; of the groups that have a wording the first tells other spellings of the same name. */
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
  const stems = stemGroups(synonyms, analyser);
  const readText = createReader();
  const read = postings.map((posting, at) => readPosting(posting, words[at], readText));
  const compounds = new Compounds(collectCompounds(read));
  const isJoined = (letters: string): boolean => compounds.has(letters);
  const list = collectTitleHits(read, {...analyser, isJoined, notionsOf: createNotions(stems)});
  const key = searchKey(postings);
  const bodies = cutBodies(packBodyHits(read.map(toBodyTexts), {analyser, compounds}), key);
  return {
    search: {
      key,
      synonyms: stems.map((group, at) => (list.has(notionName(at)) ? group : [])),
      list: packSegment(list),
      bodies: bodies.map(({path, from}) => ({path, from})),
    },
    files: bodies.map(({path, text}) => ({path, text})),
  };
}

function readPosting(
  posting: Posting,
  words: PostingWords | undefined,
  readText: (text: string) => Words,
): ReadPosting {
  return {
    titles: wordsOfAll(posting, forEachTitle, readText),
    named: (words?.namedSkills ?? statedSkills(posting)).map(readText),
    contract: (posting.employmentType ?? []).map((type) => readText(EMPLOYMENT_WORDS[type])),
    values: wordsOfAll(posting, forEachValue, readText),
    // Read when it is asked for, and never kept: the words of all texts are more than a small machine's memory.
    get body() {
      return words?.words ?? unpackWords(packWords(words?.text ?? ''));
    },
  };
}

function wordsOfAll(
  posting: Posting,
  forEachText: (posting: Posting, visit: TextVisitor) => void,
  readText: (text: string) => Words,
): readonly Words[] {
  const texts: Words[] = [];
  forEachText(posting, (text) => texts.push(readText(text)));
  return texts;
}

/** Reads a text that many postings have once. */
function createReader(): (text: string) => Words {
  const known = new Map<string, Words>();
  return (text) => {
    const words = known.get(text) ?? wordsOf(text);
    known.set(text, words);
    return words;
  };
}

function collectCompounds(postings: readonly ReadPosting[]): ReadonlySet<string> {
  const compounds = new Set<string>();
  for (const {titles, named, values, body} of postings) {
    for (const text of [...titles, ...named, ...values]) {
      for (const compound of readCompounds(text)) compounds.add(compound);
    }
    forEachCompound(body, (letters) => compounds.add(letters));
  }
  return compounds;
}

function toBodyTexts(posting: ReadPosting): BodyTexts {
  const {titles, named, contract, values} = posting;
  return {
    record: [...titles, ...named, ...contract, ...values],
    paired: [...titles, ...values],
    get body() {
      return posting.body;
    },
  };
}
