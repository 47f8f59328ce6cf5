import type {Vocabulary} from '../vocabulary/vocabulary.js';
import {namesOf, withoutElsewhere, type FoundPlace, type Words} from './place-names.js';

/** "CDD d'un an, à Gap ou à Tulle": the places with which a clause begins, and those joined to them. */
export function ownClausesIn(words: Words, vocabulary: Vocabulary): string[] {
  return namesWhere(words, vocabulary, isOwnClause);
}

/** "Vous exercez à Gap", "notre antenne de Tulle": the places that such words lead to. */
export function governedIn(words: Words, vocabulary: Vocabulary): string[] {
  if (!MAY_GOVERN.test(words.folded)) return [];
  return namesWhere(words, vocabulary, ({before, after}) => {
    if (GOVERNED.test(before) || (/(?:our|the) $/.test(before) && /^ (?:office|site|studio)/.test(after)))
      return true;
    return AT_END.test(after) && endsClause(before);
  });
}

/** "Gap, télétravail partiel.": the places of a sentence that holds nothing else, but perhaps terms. */
export function aloneIn(words: Words, vocabulary: Vocabulary): string[] {
  if (words.folded.length > LONGEST_ALONE) return [];
  return namesWhere(words, vocabulary, ({before, after}) => START.test(before) && AFTER_START.test(after));
}

/** What stands before a place and behind it, and behind all places that are joined to it. */
interface Around {
  readonly before: string;
  readonly after: string;
}

function namesWhere(
  {text, folded}: Words,
  vocabulary: Vocabulary,
  isOwn: (around: Around) => boolean,
): string[] {
  const here = withoutElsewhere(folded);
  const found = vocabulary.places
    .find(here)
    .filter(({at, length}) => /\p{Lu}/u.test(text.slice(at, at + length)));
  const own: FoundPlace[] = [];
  for (const [at, place] of found.entries()) {
    const last = found[at - 1];
    const between = last ? here.slice(last.at + last.length, place.at) : '';
    const isJoined = last !== undefined && JOINED.test(between);
    // What is joined to a place is of its kind: "un réseau présent à Lyon, Lille et Nantes".
    const follows = isJoined && (own.at(-1) === last || !NEW_CLAUSE.test(between));
    if (follows ? own.at(-1) === last : isOwn(around(at, found, here))) own.push(place);
  }
  return namesOf(own, here);
}

function around(at: number, found: readonly FoundPlace[], here: string): Around {
  const [place, ...next] = found.slice(at, at + MOST_JOINED);
  if (!place) return {before: here, after: ''};
  const words = here.slice(place.at, place.at + place.length);
  const from = Math.max(0, place.at - LONGEST_LEAD);
  // "Au Mans": the preposition is in the name.
  const before = `${from > 0 ? '…' : ''}${here.slice(from, place.at)}${CONTRACTED.test(words) ? 'a ' : ''}`;
  let end = place.at + place.length;
  for (const {at: start, length} of next) {
    if (!JOINED.test(here.slice(end, start))) break;
    end = start + length;
  }
  return {before, after: here.slice(end)};
}

const CONTRACTED = /^(?:aux?|du|des) /;
/** So many places are one list at most, and so far before a place its verb may stand. */
const MOST_JOINED = 20;
const LONGEST_LEAD = 160;

const AT_CLAUSE_START = /(?:^|[,;:(|] ?)(?:a|aux?|en|dans (?:le|la|les|l')|sur|in|at) ?$|(?<![\d.,])\d{5} $/;
const ALONE_BEFORE = /(?:^|[,;:|] ?)(?:le |la |les |l')?$/;
const ALONE_AFTER = /^ ?(?:\d{1,2}(?:e|er|eme)(?![a-z]) ?)?(?:$|[.,;:(|]| (?:et|ou|and|or) )/;
const JOINED =
  /^\)? ?(?:\d{1,2}(?:e|er|eme) ?)?(?:,|et|ou|and|or|\(|\/|-|, (?:et|ou)) ?(?:a |aux? |en |dans (?:le |la |les |l')|le |la |les |l'|in )?$/;

/** "L'incubateur de Normandie, à Rouen". */
const NEW_CLAUSE = /^, (?:a|aux?|en) $/;

function isOwnClause({before, after}: Around): boolean {
  return AT_CLAUSE_START.test(before) || (ALONE_BEFORE.test(before) && ALONE_AFTER.test(after));
}

/** Spares most sentences the search. */
const MAY_GOVERN =
  /travaill|exerc|affecte|accueil|installe|based|work|en poste|rejoi|integre|join|site|antenne|agence|campus|delegation|laborato|etabliss|bureau|locaux|pourvoir|postes? ouvert|recrut|office|studio|, [a-z' -]{2,40}[.!]?$|^(?:cdi|cdd|stage|alternance) /;
const GOVERNED = new RegExp(
  [
    "(?<![a-z])(?:vous|tu|you) (?:(?:serez|seras|etes|es|will be|will) )?(?:travaill\\w*|exerc\\w+|affecte\\S*|accueilli\\S*|installe\\S*|accueillez|accueilles|based|work|working|en poste)(?: (?!avec|pour|aupres|sur)[a-z'.-]+){0,5} (?:a|au|aux|depuis|in|from|sur|en) (?:[a-z]+ )?",
    "(?:rejoi|integre)\\w+[ -](?:nous|notre equipe|l'equipe) (?:a|d'|de |en) ?",
    'join(?:ing)? (?:us|our team|the team) in ',
    "(?:^[^a-z]{0,4}|notre |dans (?:nos |les |notre )|sein d[eu] (?:notre |nos )?)(?:site|antenne|agence|campus|delegation|laboratoire|etablissement|bureaux|locaux)(?: [a-z]+)? (?:de |d'|du |a |in )",
    '^[^a-z]{0,4}(?:cdi|cdd|stage|alternance) ',
    '(?:pourvoir|postes? ouverts?|recrutons|recrute|en poste) (?:immediatement )?(?:a|aux?|en) ',
  ]
    .map((lead) => `(?:${lead})$`)
    .join('|'),
);

/** Whose sentence ends with the place where it is done. */
const DOES_SOMETHING =
  /(?<![a-z])(?:vous|tu)(?![a-z])|^(?:a l'|(?:au sein|a la|au|chez|dans|poste|mission|stage) )/;
const DONE_ELSEWHERE =
  /(?<![a-z])(?:nee?s?|seminaires?|evenements?|conferences?|salons?|formations?|reunions?|ateliers?|rencontr\w+|visit\w+|deplac\w+|voyag\w+|test\w*|experiment\w+|deplo\w+|lanc\w+|cree\w*|inaugur\w+|utilis\w+|pilot\w+|mene\w*|diplom\w+|etudi\w+|particip\w+|hackathons?|form(?:ez|es|erez|eras)|anim\w+|organis\w+|present\w+|irez|iras)(?![a-z])/;
const AT_END = /^ ?[.!]?$/;

function endsClause(before: string): boolean {
  return /, (?:(?:a|aux?|en) )?$/.test(before) && DOES_SOMETHING.test(before) && !DONE_ELSEWHERE.test(before);
}

const LONGEST_ALONE = 120;
const START = /^[^a-z0-9]{0,5}(?:\d{5} |(?:a|aux?|en|dans (?:le|la|les|l')|sur|in|at|near) ?)?$/;
const DISTRICT =
  ' ?(?:\\d{1,2}(?:e|er|ere|eme)?(?![a-z0-9])|[ivx]{1,5}e?(?![a-z]))?(?: cedex(?: \\d{1,2})?)?';
const NUMBER = '(?:\\d{1,3}|un|une|deux|trois|quatre|one|two|three|several|quelques)';
const AFTER_START = new RegExp(
  `^\\)?${DISTRICT}(?: ?\\([^)]{0,40}\\))?(?:[ .!|]{0,3}$| ?(?:[,|+/:-]|(?:ou|et|or|and|avec|with)(?= ))[^a-z0-9]{0,5}(?:du |un |une |en |le |la |a |au |flexible |full[ -]|100 ?% (?:en |a )?|poste (?:en |a )?|possibilite de )?(?:${[
    'tele-?travail',
    'remote',
    'hybrid',
    'cdi|cdd|contrat|contract|stage|internship|alternance|apprentissage|freelance|mission de',
    'temps (?:plein|complet|partiel)|mi-temps|full[ -]time|part[ -]time|time',
    'presentiel|sur site|on[ -]site|distance|domicile|distanciel|home|work from',
    'chez (?:vous|toi|soi)|(?:votre |au )?choix|ailleurs',
    'des que|immediat|demarrage|start|france',
    `${NUMBER} ?(?:j|jours?|mois|semaines?|ans?|days?|months?|k|%|€)`,
  ].join('|')}))`,
);
