import {PLACE_KEYS} from '../known-keys.js';
import type {Evidence} from '../reading.js';
import {findEntry} from '../source-posting.js';
import type {Vocabulary} from '../vocabulary/vocabulary.js';
import {BASED_AT, mayHoldPlace, mayStandAlone, saysWhere} from './place-claims.js';
import {aloneIn, governedIn, ownClausesIn} from './place-clauses.js';
import {namesIn, type Words} from './place-names.js';
import type {FieldReader, ReaderInput} from './reader.js';
import {fromFrontMatter, fromRoleAndText, wordsOf} from './text/evidence.js';
import {foldText} from './text/fold.js';
import type {Sentence} from './text/sentences.js';
import {roleEntry} from './title.js';

/** Where the work is based, in the order in which the places are named. */
export const readPlaces: FieldReader<'places'> = (input) => {
  const inKey = inHeader(input);
  if (inKey) return inKey;
  const {sentences, vocabulary} = input;
  const ofRole = inRole(input);
  const ofText = sentences.flatMap((sentence, at) => {
    const found = placesOf(sentence, at, sentences, vocabulary);
    return found.length > 0 ? [{found, words: wordsOf(sentence)}] : [];
  });
  const names = [...new Set([...ofRole, ...ofText].flatMap(({found}) => found))];
  if (names.length === 0) return {};
  return {reading: fromRoleAndText(names, ofRole.map(wordsFound), ofText.map(wordsFound))};
};

/** Places, and the words that name them. */
interface Stated {
  readonly found: readonly string[];
  readonly words: Evidence;
}

const wordsFound = ({words}: Stated): Evidence => words;

/** "lieu: Lille": what an editor writes there is a label's value, and all that is to be said. */
function inHeader({source, vocabulary}: ReaderInput): ReturnType<typeof readPlaces> | undefined {
  const entry = findEntry(source, ...PLACE_KEYS);
  if (!entry) return undefined;
  const text = `: ${entry.values.join(', ')}`;
  const known = namesIn({text, folded: foldText(text)}, vocabulary);
  const names = known.length > 0 ? known : entry.values.flatMap(ownNames);
  return names.length > 0 ? {reading: fromFrontMatter([...new Set(names)], entry)} : undefined;
}

/** A village that no list has is still where its editor says. */
function ownNames(value: string): readonly string[] {
  const pieces = value.split(/[,;/]| (?:et|ou|and|or) /).map((piece) => piece.trim());
  return pieces.filter((piece) => NAME.test(piece) && !NOWHERE.test(foldText(piece)));
}

const NAME = /^\p{Lu}[\p{L}’' -]{2,50}$/u;
const NOWHERE =
  /tele-?travail|remote|distan|partout|anywhere|france|europe|definir|convenir|selon|hybrid|plusieurs|divers|national|presentiel/;

/** "Designer basé·e à Lille". */
function inRole({source, vocabulary}: ReaderInput): Stated[] {
  const entry = roleEntry(source);
  const text = entry?.values.join(', ') ?? '';
  const folded = foldText(text);
  if (!entry || !BASED_AT.test(folded)) return [];
  const found = namesIn({text, folded}, vocabulary);
  return found.length > 0 ? [{found, words: {words: text, line: entry.place.line}}] : [];
}

/** The surest way of reading a sentence that finds a place in it. */
function placesOf(
  sentence: Sentence,
  at: number,
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): readonly string[] {
  const {line, folded} = sentence;
  // Most sentences name no place, and are spared the patterns.
  if (vocabulary.places.find(folded).length === 0 && !CONCERNED.test(folded)) return [];
  const words = {text: line.text.slice(sentence.at), folded};
  const pin = folded.indexOf(PIN);
  if (pin >= 0) return namesIn(behindPin(words, pin), vocabulary);
  if (saysWhere(sentence)) return placesIn(words, sentences, vocabulary);
  const own = mayHoldPlace(sentence) ? ownClausesIn(words, vocabulary) : [];
  if (own.length > 0) return own;
  const alone = aloneIn(words, vocabulary);
  const found = alone.length > 0 ? alone : governedIn(words, vocabulary);
  return found.length > 0 && mayStandAlone(sentences, at) ? found : [];
}

/** Stands for "where", as far as the next sign does. */
const PIN = '📍';

function behindPin({text, folded}: Words, pin: number): Words {
  const from = pin + PIN.length;
  const length = folded.slice(from).search(/[^ -~]| \. |\|/);
  const to = length < 0 ? folded.length : from + length;
  return {text: `:${text.slice(from, to)}`, folded: `:${folded.slice(from, to)}`};
}

/** The posts may be "in the territories concerned", and these named elsewhere. */
const CONCERNED =
  /(?:territoires?|departements?|regions?|villes?|sites?) (?:concerne|pilote|cite|d'experimentation|mentionne)/;
const LISTED = /(?:territoires?|departements?|regions?|villes?|sites?)[^;()]{0,40}[(:]/;

function placesIn(words: Words, sentences: readonly Sentence[], vocabulary: Vocabulary): string[] {
  const own = namesIn(words, vocabulary);
  if (own.length > 0 || !CONCERNED.test(words.folded)) return own;
  for (const {line, at, folded} of sentences.filter((sentence) => LISTED.test(sentence.folded))) {
    const listed = namesIn({text: line.text.slice(at), folded}, vocabulary);
    if (listed.length > 1) return listed;
  }
  return [];
}
