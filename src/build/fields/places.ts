import type {Evidence} from '../reading.js';
import {AMBIGUOUS_PLACES, type PlaceEntry} from '../vocabulary/places.js';
import type {Vocabulary} from '../vocabulary/vocabulary.js';
import type {FoundWord} from '../vocabulary/word-index.js';
import type {FieldReader, ReaderInput} from './reader.js';
import {fromRoleAndText, wordsOf} from './text/evidence.js';
import {foldText} from './text/fold.js';
import type {Sentence} from './text/sentences.js';
import {roleEntry} from './title.js';

/** Where the work is based, in the order in which the places are named. */
export const readPlaces: FieldReader<'places'> = (input) => {
  const {sentences} = input;
  const ofRole = inRole(input);
  const ofText = sentences.flatMap((sentence) => {
    const words = {text: sentence.line.text.slice(sentence.at), folded: sentence.folded};
    const found = saysWhere(sentence)
      ? placesIn(words, sentences, input.vocabulary)
      : beginsWithPlace(sentence)
        ? ownClausesIn(words, input.vocabulary)
        : [];
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

interface Words {
  readonly text: string;
  readonly folded: string;
}

/** "Designer basé·e à Lille". */
function inRole({source, vocabulary}: ReaderInput): Stated[] {
  const entry = roleEntry(source);
  const text = entry?.values.join(', ') ?? '';
  const folded = foldText(text);
  if (!entry || !BASED_AT.test(folded)) return [];
  const found = namesIn({text, folded}, vocabulary);
  return found.length > 0 ? [{found, words: {words: text, line: entry.place.line}}] : [];
}

/** A line that begins by saying that it is about the place. */
const LABEL =
  /^(?:[a-z']+ )?(?:localisation|localise|lieux?|emplacement|adresse|poste base|bureaux?|locaux|residence administrative|ville|implantation|affectation|site|location|place of work|workplace|ou)(?: [a-z'()]+){0,5} ?[:?]/;
/** Headings under which the places that a line begins with are those of the post. */
const TERRITORY_HEADING = /territoire|terrain|secteur|lieux?(?![a-z])|localisation|location/;
/** A department's number in parentheses tells a place from any other name. */
const NUMBERED = / \((?:0[1-9]|[1-8]\d|9[0-5]|2[ab]|97[1-6])\)/;
const BASED_AT = /(?<![a-z])(?:base|situe|localise)\S{0,6} (?:a|au|en|dans|sur|in|at) /;
/** Words for the place that one goes back to. */
const HOME_BASE =
  /(?:point d'ancrage|camp de base|port d'attache|point de chute|lieu d'affectation|implante\S{0,4}|rattache\S{0,4}) (?:[a-z]+ ){0,2}(?:a|au|aux|en|dans|sur) |(?<![a-z])(?:you|job|position|role|contract|internship|office|offices|team|is|are)(?![a-z])[^;]{0,40}(?:based|located) (?:in|at) |(?:vous|tu|sera\S{0,2}|seras|serez|contrat|cdd|cdi|stage|alternance|civique|volontaria\S+)(?![a-z])[^;]{0,40} base\S{0,6} (?:a|au|en|dans|sur) /;
const CONTRACT_AT = /(?<![a-z])(?:contrat|cdd|cdi|stage|alternance|mission)[^;]{0,40} (?:a|sur|en) /;
/** Before the first heading, "mission" may be anything. */
const CONTRACT_ALONE_AT = /(?<![a-z])(?:contrat|cdd|cdi|stage|alternance)[^;]{0,40} (?:a|sur) /;
const IS_SOMEWHERE =
  /(?<![a-z])(?:job|role|position|post|team|office) (?:is|will be) (?:in|at) |(?:travail|mission|poste|stage|equipe(?: actuelle)?) (?:est|sera|se fait|s'effectue|se deroule|aura lieu) (?:sur|a|au|en|dans) /;
const SUBJECT_BASED =
  /(?<![a-z])(?:postes?|mission|(?<!dans l')equipe|nous|stage|emploi|bureaux?|locaux)\S*[^;]{0,40}(?:base|situe|localise|installe)/;
const WORKPLACE =
  /^base\S{0,6} (?:a|au|en|dans|sur|in|at) |(?:bureaux?|locaux|open ?spaces?|our offices?) |travailler(?:ez|as|ont)? (?:a|au|sur|depuis|dans) |segur|poste (?:a|au|en) |arrondissement|co-?working/;
const PRESENCE =
  /retrouve[^;]{0,30}(?:semaine|mois)[^;]{0,20}(?: a | sur )|(?:presence|presentiel|presentielles?|sur place)[^;]{0,60}(?: a | au | en | dans | sur )|teletravail[^;]{0,60}(?: a | au | en | sur | entre )/;
/** Where one member of a team lives is not where the team is. */
const WHOLE_TEAM =
  /(?:equipe|nous (?:sommes|travaillons)|bureaux?|locaux|open ?spaces?|membres|postes?)[^;]{0,60}(?: a | au | en | dans | sur | de |segur)/;
const NOT_HERE =
  /entretien|repartie?s? (?:a travers|dans toute|entre)|disperse[^;]{0,40}\(|rencontre|originaire|reside(?!nce)|optionnel|peuvent etre organise|quelques reunions|reunions? [^;]{0,20}(?:occasionnel|ponctuel)/;

function saysWhere(sentence: Sentence): boolean {
  return isAboutPlace(sentence) && !NOT_HERE.test(sentence.folded);
}

function isAboutPlace({folded, line}: Sentence): boolean {
  if (LABEL.test(folded) || NUMBERED.test(folded)) return true;
  if (line.section === 'terms' && (BASED_AT.test(folded) || CONTRACT_AT.test(folded))) return true;
  if (line.section === 'other' && CONTRACT_ALONE_AT.test(folded)) return true;
  const says = [SUBJECT_BASED, HOME_BASE, WORKPLACE, PRESENCE, IS_SOMEWHERE].some((pattern) =>
    pattern.test(folded),
  );
  return says && (WHOLE_TEAM.test(folded) || (line.section !== 'team' && line.section !== 'context'));
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

/** Among the terms, and under a heading about territories, a place may be a clause by itself. */
function beginsWithPlace({folded, line}: Sentence): boolean {
  return (line.section === 'terms' || TERRITORY_HEADING.test(line.heading)) && !NOT_HERE.test(folded);
}

/** "CDD d'un an, à Gap ou à Tulle": the places with which a clause begins, and those joined to them. */
function ownClausesIn({text, folded}: Words, vocabulary: Vocabulary): string[] {
  const here = ELSEWHERE.reduce((kept, pattern) => kept.replace(pattern, blanked), folded);
  const own: FoundWord<PlaceEntry>[] = [];
  for (const place of vocabulary.places.find(here)) {
    if (!/\p{Lu}/u.test(text.slice(place.at, place.at + place.length))) continue;
    const before = here.slice(0, place.at);
    const after = here.slice(place.at + place.length);
    const last = own.at(-1);
    const isJoined = last !== undefined && JOINED.test(here.slice(last.at + last.length, place.at));
    if (isJoined || AT_CLAUSE_START.test(before) || (ALONE_BEFORE.test(before) && ALONE_AFTER.test(after)))
      own.push(place);
  }
  return own.map(({value}) => value.name);
}

const AT_CLAUSE_START = /(?:^|[,;:(] ?)(?:a|au|aux|en|dans (?:le|la|les|l')|sur|in|at) ?$/;
const ALONE_BEFORE = /(?:^|[,;:] ?)(?:le |la |les |l')?$/;
const ALONE_AFTER = /^ ?(?:$|[.,;:(]| (?:et|ou|and|or) )/;
const JOINED =
  /^ ?(?:,|et|ou|and|or|\(|\/|-|, (?:et|ou)) ?(?:a |au |aux |en |dans (?:le |la |les |l')|le |la |les |l'|in )?$/;

/** Streets, journeys, stays and examples are blanked, at the same length. */
const ELSEWHERE = [
  /(?:enquetes?|visites?|tournees?|seminaires?|week-?ends?|permanences) [^;,]{0,40}(?:a|au|en|dans|sur) [^;]*/g,
  /avec (?:un|une|deux|trois|quatre|quelques|\d) (?:jours?|semaines?|mois) (?:a|au|en|dans) [^;]*/g,
  /(?:rue|avenue|boulevard|bd|quai|cours|metro|station|portes?|proximite|pres) (?:de la |des |du |de l'|de |d')(?!segur)[a-z-]+/g,
  /(?:deplace|bientot|hors d|par exemple|mobile, notamment|priorite|poste mobile|en dehors)[^;)]*/g,
  /a travers[^;,)]*/g,
];

function namesIn({text, folded}: Words, vocabulary: Vocabulary): string[] {
  const here = ELSEWHERE.reduce((kept, pattern) => kept.replace(pattern, blanked), folded);
  const found = vocabulary.places.find(here).filter((place) => isMeant(place, text, here));
  return found.map(({value}) => value.name);
}

function blanked(words: string): string {
  return ' '.repeat(words.length);
}

/** "Ministère de la Défense" is not the business district. */
const OF_DEFENCE = /(?<!arche |quartier |parvis |site )de $/;
const PREPOSITION = /[(:,] ?$|(?:^|[^a-z])(?:a|au|aux|en|sur|de|dans (?:le|la|les|l')|du|des|le|la)[ ']$/;

function isMeant({value, at, length}: FoundWord<PlaceEntry>, text: string, folded: string): boolean {
  if (NUMBERED.test(folded.slice(at + length, at + length + 6))) return true;
  const isName = /\p{Lu}/u.test(text.slice(at, at + length));
  if (value.name === 'La Défense' && OF_DEFENCE.test(folded.slice(0, at))) return false;
  if (!AMBIGUOUS_PLACES.has(value.name)) return isName || value.name === 'Paris' || value.kind === 'region';
  return isName && PREPOSITION.test(folded.slice(Math.max(0, at - 12), at));
}
