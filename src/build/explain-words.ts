import type {Posting} from '../contract/posting.js';
import {en} from '../i18n/en.js';
import {fr} from '../i18n/fr.js';
import type {Messages} from '../i18n/messages.js';
import type {MessageLanguage} from './problems/problem.js';
import {enDay, frDay} from './problems/wording.js';
import type {Reading} from './reading.js';

/** The fields that are explained, in the order in which they are. */
export const EXPLAINED = [
  ...['id', 'title', 'headline', 'openings', 'employmentType', 'category', 'skills', 'places'],
  ...['remote', 'junior', 'salary', 'apply', 'datePosted', 'validThrough', 'organization', 'incubator'],
  ...['ministry', 'open', 'excerpt'],
] as const satisfies readonly (keyof Posting)[];
export type ExplainedField = (typeof EXPLAINED)[number];

/** What `explain` says around the values, in one language. */
export interface ExplainWords {
  readonly origins: Readonly<Record<Reading<unknown>['from'] | 'directory' | 'start-of-text', string>>;
  readonly line: (line: number) => string;
  /** What a field is, and its value, where those are not plain in that language. */
  readonly meaning: (field: ExplainedField, posting: Partial<Posting>) => string | undefined;
  readonly without: (fields: readonly ExplainedField[]) => string;
}

/** Values that are words of the index, as the board shows them. */
function shown({posting: words}: Messages, {employmentType = [], category = [], remote}: Partial<Posting>) {
  return {
    employmentType: employmentType.map((type) => words.employmentTypes[type]).join(', '),
    category: category.map((one) => words.categories[one]).join(', '),
    remote: remote === undefined ? '' : words.remoteModes[remote],
  };
}

const FRENCH_NAMES: Readonly<Record<ExplainedField, string>> = {
  id: 'nom de la page de l’offre',
  title: 'poste',
  headline: 'titre de l’annonce',
  openings: 'nombre de postes',
  employmentType: 'contrat',
  category: 'métier',
  skills: 'compétences',
  places: 'lieux',
  remote: 'télétravail',
  junior: 'ouvert aux débutants',
  salary: 'rémunération',
  apply: 'pour postuler',
  datePosted: 'jour de publication',
  validThrough: 'dernier jour pour postuler',
  organization: 'équipe',
  incubator: 'incubateur',
  ministry: 'ministère',
  open: 'offre ouverte',
  excerpt: 'extrait, pour la liste',
};

function frenchMeaning(field: ExplainedField, posting: Partial<Posting>): string {
  const {[field]: value, datePosted = '', validThrough = ''} = posting;
  const words: Partial<Record<ExplainedField, string>> = {
    ...shown(fr, posting),
    datePosted: frDay(datePosted),
    validThrough: frDay(validThrough),
    ...(typeof value === 'boolean' && {[field]: value ? 'oui' : 'non'}),
  };
  return [FRENCH_NAMES[field], words[field] ?? ''].filter((one) => one !== '').join(' : ');
}

function englishMeaning(field: ExplainedField, posting: Partial<Posting>): string | undefined {
  const {employmentType, category, remote} = shown(en, posting);
  const meanings: Partial<Record<ExplainedField, string>> = {
    employmentType: `kind of contract: ${employmentType}`,
    category: `line of work: ${category}`,
    remote: `working from home: ${remote}`,
    junior: 'beginners are welcome',
    validThrough: `last day to apply: ${enDay(posting.validThrough ?? '')}`,
  };
  return meanings[field];
}

export const EXPLAIN_WORDS: Readonly<Record<MessageLanguage, ExplainWords>> = {
  fr: {
    origins: {
      'front-matter': 'en-tête',
      'file-name': 'nom du fichier',
      text: 'texte',
      directory: 'annuaire',
      'start-of-text': 'début du texte',
    },
    line: (line) => `ligne ${line}`,
    meaning: frenchMeaning,
    without: (fields) => `sans valeur : ${fields.map((field) => FRENCH_NAMES[field]).join(', ')}`,
  },
  en: {
    origins: {
      'front-matter': 'header',
      'file-name': 'file name',
      text: 'text',
      directory: 'directory',
      'start-of-text': 'start of the text',
    },
    line: (line) => `line ${line}`,
    meaning: englishMeaning,
    without: (fields) => `without a value: ${fields.join(', ')}`,
  },
};
