import {problem} from '../problems/problem.js';
import {findEntry, placeOfValue} from '../source-posting.js';
import {roleEntry} from './title.js';
import type {FieldReader} from './reader.js';
import {fromFrontMatter, fromText, wordsAt} from './text/evidence.js';
import {foldText} from './text/fold.js';

/** True where beginners are welcome; left out everywhere else. */
export const readJunior: FieldReader<'junior'> = ({source, sentences}) => {
  const entry = findEntry(source, 'junior');
  const said = entry?.values[0]?.toLowerCase() ?? '';
  if (entry && YES.has(said)) return {reading: fromFrontMatter(true, entry)};
  if (entry && NO.has(said)) return {};
  const problems = entry
    ? [problem('junior-not-a-boolean', source.path, placeOfValue(entry), {value: entry.values.join(', ')})]
    : [];
  const role = roleEntry(source);
  if (role && JUNIOR.test(foldText(role.values.join(' ')))) {
    return {reading: fromFrontMatter(true, role), problems};
  }
  for (const {line, at, folded} of sentences) {
    const welcome = MENTION.test(folded) ? WELCOME.exec(folded) : null;
    if (welcome && !REFUSED.test(folded)) {
      return {reading: fromText(true, [wordsAt(line, at + welcome.index)]), problems};
    }
  }
  return {problems};
};

const YES = new Set(['true', 'oui', 'yes', 'vrai', 'true#']);
const NO = new Set(['false', 'non', 'no', 'faux', 'false#']);
const JUNIOR = /(?<![a-z])juniors?(?![a-z])/;
const REFUSED = /(?<![a-z])(?:pas (?:de|pour|un|ouvert|adapte)|ni) [^,]{0,30}(?:junior|debutant)/;

/** Spares most sentences the longer pattern. */
const MENTION = /junior|debutant|experience|experimente|diplome|graduate|entry/;
const BEGINNER =
  '(?:profils? )?(?:juniors?|jeunes? diplome\\S{0,4}|(?:recent |new )?graduates?|debutante?s?|debutant\\S{1,5}|peu experimente\\S{0,6})';
const WELCOME = new RegExp(
  [
    `(?:accept\\w*|bienvenue?s?|ouverte?s?|accueill\\w*|convien\\w*|adapte\\w*|welcome|open to|suitable for|profil recherche|profil) [^;]{0,25}(?<![a-z])${BEGINNER}(?![a-z])`,
    `(?<![a-z])${BEGINNER}(?:[ ,-][^;]{0,25})?(?:accepte|bienvenu|welcome|possible|encourage)`,
    "(?:pas|nullement) (?:necessaire|besoin|obligatoire|requis|indispensable)[^;]{0,40}d'experience",
    '(?:aucune|sans) experience[^;]{0,25}(?:requise|necessaire|exigee|demandee|prealable|obligatoire)',
    "pas d'experience[^;]{0,25}(?:requise|necessaire|exigee|demandee|obligatoire)",
    'no (?:prior |previous )?experience (?:is )?(?:required|needed|necessary)|entry[ -]level',
    "experience [^;]{0,20}(?:n'est pas|pas) (?:requise|necessaire|exigee|obligatoire|indispensable)",
  ].join('|'),
);
