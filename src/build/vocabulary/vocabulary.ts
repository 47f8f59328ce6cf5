import type {Category} from '../../contract/posting.js';
import {foldText} from '../fields/text/fold.js';
import {phrasePattern} from '../fields/text/phrase-pattern.js';
import {CATEGORY_PHRASES} from './category-phrases.js';
import type {SiteVocabulary} from './parse-vocabulary.js';
import {PLACES, type PlaceEntry} from './places.js';
import {PLACES_ABROAD} from './places-abroad.js';
import {SKILLS, type SkillEntry} from './skills.js';
import {WordIndex} from './word-index.js';

/** The words that the readers know: the built-in tables, and those of the site. */
export interface Vocabulary {
  readonly skills: WordIndex<SkillEntry>;
  readonly places: WordIndex<PlaceEntry>;
  readonly categories: readonly CategoryWords[];
  /** The site's own groups of words for one thing, for searching. */
  readonly synonyms: readonly (readonly string[])[];
}

/** Role words over folded text, and the categories that they name. */
export interface CategoryWords {
  readonly categories: readonly Category[];
  readonly pattern: RegExp;
}

/** Puts the tables together. The site's own words win over built-in ones of the same spelling. */
export function createVocabulary(site?: SiteVocabulary): Vocabulary {
  const own: SkillEntry[] = [...(site?.skills ?? [])].map(([name, aliases]) => ({name, aliases}));
  const synonymsOf = (name: string): readonly string[] => site?.synonyms.get(name) ?? [];
  return {
    skills: new WordIndex(
      [...own, ...SKILLS].flatMap((skill) =>
        [...spellings(skill), ...synonymsOf(skill.name)].map((spelling) => [spelling, skill] as const),
      ),
    ),
    places: new WordIndex([
      ...KNOWN_PLACES,
      ...KNOWN_PLACES.flatMap(([, place]) => synonymsOf(place.name).map((other) => [other, place] as const)),
    ]),
    categories: [...ownCategories(site), ...BUILT_IN_CATEGORIES],
    synonyms: [...(site?.synonyms ?? [])].map(([word, others]) => [word, ...others]),
  };
}

const KNOWN_PLACES = [...PLACES, ...PLACES_ABROAD];

/** A name that is also an everyday word does not stand for itself, only its exact spellings do. */
function spellings({name, aliases = [], exact}: SkillEntry): readonly string[] {
  const isEverydayWord = exact !== undefined && !exact.includes(name) && /^[A-Za-z]+$/.test(name);
  return [...(isEverydayWord ? [] : [name]), ...(exact ?? []), ...aliases];
}

const BUILT_IN_CATEGORIES: readonly CategoryWords[] = CATEGORY_PHRASES.map(([category, phrases]) => ({
  categories: typeof category === 'string' ? [category] : category,
  pattern: phrasePattern(phrases),
}));

/** A site writes whole words, with accents; their plural and feminine forms count as well. */
function ownCategories(site: SiteVocabulary | undefined): CategoryWords[] {
  return [...(site?.categories ?? [])].map(([category, roles]) => ({
    categories: [category],
    pattern: phrasePattern(roles.map((role) => `${foldText(role).replaceAll('*', '')}*`)),
  }));
}

/** The built-in words alone. */
export const BUILT_IN_VOCABULARY: Vocabulary = createVocabulary();
