import {CATEGORIES} from '../../contract/posting.js';
import type {CodeDefinition} from './problem.js';
import {enDay, enQuote, frDay, frQuote} from './wording.js';

/** Problems of fields: a value that is missing, unknown or contradicts another. */
export const FIELD_CODES = {
  'date-impossible': {
    severity: 'warning',
    fr: ({key, value, swapped}) => ({
      message: `${frQuote(`${key}: ${value}`)} n’est pas une date du calendrier`,
      remedy: `écrivez la date comme ${swapped ?? '2026-11-22'} (année-mois-jour)`,
    }),
    en: ({key, value, swapped}) => ({
      message: `${enQuote(`${key}: ${value}`)} is not a day of the calendar`,
      remedy: `write the date as ${swapped ?? '2026-11-22'} (year-month-day)`,
    }),
  } satisfies CodeDefinition<{key: string; value: string; swapped?: string}>,
  'file-name-date': {
    severity: 'warning',
    fr: ({value, swapped}) => ({
      message: `${frQuote(value)}, au début du nom du fichier, n’est pas une date année-mois-jour`,
      remedy: swapped
        ? `si c’est le ${swapped}, renommez le fichier en « ${swapped}-… » ; sinon, écrivez « date: » dans l’en-tête`
        : 'écrivez « date: » dans l’en-tête, ou renommez le fichier comme « 2026-11-22-… »',
    }),
    en: ({value, swapped}) => ({
      message: `${enQuote(value)}, at the start of the file name, is not a year-month-day date`,
      remedy: swapped
        ? `if it is ${swapped}, rename the file “${swapped}-…”; if not, write “date:” in the header`
        : 'write “date:” in the header, or name the file like “2026-11-22-…”',
    }),
  } satisfies CodeDefinition<{value: string; swapped?: string}>,
  'date-in-the-future': {
    severity: 'warning',
    fr: ({day, from}) => ({
      message: `la fiche est datée du ${frDay(day)}, un jour qui n’est pas encore venu ; elle est publiée sans date`,
      remedy: `corrigez la date${from === 'file-name' ? ' au début du nom du fichier' : ''} si elle est fausse ; sinon, rien à faire : la date s’affichera à partir de ce jour`,
    }),
    en: ({day, from}) => ({
      message: `the posting is dated ${enDay(day)}, a day that has not come yet; it is published without a date`,
      remedy: `correct the date${from === 'file-name' ? ' at the start of the file name' : ''} if it is wrong; if not, nothing to do: the date will show from that day on`,
    }),
  } satisfies CodeDefinition<{day: string; from: 'file-name' | 'front-matter' | 'text'}>,
  'closing-before-opening': {
    severity: 'warning',
    fr: ({closes, opens}) => ({
      message: `les candidatures ferment le ${frDay(closes)}, avant la publication, le ${frDay(opens)}`,
      remedy: 'corrigez l’une des deux dates',
    }),
    en: ({closes, opens}) => ({
      message: `applications close on ${enDay(closes)}, before publication on ${enDay(opens)}`,
      remedy: 'correct one of the two dates',
    }),
  } satisfies CodeDefinition<{closes: string; opens: string}>,
  'title-says-filled': {
    severity: 'warning',
    fr: ({key}) => ({
      message: `« ${key}: » annonce que le poste est pourvu, mais l’offre est ouverte`,
      remedy: 'écrivez « open: false », ou retirez cette mention du titre',
    }),
    en: ({key}) => ({
      message: `“${key}:” says that the post is filled, but the posting is open`,
      remedy: 'write “open: false”, or take that note out of the title',
    }),
  } satisfies CodeDefinition<{key: string}>,
  'contract-unknown': {
    severity: 'warning',
    fr: ({key, value}) => ({
      message: `${frQuote(`${key}: ${value}`)} n’est pas un type de contrat connu`,
      remedy: 'écrivez CDI, CDD, stage, alternance, indépendant, fonctionnaire ou bénévolat',
    }),
    en: ({key, value}) => ({
      message: `${enQuote(`${key}: ${value}`)} is not a known kind of contract`,
      remedy: 'write CDI, CDD, stage, alternance, indépendant, fonctionnaire or bénévolat',
    }),
  } satisfies CodeDefinition<{key: string; value: string}>,
  'contract-spelling': {
    severity: 'info',
    fr: ({key, value, meant}) => ({
      message: `${frQuote(`${key}: ${value}`)} a été lu comme « ${meant} »`,
      remedy: `écrivez « ${key}: ${meant} »`,
    }),
    en: ({key, value, meant}) => ({
      message: `${enQuote(`${key}: ${value}`)} was read as “${meant}”`,
      remedy: `write “${key}: ${meant}”`,
    }),
  } satisfies CodeDefinition<{key: string; value: string; meant: string}>,
  'domain-unknown': {
    severity: 'warning',
    fr: ({key, value}) => ({
      message: `${frQuote(value)}, sous « ${key}: », n’est pas un domaine connu`,
      remedy:
        'écrivez Développement, Data, Design, Produit, Déploiement, Coaching, Communication, Intrapreneuriat, Ops ou Autre',
    }),
    en: ({key, value}) => ({
      message: `${enQuote(value)}, under “${key}:”, is not a known domain`,
      remedy:
        'write Développement, Data, Design, Produit, Déploiement, Coaching, Communication, Intrapreneuriat, Ops or Autre',
    }),
  } satisfies CodeDefinition<{key: string; value: string}>,
  'techno-unknown': {
    severity: 'info',
    fr: ({key, value}) => ({
      message: `${frQuote(`${key}: ${value}`)} ne nomme aucune technologie connue`,
      remedy: 'écrivez des noms, comme « techno: Python, PostgreSQL », ou ajoutez le vôtre au vocabulaire',
    }),
    en: ({key, value}) => ({
      message: `${enQuote(`${key}: ${value}`)} names no known technology`,
      remedy: 'write names, such as “techno: Python, PostgreSQL”, or add yours to the vocabulary',
    }),
  } satisfies CodeDefinition<{key: string; value: string}>,
  'junior-not-a-boolean': {
    severity: 'warning',
    fr: ({value}) => ({
      message: `${frQuote(`junior: ${value}`)} ne dit ni oui ni non`,
      remedy: 'écrivez « junior: true » si les débutants sont bienvenus, sinon « junior: false »',
    }),
    en: ({value}) => ({
      message: `${enQuote(`junior: ${value}`)} says neither yes nor no`,
      remedy: 'write “junior: true” if beginners are welcome, else “junior: false”',
    }),
  } satisfies CodeDefinition<{value: string}>,
  'apply-missing': {
    severity: 'warning',
    fr: () => ({
      message: 'la fiche ne dit pas comment candidater',
      remedy: 'ajoutez une phrase comme « Pour candidater, écrivez à prenom.nom@ministere.gouv.fr »',
    }),
    en: () => ({
      message: 'the posting does not say how to apply',
      remedy: 'add a sentence such as “To apply, write to first.last@ministry.gouv.fr”',
    }),
  } satisfies CodeDefinition<object>,
  'contact-not-an-address': {
    severity: 'info',
    fr: ({key, value}) => ({
      message: `${frQuote(`${key}: ${value}`)} n’est pas une adresse électronique complète`,
      remedy: 'écrivez l’adresse entière, comme prenom.nom@ministere.gouv.fr',
    }),
    en: ({key, value}) => ({
      message: `${enQuote(`${key}: ${value}`)} is not a complete e-mail address`,
      remedy: 'write the whole address, such as first.last@ministry.gouv.fr',
    }),
  } satisfies CodeDefinition<{key: string; value: string}>,
  'email-domain-doubtful': {
    severity: 'warning',
    fr: ({address, meant}) => ({
      message: `l’adresse ${frQuote(address)} a un domaine douteux`,
      remedy: `vérifiez l’adresse : le domaine est-il « ${meant} » ?`,
    }),
    en: ({address, meant}) => ({
      message: `the address ${enQuote(address)} has a doubtful domain`,
      remedy: `check the address: is the domain “${meant}”?`,
    }),
  } satisfies CodeDefinition<{address: string; meant: string}>,
  'apply-link-differs': {
    severity: 'warning',
    fr: ({shown, target}) => ({
      message: `le lien affiche ${frQuote(shown)} mais écrit à ${frQuote(target)}`,
      remedy: `mettez la même adresse dans le texte du lien et derrière « mailto: »`,
    }),
    en: ({shown, target}) => ({
      message: `the link shows ${enQuote(shown)} but writes to ${enQuote(target)}`,
      remedy: 'put the same address in the text of the link and behind “mailto:”',
    }),
  } satisfies CodeDefinition<{shown: string; target: string}>,
  'vocabulary-unreadable': {
    severity: 'error',
    fr: ({key}) => ({
      message: `le fichier de vocabulaire n’est ni du YAML ni du JSON (${key})`,
      remedy: 'corrigez cette ligne : il manque souvent un guillemet, une virgule ou un retrait',
    }),
    en: ({key}) => ({
      message: `the vocabulary file is neither YAML nor JSON (${key})`,
      remedy: 'correct this line: a quotation mark, a comma or an indent is often missing',
    }),
  } satisfies CodeDefinition<{key: string}>,
  'vocabulary-section-unknown': {
    severity: 'error',
    fr: ({key}) => ({
      message: `${frQuote(key)} n’est pas une partie du vocabulaire`,
      remedy: 'écrivez skills, categories ou synonyms',
    }),
    en: ({key}) => ({
      message: `${enQuote(key)} is not a part of the vocabulary`,
      remedy: 'write skills, categories or synonyms',
    }),
  } satisfies CodeDefinition<{key: string}>,
  'vocabulary-category-unknown': {
    severity: 'error',
    fr: ({key}) => ({
      message: `${frQuote(key)} n’est pas une catégorie`,
      remedy: `écrivez l’une de celles-ci : ${CATEGORIES.join(', ')}`,
    }),
    en: ({key}) => ({
      message: `${enQuote(key)} is not a category`,
      remedy: `write one of these: ${CATEGORIES.join(', ')}`,
    }),
  } satisfies CodeDefinition<{key: string}>,
  'vocabulary-not-words': {
    severity: 'error',
    fr: ({key}) => ({
      message: `sous ${frQuote(key)}, on attend des mots`,
      remedy: 'écrivez une liste, comme « QGIS: [qgis desktop, quantum gis] »',
    }),
    en: ({key}) => ({
      message: `under ${enQuote(key)}, words are expected`,
      remedy: 'write a list, such as “QGIS: [qgis desktop, quantum gis]”',
    }),
  } satisfies CodeDefinition<{key: string}>,
};
