import type {EmploymentType, Posting} from '../../contract/posting.js';
import {analyserFor, withMemory} from '../analysis/analyser.js';
import {createNotions, notionName, stemGroups} from '../analysis/notions.js';
import {readCompounds, wordsOf} from '../analysis/terms.js';
import {compoundsReader, packBodyHits, type BodyTexts} from './body-hits.js';
import {cutBodies} from './body-parts.js';
import {BodyDictionary, packWords} from './body-words.js';
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
  /** Its words in the dictionary, where they were read before; the text isn't looked at then. */
  readonly words?: Uint32Array;
  /** Those of its skills that the front matter names: worth more than one that the text only mentions. */
  readonly namedSkills?: readonly string[] | undefined;
}

export interface SearchIndexOptions {
  /** Language of the postings, a BCP 47 tag; French if it isn't told. */
  readonly lang?: string | undefined;
  /** Groups of wordings for one thing, in plain writing; of the groups that have a wording the first tells other spellings of the same name. */
  readonly synonyms?: readonly (readonly string[])[];
  /** In which the words of the bodies were read. */
  readonly dictionary?: BodyDictionary;
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
  {lang, synonyms = [], dictionary = new BodyDictionary()}: SearchIndexOptions = {},
): SearchIndex {
  const analyser = withMemory(analyserFor(lang));
  const stems = stemGroups(synonyms, analyser);
  const readText = createReader();
  const read = postings.map((posting, at) => readPosting(posting, words[at], readText, dictionary));
  const compounds = new Compounds(collectCompounds(read, dictionary));
  const isJoined = (letters: string): boolean => compounds.has(letters);
  const list = collectTitleHits(read, {...analyser, isJoined, notionsOf: createNotions(stems)});
  const key = searchKey(postings);
  const bodies = cutBodies(packBodyHits(read.map(toBodyTexts), {dictionary, analyser, compounds}), key);
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
  dictionary: BodyDictionary,
): ReadPosting {
  return {
    titles: wordsOfAll(posting, forEachTitle, readText),
    named: (words?.namedSkills ?? statedSkills(posting)).map(readText),
    contract: (posting.employmentType ?? []).map((type) => readText(EMPLOYMENT_WORDS[type])),
    values: wordsOfAll(posting, forEachValue, readText),
    // Read when it is asked for, and never kept: the words of all texts are more than a small machine's memory.
    get body() {
      return words?.words ?? dictionary.read(packWords(words?.text ?? ''));
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

function collectCompounds(postings: readonly ReadPosting[], dictionary: BodyDictionary): ReadonlySet<string> {
  const compounds = new Set<string>();
  const readBody = compoundsReader(dictionary, compounds);
  // Names of places and skills are the same ones again and again.
  const texts = new Set(postings.flatMap(({titles, named, values}) => [...titles, ...named, ...values]));
  for (const text of texts) for (const compound of readCompounds(text)) compounds.add(compound);
  for (const {body} of postings) readBody(body);
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
