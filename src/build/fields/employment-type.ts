import type {EmploymentType} from '../../contract/posting.js';
import {problem, type Problem} from '../problems/problem.js';
import type {Evidence} from '../reading.js';
import {findEntry, placeOfValue, type FrontMatterEntry} from '../source-posting.js';
import {
  EMPLOYMENT_PHRASES,
  CONTRACT_NAMES,
  CONTRACT_SPELLINGS,
  WEAK_EMPLOYMENT_PHRASES,
} from '../vocabulary/employment-phrases.js';
import type {FieldReader, ReaderInput} from './reader.js';
import {fromFrontMatter, fromRoleAndText, wordsOf} from './text/evidence.js';
import {foldText} from './text/fold.js';
import {phrasePattern} from './text/phrase-pattern.js';
import type {Sentence} from './text/sentences.js';

/** Kinds of contract that the posting offers. */
export const readEmploymentType: FieldReader<'employmentType'> = (input) => {
  const {source, sentences} = input;
  const entry = findEntry(source, 'contrat', 'contrats', 'contract', 'type_contrat');
  const typed = entry ? typesIn(offeredIn(foldText(entry.values.join(', ')))) : [];
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

/** A line that names the contract, as "Contrat de travail : …" does. */
const CONTRACT_LABEL =
  /^(?:type |nature |forme )?(?:du |de |des )?(?:contrats?|statuts?|type)(?: [a-z',]+){0,5} ?:/;
const OPEN_TO =
  /(?:postes?|mission|offre) (?:\S+ ){0,5}(?:ouvert|propose)\S{0,5} |(?:fonctionnaires?|titulaires?|contractuels?) (?:\S+ ){0,3}(?:uniquement|exclusivement|bienvenu|accept)|sous forme de |statut (?:de|d')|(?:position|job|role) (?:\S+ ){0,3}open to |^open to /;
const SOUGHT_AS =
  /(?<![a-z])(?:recrute|recrutons|cherche|cherchons|recherche|recherchons|besoin)(?![a-z])[^;]{0,80} (?:(?:en|pour un|pour une) (?:cdd|cdi|stage|alternance|contrat)|independant|freelance)/;
const DAILY_RATE = /(?<![a-z])(?:tjm|taux journaliers?)(?![a-z])/;
/** A sentence that speaks of a contract, wherever it stands. */
const ABOUT_CONTRACT =
  /(?<![a-z])(?:contracts?|positions?|employment|contrats?|emploi|embauche|recrutement en|en (?:cdd|cdi|freelance|stage|alternance|prestation)|(?:cdd|cdi|stage|alternance|apprentissage|internship) (?:de|d'|a|of|temps|remunere)|missions? en|open to|work as)(?![a-z])/;

/**
 * The clearest words win: the role, what the post is open to, and the terms; then sentences about a
 * contract anywhere; then words that can mean nothing else.
 */
function inText(sentences: readonly Sentence[], isInRole: boolean): Named[] {
  const stated = sentences.filter(statesTerms).flatMap(namedIn);
  if (isInRole || stated.length > 0) return stated;
  const tiers = [
    () => sentences.filter(({folded}) => ABOUT_CONTRACT.test(folded)).flatMap(namedIn),
    () => sentences.flatMap(namedForSure),
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
  const isApprentice = APPRENTICE.test(folded.replace(NEGATED, '')) && !SERVES.test(folded);
  return [...strongTypesIn(folded), ...(isApprentice ? (['apprenticeship'] as const) : [])];
}

function statesTerms({line, folded}: Sentence): boolean {
  const isTerm = line.section === 'terms' || (line.section === 'apply' && DAILY_RATE.test(folded));
  return isTerm || CONTRACT_LABEL.test(folded) || OPEN_TO.test(folded) || SOUGHT_AS.test(folded);
}

/** Words that take back what follows them, or speak of others. */
const NOT_OFFERED = new RegExp(
  [
    'eventuel|pouvant |debouch|a terme|evoluer vers|transform|nous sommes (?:nombreu|presque|tous|plusieurs|seulement)|futur|pour le devenir|un frein|precedent|statuts? specifique|anciens? |deja |avant un|compose|diplome',
    '(?:peut|peuvent|pourra|pourront|pourrait|pourraient) (?:[a-z]+ ){0,2}(?:mener|conduire|aboutir|evoluer|devenir|poursuivre|suivie?|proposee?|prolongee?|perennisee?)',
    "suivie?s? d'un|perspectives? |en vue d'un|pre-?embauche|puis (?:un |en )?cdi",
    "(?:possibilite|opportunite)s? [^;,]{0,40}(?:a l'issue|ensuite|par la suite|plus tard)",
    '(?:may|might|could|can) (?:[a-z]+ ){0,2}(?:become|turn|lead)|leading to',
  ].join('|'),
);

/** "Pas ouvert à la prestation, …", up to the next comma; teams that work on their own. */
const NEGATED =
  /(?<![a-z])(?:pas|ni|hors|sauf) (?:ouverte?s? )?(?:aux?|a la|de|d'|en|un|une|possible en) [^,;:]*|equipes?(?: [a-z]+){0,4} independantes?|(?<![a-z])(?:recrutements?|offres?|contrats|entrees?|formations?|jeunes|candidats?|entreprises?|developpement|essor|acces|service|marche|secteur|acteurs?)\S{0,6} (?:en|de l'|d'|a l'|de) ?(?:alternance|apprentissage)|bonnes? alternances?/g;

/** Weak words count beside a strong one, or where the contract is what the sentence is about. */
function namedIn(sentence: Sentence): Named[] {
  const {line, folded} = sentence;
  const offered = offeredIn(folded.replace(NEGATED, (words) => ' '.repeat(words.length)));
  const strong = strongTypesIn(offered);
  const isAboutIt = CONTRACT_LABEL.test(offered) || OPEN_TO.test(offered) || ABOUT_CONTRACT.test(offered);
  const types = strong.length > 0 || (isAboutIt && line.kind !== 'heading') ? typesIn(offered) : [];
  return types.length > 0 ? [{types, evidence: [wordsOf(sentence)]}] : [];
}

function offeredIn(folded: string): string {
  const end = folded.search(NOT_OFFERED);
  return end < 0 ? folded : folded.slice(0, end);
}

const SURE: readonly EmploymentType[] = ['permanent', 'fixed-term', 'freelance'];

function namedForSure(sentence: Sentence): Named[] {
  const types = strongTypesIn(sentence.folded).filter((type) => SURE.includes(type));
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
  return typesIn(folded.replace(WEAK, (words) => ' '.repeat(words.length)));
}
