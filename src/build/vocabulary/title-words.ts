/**
 * Words that stand before a role without being a part of it. All folded, so that "Un·e", "un.e" and
 * "UN(E)" are one form.
 */

/** Indefinite articles, alone or in pairs, and what people write instead of a count. */
export const ARTICLES: readonly string[] = [
  'un ou une',
  'une ou un',
  'un / une',
  'une / un',
  'un/une',
  'une/un',
  'un, une',
  'une, un',
  'un-une',
  'un.une',
  'un et une',
  'une et un',
  'un(e)',
  'un (e)',
  'un.e',
  'un/e',
  'un-e',
  'une',
  'un',
  'an',
  'a',
  'des',
  'son ou sa',
  'sa ou son',
  'son/sa',
  'sa/son',
  'ses',
  'leur',
  'leurs',
  'plusieurs',
  'quelques',
  'une equipe de',
  'un profil',
  'des profils',
];

/** Verbs by which a title says who recruits: what stands before them is not the role. */
export const RECRUITING_VERBS: readonly string[] = [
  'recrute',
  'recrutent',
  'recrutons',
  'recherche',
  'recherchent',
  'recherchons',
  'cherche',
  'cherchent',
  'cherchons',
  'embauche',
  'embauchent',
  'is hiring',
  'are hiring',
  'hiring',
  'is looking for',
  'are looking for',
  'looking for',
  'is seeking',
  'seeks',
  'recruits',
];

/** Words that make a noun of "recherche" when they stand before it. */
export const WORDS_BEFORE_A_NOUN: readonly string[] = [
  'la',
  'de',
  'du',
  'des',
  'une',
  'en',
  'et',
  'ou',
  'cette',
  'notre',
  'ingenieur',
];

/** How a title may announce the role without a verb. */
export const ANNOUNCEMENTS: readonly string[] = [
  "offre d'emploi",
  'offre de stage',
  'offre de',
  "offre d'",
  'offre',
  'poste de',
  'poste a pourvoir',
  'profil recherche',
  'recherche de',
  "recherche d'",
  'recherche',
  'recrutement de',
  "recrutement d'",
  'recrutement',
  'on recrute',
  'on recherche',
  'on cherche',
];

/** What an editor adds to a title once somebody has been found. */
export const FILLED_NOTES: readonly string[] = [
  'recrutement termine',
  'recrutement clos',
  'recrutement cloture',
  'poste pourvu',
  'offre pourvue',
  'offre terminee',
  'candidatures closes',
];
