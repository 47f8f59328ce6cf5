import {findEntry} from '../source-posting.js';
import {NUMBER_WORDS} from '../vocabulary/number-words.js';
import {RECRUITING_VERBS} from '../vocabulary/title-words.js';
import {cleanTitle} from './clean-title.js';
import type {FieldReader} from './reader.js';
import {fromFrontMatter, fromText, wordsAt} from './text/evidence.js';
import {foldText} from './text/fold.js';

/** How many people are sought, where that is stated and more than 1. */
export const readOpenings: FieldReader<'openings'> = ({source, lines, earlier}) => {
  for (const keys of [
    ['roles', 'role'],
    ['title', 'titles'],
  ] as const) {
    const entry = findEntry(source, ...keys);
    const {count} = entry ? cleanTitle(entry.values.join(', ')) : {};
    if (entry && count !== undefined) return {reading: fromFrontMatter(count, entry)};
  }
  for (const line of lines) {
    const stated = STATED.exec(line.folded) ?? POSTS.exec(line.folded);
    const words = stated?.slice(1).find(Boolean) ?? '';
    const count = NUMBER_WORDS.get(words) ?? Number(words);
    if (stated && count > 1 && isForThisRole(stated.groups?.['noun'] ?? '', earlier.title?.value ?? ''))
      return {reading: fromText(count, [wordsAt(line, stated.index)])};
  }
  return {};
};

const NUMBER = `(\\d{1,2}|${[...NUMBER_WORDS.keys()].join('|')})`;
/** "recrute deux chargés de …"; what comes after must not be a length of time. */
const STATED = new RegExp(
  `(?<![a-z0-9])(?:${RECRUITING_VERBS.join('|')}|recruter|rechercher) (?:ses |aujourd'hui |actuellement |donc )?${NUMBER} (?!ans|mois|jours|semaines|fois|ou )(?<noun>[a-z]+)`,
);
/** A team may look for others too: the noun that is counted has to be a word of this title. */
function isForThisRole(noun: string, title: string): boolean {
  return noun === '' || ANYBODY.test(noun) || foldText(title).includes(noun.slice(0, SAME_STEM));
}

const SAME_STEM = 5;
const ANYBODY = /^(?:personnes?|profils?|postes?|candidat|recrues?|talents?|futur|nouve)/;
const POSTS = new RegExp(
  `(?<![a-z0-9])${NUMBER} postes? (?:sont |est )?(?:a pourvoir|ouverts?|disponibles?)|postes? ouverts? (?:pour|a) ${NUMBER} (?!ans|mois|jours)`,
);
