import {AMBIGUOUS_PLACES, type PlaceEntry} from '../vocabulary/places.js';
import type {Vocabulary} from '../vocabulary/vocabulary.js';
import type {FoundWord} from '../vocabulary/word-index.js';
import {NUMBERED} from './place-claims.js';
import {blank} from './text/blank.js';

/** Some words as they are written, and folded: see `foldText`. */
export interface Words {
  readonly text: string;
  readonly folded: string;
}

export type FoundPlace = FoundWord<PlaceEntry>;

/** All places that are named, whatever is said of them. */
export function namesIn({text, folded}: Words, vocabulary: Vocabulary): string[] {
  const here = withoutElsewhere(folded);
  const found = vocabulary.places.find(here).filter((place) => isMeant(place, text, here));
  return namesOf(beforeNextClause(found, here), here);
}

/** Streets, journeys, stays and examples are blanked, at the same length. */
const ELSEWHERE = [
  /(?:enquetes?|visites?|tournees?|seminaires?|week-?ends?|permanences) [^;,]{0,40}(?:a|au|en|dans|sur) [^;]*/g,
  /avec (?:un|une|deux|trois|quatre|quelques|\d) (?:jours?|semaines?|mois) (?:a|au|en|dans) [^;]*/g,
  /(?:rue|avenue|boulevard|bd|quai|cours|metro|station|gare|portes?|proximite|pres) (?:de la |des |du |de l'|de |d')(?!segur)[a-z-]+/g,
  /(?:deplace|bientot|hors d|par exemple|mobile, notamment|priorite|poste mobile|en dehors)[^;)]*/g,
  /a travers[^;,)]*/g,
  // Those that one works with, writes to or reports to are elsewhere.
  /(?:en (?:relation|lien|liaison|contact|partenariat|collaboration)|contacte[rz]|ecri(?:re|vez) (?:a|au)|adresse[rz]|s'adresser|rattache\S{0,4} (?:au siege|a la direction))(?![a-z])(?:(?!poste|base|situe|lieu)[^;])*/g,
  // A method, not a town, is what it rests on.
  /base\S{0,6} sur (?:l'|la |les |le |des |une? )(?!site|metropole|commune|territoire|region|ville|departement|campus|plateau|secteur|bassin|agglo)[^;,]*/g,
];

/** The words, with what speaks of other places blanked. */
export function withoutElsewhere(folded: string): string {
  return ELSEWHERE.reduce((kept, pattern) => kept.replace(pattern, blank), folded);
}

/** "En poste à Gap, vous animez le réseau de Tulle": what the second clause does is done elsewhere. */
function beforeNextClause(found: readonly FoundPlace[], here: string): readonly FoundPlace[] {
  const [first] = found;
  if (!first) return found;
  const next = here.slice(first.at).search(/, (?:vous|tu) (?!serez|seras|travaill|exerc|etes|es )/);
  return next < 0 ? found : found.filter(({at}) => at < first.at + next);
}

/** "Valence (Drôme)", "Val-de-Marne, Créteil": the département of a town only tells which one is meant. */
export function namesOf(found: readonly FoundPlace[], here: string): string[] {
  return found.filter((place, at) => !isOnlyWhich(place, at, found, here)).map(({value}) => value.name);
}

function isOnlyWhich(place: FoundPlace, at: number, found: readonly FoundPlace[], here: string): boolean {
  if (place.value.kind === 'city') return false;
  const between = (one: FoundPlace, other: FoundPlace): string => here.slice(one.at + one.length, other.at);
  const [before, after] = [found[at - 1], found[at + 1]];
  if (before?.value.kind === 'city' && /^ ?\($/.test(between(before, place))) return true;
  const [one, other, ...more] = found;
  if (!one || !other || more.length > 0 || !/^(?:, ?| - | \()$/.test(between(one, other))) return false;
  return (before ?? after)?.value.kind === 'city';
}

/** "Ministère de la Défense" is not the business district. */
const OF_DEFENCE = /(?<!arche |quartier |parvis |site )de $/;
const PREPOSITION =
  /[(:,|] ?$|\d{5} $|(?:^|[^a-z])(?:a|aux?|en|sur|de|dans (?:le|la|les|l')|du|des|le|la|et|ou|or|and|in)[ ']$/;
const DENIED = /^ n'est p(?:as|lus)/;

function isMeant({value, at, length}: FoundPlace, text: string, folded: string): boolean {
  const after = folded.slice(at + length, at + length + 12);
  if (NUMBERED.test(after.slice(0, 6))) return true;
  if (DENIED.test(after)) return false;
  const isName = /\p{Lu}/u.test(text.slice(at, at + length));
  if (value.name === 'La Défense' && OF_DEFENCE.test(folded.slice(0, at))) return false;
  if (!AMBIGUOUS_PLACES.has(value.name)) return isName || value.name === 'Paris' || value.kind === 'region';
  return isName && PREPOSITION.test(folded.slice(Math.max(0, at - 12), at));
}
