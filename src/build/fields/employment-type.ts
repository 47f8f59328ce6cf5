import type {EmploymentType} from '../../contract/posting.js';
import {CONTRACT_KEYS} from '../known-keys.js';
import {problem, type Problem} from '../problems/problem.js';
import type {Evidence} from '../reading.js';
import {findEntry, placeOfValue, type FrontMatterEntry} from '../source-posting.js';
import {
  EMPLOYMENT_PHRASES,
  CONTRACT_NAMES,
  CONTRACT_SPELLINGS,
  TYPED_PHRASES,
  WEAK_EMPLOYMENT_PHRASES,
} from '../vocabulary/employment-phrases.js';
import {
  ABOUT_CONTRACT,
  CONTRACT_LABEL,
  MENTION,
  NOT_OFFERED_HERE,
  offeredIn,
  OPEN_TO,
  speaksOfPost,
  statesTerms,
  usualWords,
} from './contract-sentences.js';
import type {FieldReader, ReaderInput} from './reader.js';
import {blank} from './text/blank.js';
import {fromFrontMatter, fromRoleAndText, wordsOf} from './text/evidence.js';
import {foldText} from './text/fold.js';
import {phrasePattern} from './text/phrase-pattern.js';
import type {Sentence} from './text/sentences.js';

/** Kinds of contract that the posting offers. */
export const readEmploymentType: FieldReader<'employmentType'> = (input) => {
  const {source, sentences} = input;
  const entry = findEntry(source, ...CONTRACT_KEYS);
  const typed = entry ? typesTyped(foldText(entry.values.join(', '))) : [];
  const problems = entry ? spellingProblems(source.path, entry, typed) : [];
  if (!entry || typed.length === 0) {
    const ofRole = inRole(source);
    const ofText = inText(sentences, ofRole.length > 0);
    const named = distinct([...ofRole, ...ofText]);
    return named.length === 0
      ? {problems}
      : {reading: fromRoleAndText(named, evidenceOf(ofRole), evidenceOf(ofText)), problems};
  }
  const named = sentences
    .filter(({folded}) => CONTRACT_LABEL.test(folded) || OPEN_TO.test(folded))
    .flatMap(namedIn);
  const value = distinct([{types: typed, evidence: []}, ...named]);
  const {evidence} = fromFrontMatter(value, entry);
  const from = value.length === typed.length ? 'front-matter' : 'text';
  return {reading: {value, from, evidence: [...evidence, ...evidenceOf(named)]}, problems};
};

/** Under a key that says "contract", a word needs no other beside it. */
function typesTyped(folded: string): EmploymentType[] {
  const offered = offeredIn(usualWords(folded).replace(NOT_OFFERED_HERE, blank));
  const short = TYPED_PATTERNS.filter(([, pattern]) => offered.search(pattern) >= 0).map(([type]) => type);
  return [...new Set([...typesIn(offered), ...short])];
}

const TYPED_PATTERNS = TYPED_PHRASES.map(([type, phrases]) => [type, phrasePattern(phrases)] as const);

function spellingProblems(
  path: string,
  entry: FrontMatterEntry,
  typed: readonly EmploymentType[],
): Problem[] {
  const {key} = entry;
  const value = entry.values.join(', ');
  if (typed.length === 0) return [problem('contract-unknown', path, placeOfValue(entry), {key, value})];
  if (value.toLowerCase().search(EXPECTED) >= 0) return [];
  const meant = typed.map((type) => CONTRACT_NAMES[type]).join(', ');
  return [problem('contract-spelling', path, placeOfValue(entry), {key, value, meant})];
}

const EXPECTED = phrasePattern(CONTRACT_SPELLINGS);

interface Named {
  readonly types: readonly EmploymentType[];
  readonly evidence: readonly Evidence[];
}

function distinct(named: readonly Named[]): EmploymentType[] {
  return [...new Set(named.flatMap(({types}) => types))];
}

function evidenceOf(named: readonly Named[]): Evidence[] {
  return named.flatMap(({evidence}) => evidence);
}

/**
 * The clearest words win: the role, what the post is open to, and the terms; then sentences about a
 * contract anywhere; then words that can mean nothing else; then a contract of so many months.
 */
function inText(sentences: readonly Sentence[], isInRole: boolean): Named[] {
  const stated = sentences.filter(statesTerms).flatMap(namedIn);
  if (isInRole || stated.length > 0) return stated;
  const ofThePost = sentences.filter(({folded}) => MENTION.test(folded) && speaksOfPost(folded));
  const tiers = [
    () => ofThePost.filter(({folded}) => ABOUT_CONTRACT.test(folded)).flatMap(namedIn),
    () => ofThePost.flatMap(namedForSure),
    () => impliedIn(sentences),
  ];
  for (const tier of tiers) {
    const named = tier();
    if (named.length > 0) return named;
  }
  return [];
}

function inRole(source: ReaderInput['source']): Named[] {
  return [findEntry(source, 'roles', 'role'), findEntry(source, 'title', 'titles')].flatMap((entry) => {
    const words = entry?.values.join(' ') ?? '';
    const types = typesInRole(foldText(words));
    return entry && types.length > 0 ? [{types, evidence: [{words, line: entry.place.line}]}] : [];
  });
}

/** In a role, whoever learns a trade is sought; the trade may serve apprentices, too. */
const APPRENTICE =
  /(?<![a-z])(?:alternante?s?|apprentie?s?|alternant[.(·-]e\S{0,3}|apprenti[.(·-]e\S{0,3}|(?:en|contrat d[e'] ?) ?(?:alternance|apprentissage))(?![a-z])|\((?:alternance|apprentissage)\)|^(?:alternance|apprentissage) ?[:–-]|[:–-] ?(?:alternance|apprentissage)$/;
/** Whom a product serves is not who is sought. */
const SERVES = /(?:pour|aux?|des|les|aupres d\S*) (?:[a-z']+ ){0,2}(?:alternant|apprenti)/;

function typesInRole(folded: string): EmploymentType[] {
  const isApprentice = APPRENTICE.test(folded.replace(NOT_OFFERED_HERE, '')) && !SERVES.test(folded);
  return [...strongTypesIn(folded), ...(isApprentice ? (['apprenticeship'] as const) : [])];
}

/** Weak words count beside a strong one, or where the contract is what the sentence is about. */
function namedIn(sentence: Sentence): Named[] {
  const {line, folded} = sentence;
  const offered = offeredIn(usualWords(folded).replace(NOT_OFFERED_HERE, blank));
  const strong = strongTypesIn(offered);
  const isAboutIt = CONTRACT_LABEL.test(offered) || OPEN_TO.test(offered) || ABOUT_CONTRACT.test(offered);
  const types = strong.length > 0 || (isAboutIt && line.kind !== 'heading') ? typesIn(offered) : [];
  return types.length > 0 ? [{types, evidence: [wordsOf(sentence)]}] : [];
}

/** Nobody is employed by the day for that much. */
const PAID_BY_THE_DAY =
  /(?<!\d)[2-9]\d\d(?:,\d{2})? ?(?:€|euros?)[^.;]{0,20}(?:par jour|\/ ?j(?:our)?|per day|a day|la journee)(?![a-z])/;
const LIMITED =
  /(?<![a-z])contrats? (?:renouvelable )?(?:(?:d'une duree )?de |d')(?:\d{1,2}|une?|deux|trois|quatre|cinq|six|neuf|dix|douze|dix-huit|vingt-quatre|trente-six) (?:ans?|annees?|mois)(?![a-z])/;

/** Where no kind is named, the pay or the time may tell it. */
function impliedIn(sentences: readonly Sentence[]): Named[] {
  const evidenceIn = (pattern: RegExp): Evidence[] =>
    sentences
      .filter(({folded}) => pattern.test(folded))
      .slice(0, 1)
      .map(wordsOf);
  const paid = evidenceIn(PAID_BY_THE_DAY);
  if (paid.length > 0) return [{types: ['freelance'], evidence: paid}];
  const limited = evidenceIn(LIMITED);
  return limited.length > 0 ? [{types: ['fixed-term'], evidence: limited}] : [];
}

const SURE: readonly EmploymentType[] = ['permanent', 'fixed-term', 'freelance'];

function namedForSure(sentence: Sentence): Named[] {
  const types = strongTypesIn(usualWords(sentence.folded)).filter((type) => SURE.includes(type));
  return types.length === 0 ? [] : namedIn(sentence);
}

const PATTERNS = EMPLOYMENT_PHRASES.map(([type, phrases]) => [type, phrasePattern(phrases)] as const);
const WEAK = phrasePattern(WEAK_EMPLOYMENT_PHRASES);

/** The kinds named in a folded text, in the order in which they stand there. */
function typesIn(folded: string): EmploymentType[] {
  return PATTERNS.map(([type, pattern]) => ({type, at: folded.search(pattern)}))
    .filter(({at}) => at >= 0)
    .sort((one, other) => one.at - other.at)
    .map(({type}) => type);
}

function strongTypesIn(folded: string): EmploymentType[] {
  return typesIn(folded.replace(WEAK, blank));
}
