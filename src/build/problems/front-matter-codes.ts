import type {CodeDefinition} from './problem.js';
import {enQuote, frQuote} from './wording.js';

/** Problems of the front matter's shape: where it stands, and whether it stands there whole. */
export const FRONT_MATTER_CODES = {
  'front-matter-missing': {
    severity: 'error',
    fr: () => ({
      message: 'la fiche n’a pas d’en-tête entre deux lignes « --- »',
      remedy:
        'écrivez tout en haut, chacun sur sa ligne : « --- », « roles: » et le nom du poste, « open: true », « --- »',
    }),
    en: () => ({
      message: 'the posting has no header between two “---” lines',
      remedy:
        'write at the very top, each on a line of its own: “---”, “roles:” and the position, “open: true”, “---”',
    }),
  } satisfies CodeDefinition<object>,
  'front-matter-late': {
    severity: 'warning',
    fr: () => ({
      message: 'du texte précède l’en-tête ; il est resté dans la fiche',
      remedy: 'déplacez l’en-tête, d’une ligne « --- » à l’autre, tout en haut du fichier',
    }),
    en: () => ({
      message: 'there is text before the header; it was kept in the posting',
      remedy: 'move the header, from one “---” line to the other, to the very top of the file',
    }),
  } satisfies CodeDefinition<object>,
  'front-matter-blank-first': {
    severity: 'warning',
    fr: () => ({
      message: 'une ligne vide précède l’en-tête',
      remedy: 'supprimez-la : la première ligne doit être « --- »',
    }),
    en: () => ({
      message: 'there is a blank line before the header',
      remedy: 'remove it: the first line must be “---”',
    }),
  } satisfies CodeDefinition<object>,
  'front-matter-unopened': {
    severity: 'warning',
    fr: () => ({
      message: 'il manque la ligne « --- » qui ouvre l’en-tête',
      remedy: 'ajoutez « --- » seul sur la première ligne',
    }),
    en: () => ({
      message: 'the “---” line that opens the header is missing',
      remedy: 'add “---” alone on the first line',
    }),
  } satisfies CodeDefinition<object>,
  'front-matter-indented': {
    severity: 'warning',
    fr: () => ({
      message: 'des espaces précèdent la ligne « --- »',
      remedy: 'supprimez les espaces au début de cette ligne et de celles de l’en-tête',
    }),
    en: () => ({
      message: 'there are spaces before the “---” line',
      remedy: 'remove the spaces at the start of this line and of those of the header',
    }),
  } satisfies CodeDefinition<object>,
  'front-matter-unclosed': {
    severity: 'error',
    fr: () => ({
      message: 'l’en-tête n’est pas fermé : le texte de la fiche commence ici',
      remedy: 'ajoutez une ligne « --- » juste avant',
    }),
    en: () => ({
      message: 'the header is not closed: the text of the posting starts here',
      remedy: 'add a “---” line just before',
    }),
  } satisfies CodeDefinition<object>,
  'front-matter-closed-for-you': {
    severity: 'warning',
    fr: () => ({
      message: 'l’en-tête n’est pas fermé ; il a été coupé avant ce texte',
      remedy: 'ajoutez une ligne « --- » juste avant',
    }),
    en: () => ({
      message: 'the header is not closed; it was cut before this text',
      remedy: 'add a “---” line just before',
    }),
  } satisfies CodeDefinition<object>,
  'front-matter-language': {
    severity: 'error',
    fr: ({language}: {language: string}) => ({
      message: `l’en-tête annonce le langage ${frQuote(language)} ; rien n’en est lu ni exécuté`,
      remedy: 'écrivez « --- » seul sur la ligne, puis des lignes « nom: valeur », comme « open: true »',
    }),
    en: ({language}) => ({
      message: `the header says it is in ${enQuote(language)}; none of it is read or run`,
      remedy: 'write “---” alone on the line, then “name: value” lines, such as “open: true”',
    }),
  } satisfies CodeDefinition<{language: string}>,
  'front-matter-not-keys': {
    severity: 'error',
    fr: () => ({
      message: 'l’en-tête ne contient pas de lignes « nom: valeur »',
      remedy: 'écrivez par exemple « roles: Développeuse ou développeur », puis « open: true »',
    }),
    en: () => ({
      message: 'the header holds no “name: value” lines',
      remedy: 'write for instance “roles: Developer”, then “open: true”',
    }),
  } satisfies CodeDefinition<object>,
  'front-matter-too-large': {
    severity: 'error',
    fr: () => ({
      message: 'l’en-tête est démesuré',
      remedy: 'gardez une quinzaine de lignes courtes ; le reste va dans le texte',
    }),
    en: () => ({
      message: 'the header is far too large',
      remedy: 'keep some fifteen short lines; the rest belongs in the text',
    }),
  } satisfies CodeDefinition<object>,
  'value-nested': {
    severity: 'warning',
    fr: ({key}: {key: string}) => ({
      message: `la valeur de ${frQuote(key)} a plusieurs niveaux (des lignes décalées sous d’autres) ; ils ne sont pas lus`,
      remedy: `écrivez une seule valeur, ou une liste : « ${key}: [premier, second] »`,
    }),
    en: ({key}) => ({
      message: `the value of ${enQuote(key)} has several levels (lines set in under others), which are not read`,
      remedy: `write a plain value, or a list: “${key}: [first, second]”`,
    }),
  } satisfies CodeDefinition<{key: string}>,
  'value-swallowed': {
    severity: 'warning',
    fr: ({key, comment}: {key: string; comment: string}) => ({
      message: `${frQuote(key)} est vide : ${frQuote(comment)} suit un « # », et ce qui suit un « # » est ignoré`,
      remedy: 'si c’est la valeur, enlevez le « # » ; sinon, supprimez la ligne',
    }),
    en: ({key, comment}) => ({
      message: `${enQuote(key)} is empty: ${enQuote(comment)} follows a “#”, and what follows a “#” is passed over`,
      remedy: 'if it is the value, take the “#” away; if not, remove the line',
    }),
  } satisfies CodeDefinition<{key: string; comment: string}>,
  'key-repeated': {
    severity: 'warning',
    fr: ({key, first}: {key: string; first: number}) => ({
      message: `${frQuote(key)} est écrit deux fois, avec la même valeur qu’à la ligne ${first}`,
      remedy: 'supprimez l’une des deux lignes',
    }),
    en: ({key, first}) => ({
      message: `${enQuote(key)} is written twice, with the same value as on line ${first}`,
      remedy: 'remove one of the two lines',
    }),
  } satisfies CodeDefinition<{key: string; first: number}>,
  'key-conflict': {
    severity: 'error',
    fr: ({key, first, value, other}: Conflict) => ({
      message: `${frQuote(key)} vaut ${frQuote(value)} ici, mais ${frQuote(other)} ligne ${first}`,
      remedy: 'gardez la bonne ligne, supprimez l’autre',
    }),
    en: ({key, first, value, other}) => ({
      message: `${enQuote(key)} is ${enQuote(value)} here, but ${enQuote(other)} on line ${first}`,
      remedy: 'keep the right line, remove the other',
    }),
  } satisfies CodeDefinition<Conflict>,
  'key-conflict-settled': {
    severity: 'warning',
    fr: ({key, first, value, other, kept}: Conflict & {kept: string}) => ({
      message: `${frQuote(key)} vaut ${frQuote(value)} ici, mais ${frQuote(other)} ligne ${first} ; c’est ${frQuote(kept)} qui compte`,
      remedy: 'gardez la bonne ligne, supprimez l’autre',
    }),
    en: ({key, first, value, other, kept}) => ({
      message: `${enQuote(key)} is ${enQuote(value)} here, but ${enQuote(other)} on line ${first}; ${enQuote(kept)} counts`,
      remedy: 'keep the right line, remove the other',
    }),
  } satisfies CodeDefinition<Conflict & {kept: string}>,
  'key-misspelt': {
    severity: 'warning',
    fr: ({key, nearest}: {key: string; nearest: string}) => ({
      message: `le nom ${frQuote(key)} n’est pas connu ; cette ligne n’est pas lue`,
      remedy: `vouliez-vous écrire « ${nearest}: » ?`,
    }),
    en: ({key, nearest}) => ({
      message: `the name ${enQuote(key)} is not known; this line is not read`,
      remedy: `did you mean “${nearest}:”?`,
    }),
  } satisfies CodeDefinition<{key: string; nearest: string}>,
  'key-unknown': {
    severity: 'info',
    fr: ({key}: {key: string}) => ({
      message: `le nom ${frQuote(key)} n’est pas connu ; cette ligne n’est pas lue`,
      remedy: 'rien à faire si elle sert ailleurs',
    }),
    en: ({key}) => ({
      message: `the name ${enQuote(key)} is not known; this line is not read`,
      remedy: 'nothing to do if something else uses it',
    }),
  } satisfies CodeDefinition<{key: string}>,
};

export interface Conflict {
  key: string;
  /** Line of the other entry. */
  first: number;
  value: string;
  other: string;
}
