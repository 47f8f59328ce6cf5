import {problem, type Problem} from '../problems/problem.js';
import {findEntry, placeOfValue, type FrontMatterEntry} from '../source-posting.js';
import type {Evidence} from '../reading.js';
import {NOT_SKILLS, type SkillEntry} from '../vocabulary/skills.js';
import type {FoundWord} from '../vocabulary/word-index.js';
import {isCued, isMereLetter} from './cued-skills.js';
import {withoutDenied} from './denied-skills.js';
import type {FieldReader, ReaderInput} from './reader.js';
import {blank} from './text/blank.js';
import {wordsAt} from './text/evidence.js';
import {foldText} from './text/fold.js';
import {roleEntry} from './title.js';
import type {PlainLink} from './text/inline-text.js';
import type {SectionLine} from './text/sections.js';

/** The technologies that are used or wanted, in the order in which they are named. */
export const readSkills: FieldReader<'skills'> = (input) => {
  const typed = inFrontMatter(input);
  const names = new Set<string>();
  const evidence: Evidence[] = [];
  for (const named of [...typed, ...inText(input)]) {
    const known = names.size;
    for (const name of named.names) names.add(name);
    if (names.size > known) evidence.push(named.evidence);
  }
  const problems = unknownNames(input);
  if (names.size === 0) return {problems};
  const isTyped = names.size === new Set(typed.flatMap((named) => named.names)).size;
  return {reading: {value: [...names], from: isTyped ? 'front-matter' : 'text', evidence}, problems};
};

/** "Choix libre" and the like are an answer, too. */
const LEFT_OPEN = /(?<![a-z])(?:libres?|ouverte?s?|choix|open|free|any|aucune?|none|indifferent)(?![a-z])/;

function unknownNames({source, vocabulary}: ReaderInput): Problem[] {
  const typed = technologyEntry(source);
  const value = typed?.values.join(', ') ?? '';
  if (!typed || LEFT_OPEN.test(foldText(value)) || namesListed(typed, vocabulary).length > 0) return [];
  return [problem('techno-unknown', source.path, placeOfValue(typed), {key: typed.key, value})];
}

function technologyEntry(source: ReaderInput['source']): FrontMatterEntry | undefined {
  return findEntry(source, 'techno', 'technos', 'technologies');
}

/** Those of a posting's skills that its front matter names: what the editor takes for the main ones. */
export function namedSkills(input: SkillSource): readonly string[] {
  return [...new Set(inFrontMatter(input).flatMap(({names}) => names))];
}

type SkillSource = Pick<ReaderInput, 'source' | 'vocabulary'>;

interface Named {
  readonly names: readonly string[];
  readonly evidence: Evidence;
}

function inFrontMatter({source, vocabulary}: SkillSource): Named[] {
  const typed = technologyEntry(source);
  const role = roleEntry(source);
  return [
    ...(typed ? [{names: namesListed(typed, vocabulary), evidence: fieldWords(typed)}] : []),
    ...(role ? [{names: knownIn(role.values.join(', '), vocabulary), evidence: fieldWords(role)}] : []),
  ];
}

/** The names of a list; where some of them are known, the others are taken for names too. */
function namesListed({values}: FrontMatterEntry, vocabulary: ReaderInput['vocabulary']): string[] {
  const pieces = values.flatMap((value) => value.split(BETWEEN_NAMES)).map((piece) => piece.trim());
  const known = pieces.map((piece) => ({piece, names: allNames(piece, vocabulary)}));
  const isListOfNames = known.some(({names}) => names.length > 0);
  return known.flatMap(({piece, names}) =>
    names.length === 0 && isListOfNames && isName(piece) ? [piece] : names,
  );
}

const BETWEEN_NAMES = /[,;/]| - | ?& ?| (?:et|ou|and|or) /;

/** Where an editor lists technologies, a piece that is nothing but names needs no capitals: "python, go". */
function allNames(piece: string, vocabulary: ReaderInput['vocabulary']): string[] {
  const folded = foldText(piece);
  const found = vocabulary.skills.find(folded);
  const spoken = found.reduce((length, word) => length + word.length, 0);
  const isAllNames = spoken === folded.replace(/[^a-z0-9+#.]/g, '').length;
  return isAllNames ? found.map(({value}) => value.name) : knownIn(piece, vocabulary);
}

function fieldWords({values, place}: FrontMatterEntry): Evidence {
  return {words: values.join(', '), line: place.line};
}

/** A name that no table knows is kept as it was typed, beside others that are known. */
function isName(piece: string): boolean {
  return UNKNOWN_NAME.test(piece) && !NOT_SKILLS.includes(foldText(piece));
}

const UNKNOWN_NAME = /^\p{Lu}[\p{L}\d.+#-]{1,24}$/u;

function knownIn(text: string, vocabulary: ReaderInput['vocabulary']): string[] {
  const found = vocabulary.skills.find(foldText(text)).filter(hasItsCapitals(text));
  return found.map(({value}) => value.name);
}

function inText({lines, vocabulary}: ReaderInput): Named[] {
  return lines.flatMap((line) => {
    const found = vocabulary.skills.find(withoutAddresses(line.folded));
    const names = meantHere(found, line).map(({value}) => value.name);
    return names.length > 0 ? [{names, evidence: wordsAt(line, found[0]?.at)}] : [];
  });
}

const ADDRESS =
  /https?:\/\/\S+|[^\s@]{1,64}@\S+|(?:[a-z0-9-]{1,40}\.){1,5}(?:fr|com|org|net|eu)(?![a-z])\S*/g;

/** Addresses hold names of technologies too: they are blanked, at the same length. */
function withoutAddresses(folded: string): string {
  if (!/@|:\/\/|\.(?:fr|com|org|net|eu)/.test(folded)) return folded;
  return folded.replace(ADDRESS, blank);
}

/** A line about skills that is so short can only be a list of them. */
const SHORT_LINE = 40;
const PUBLISHED =
  /(?:le|du|nos|notre|votre|ton|vos|ses) (?:code|repo|depot|compte|profil|cv|linkedin)|pull request|linkedin|licence libre|code (?:source|ouvert|libre)|developpement se fait|open ?source :/;
const ASKED =
  /connaissance|maitris|experience|competence|outils?|environnement|familier|habitude|usage|utilis|gestion de version|versionn|ecosysteme|a l'aise/;

function meantHere(
  found: readonly FoundWord<SkillEntry>[],
  line: SectionLine,
): readonly FoundWord<SkillEntry>[] {
  const {text, folded, section, links} = line;
  const capitalised = found
    .filter(hasItsCapitals(text))
    .filter(({value, at, length}) => !isMereLetter(value.name, folded, at, length));
  const meant = withoutDenied(capitalised, folded);
  const certain = capitalised.filter(
    ({value, at, length}) =>
      !value.tool && (!isExact(value, text.slice(at, at + length)) || isCued(value.name, line, at, length)),
  );
  return meant.filter(({value, at, length}) => {
    if (value.tool === true) {
      const isAddress =
        LEADS_AWAY.test(folded.slice(at + length)) || links.some((link) => isWebLink(link, value.name));
      return (
        !isAddress &&
        !PUBLISHED.test(folded) &&
        section !== 'apply' &&
        (section === 'skills' || ASKED.test(folded) || certain.length > 0)
      );
    }
    return (
      certain.length > 0 ||
      !isExact(value, text.slice(at, at + length)) ||
      (section === 'skills' && text.length < SHORT_LINE)
    );
  });
}

/** What follows is the address of the work itself. */
const LEADS_AWAY = /^[ :>-]{0,4}https?:/;

function isWebLink({text, target}: PlainLink, name: string): boolean {
  return /^https?:/i.test(target) && foldText(text).includes(foldText(name));
}

function isExact(skill: SkillEntry, words: string): boolean {
  return skill.exact?.includes(words) ?? false;
}

/** A name that is also an everyday word counts only with its own capitals. */
function hasItsCapitals(text: string): (found: FoundWord<SkillEntry>) => boolean {
  return ({value, at, length}) => {
    const words = text.slice(at, at + length);
    if (!value.exact) return true;
    if (isExact(value, words)) return true;
    const folded = foldText(words);
    return !value.exact.some((spelling) => foldText(spelling) === folded);
  };
}
