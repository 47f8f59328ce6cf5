import type {CodeDefinition} from './problem.js';
import {enQuote, frQuote} from './wording.js';

/** Facts that search engines want, in the words of editors. */
const WANTED = {
  description: {fr: 'un texte', en: 'a text'},
  datePosted: {fr: 'la date de publication', en: 'the day of publication'},
  hiringOrganization: {fr: 'l’équipe qui recrute', en: 'the team that hires'},
  jobLocation: {fr: 'le lieu de travail', en: 'the place of work'},
} as const;

/** Problems of the pages that are made of postings. */
export const PAGE_CODES = {
  'google-not-listed': {
    severity: 'info',
    fr: ({missing}: {missing: readonly (keyof typeof WANTED)[]}) => ({
      message: `Google ne montrera pas cette offre parmi ses offres d’emploi : il y manque ${listOf(missing, 'fr')}`,
      remedy: 'dites-le dans le texte ou l’en-tête, si c’est connu',
    }),
    en: ({missing}) => ({
      message: `Google will not show this posting among its jobs: it lacks ${listOf(missing, 'en')}`,
      remedy: 'say so in the text or the header, if it is known',
    }),
  } satisfies CodeDefinition<{missing: readonly (keyof typeof WANTED)[]}>,
  'redirect-unusable': {
    severity: 'warning',
    fr: ({address}: {address: string}) => ({
      message: `${frQuote(`redirect_from: ${address}`)} n’est pas l’adresse d’une page de ce site ; elle n’est pas gardée`,
      remedy: 'écrivez un chemin tel que /recrutement/2020/ancien-nom.html',
    }),
    en: ({address}) => ({
      message: `${enQuote(`redirect_from: ${address}`)} is not the address of a page of this site; it is not kept`,
      remedy: 'write a path such as /recrutement/2020/old-name.html',
    }),
  } satisfies CodeDefinition<{address: string}>,
  'redirect-occupied': {
    severity: 'warning',
    fr: ({path}: {path: string}) => ({
      message: `l’ancienne adresse ${frQuote(path)} est prise par un fichier du site ; il n’est pas remplacé`,
      remedy: 'ôtez ce fichier, ou la ligne « redirect_from »',
    }),
    en: ({path}) => ({
      message: `the old address ${enQuote(path)} is taken by a file of the site; it is not replaced`,
      remedy: 'remove that file, or the line “redirect_from”',
    }),
  } satisfies CodeDefinition<{path: string}>,
};

function listOf(missing: readonly (keyof typeof WANTED)[], language: 'fr' | 'en'): string {
  // The list of all problems has “…” in the place of facts.
  const words = [...missing].map((name) => (Object.hasOwn(WANTED, name) ? WANTED[name][language] : name));
  return new Intl.ListFormat(language).format(words);
}
