import type {ApplyMethod} from '../../contract/posting.js';
import {isEmailAddress, isSafeWebLink} from '../../contract/safe-url.js';
import {EMAIL_KEYS, LINK_KEYS} from '../known-keys.js';
import {problem, type Problem} from '../problems/problem.js';
import type {Evidence, Reading} from '../reading.js';
import {
  findEntry,
  placeOnBodyLine,
  placeOfValue,
  type FrontMatterEntry,
  type Place,
  type SourcePosting,
} from '../source-posting.js';
import {nearMiss} from '../vocabulary/email-domains.js';
import type {FieldReader} from './reader.js';
import {addressesIn, differingLinks} from './text/addresses.js';
import {fromFrontMatter, fromText, wordsAt} from './text/evidence.js';
import type {SectionLine} from './text/sections.js';
import {sentencesOf} from './text/sentences.js';

/**
 * The addresses to which a candidate is told to write, and the forms to fill in. Where nobody is told
 * anything: the contact of the front matter, else whatever address the text holds.
 */
export const readApply: FieldReader<'apply'> = ({source, lines}) => {
  const problems: Problem[] = [];
  const told = toldIn(lines);
  const anybody = () => readingOf(lines.flatMap((line) => allIn(line).filter(isEmail)));
  const reading = readingOf(told) ?? inFrontMatter(source, problems) ?? anybody();
  for (const {method, evidence} of told) problems.push(...doubtful(source, method, evidence.line));
  for (const line of lines) {
    const differing = differingLinks(line).map((link) => {
      const place = placeOnBodyLine(source, link.target, line.line);
      return problem('apply-link-differs', source.path, place, link);
    });
    problems.push(...differing);
  }
  if (!reading && lines.length > 0) {
    problems.push(problem('apply-missing', source.path, placeForApplying(lines), {}));
  }
  return {problems, ...(reading && {reading})};
};

/** Where an editor would say it: under the heading that asks how to apply, else after the last line. */
function placeForApplying(lines: readonly SectionLine[]): Place {
  const heading = lines.findLast(({kind, section}) => kind === 'heading' && section === 'apply');
  return {line: (heading ?? lines.at(-1))?.line ?? 1, column: 1};
}

interface Told {
  readonly method: ApplyMethod;
  readonly evidence: Evidence;
}

function readingOf(told: readonly Told[]): Reading<ApplyMethod[]> | undefined {
  const byValue = new Map(told.map(({method}) => [method.value, method]));
  return told.length === 0
    ? undefined
    : fromText(
        [...byValue.values()],
        told.map(({evidence}) => evidence),
      );
}

const APPLYING =
  /candidat|postul|(?<![a-z])cv(?![a-z])|lettre de motivation|envo[iy]|transmet|adresse[rz]|ecri(?:s|vez|re)|contacte|racont|repond|formulaire|rejoindre|interesse|(?<![a-z])apply(?:ing)?(?![a-z])/;
const ASKING =
  /question|renseignement|precision|informations? complementaire|pour toute information|plus d'info/;
const FOR_QUESTIONS =
  /pour (?:toutes?|poser|vos|tes|des|les|plus) (?:[a-z]+ ){0,2}(?:question|info|precision|renseignement)/;
const SENDING =
  /(?:envo[iy]|transmet|adress)[^;]{0,60}(?:candidature|cv(?![a-z]))|pour (?:candidater|postuler)/;

/**
 * Lines in a section about applying, or with words about it; and after a line that announces an
 * address ("… à l'adresse suivante :"), the list or the line that follows.
 */
function toldIn(lines: readonly SectionLine[]): Told[] {
  let isAnnounced = false;
  return lines.flatMap((line) => {
    const says = APPLYING.test(line.folded) || line.section === 'apply';
    const followed = isAnnounced;
    const found = says || followed ? allIn(line) : [];
    const announces = says && (line.folded.endsWith(':') || found.length === 0);
    isAnnounced = announces || (followed && line.kind === 'list-item');
    return found.filter((told) => leadsToApplying(told, line, followed));
  });
}

interface Found extends Told {
  /** The sentence that holds it, folded: the whole of it, and what stands before the address. */
  readonly sentence: string;
  readonly before: string;
}

function allIn(line: SectionLine): Found[] {
  const addresses = addressesIn(line);
  const sentences = addresses.length > 0 ? sentencesOf([line]) : [];
  return addresses.map((address) => {
    const holder = sentences.filter(({at}) => at <= Math.max(0, address.at)).at(-1);
    const sentence = holder?.folded ?? '';
    const before = sentence.slice(0, Math.max(0, address.at - (holder?.at ?? 0)));
    const evidence = wordsAt(line, Math.max(0, address.at), address.words.length);
    return {method: {type: address.type, value: address.value}, evidence, sentence, before};
  });
}

const isEmail = ({method}: Found): boolean => method.type === 'email';

/** Addresses that take candidatures: form services, and job sites. */
const FORMS =
  /airtable\.com|tally\.so|typeform\.com|docs\.google\.com\/forms|forms\.gle|framaforms|demarches-simplifiees\.fr|talents?[.-]|offresdemploi|offre-de-emploi|place-emploi|choisirleservicepublic|welcometothejungle|welcomekit|grist|forms\.office|jotform|\/(?:candidat|postul|offres?|jobs?)/i;
/** Words that send a candidate to whatever address follows. */
const FORM_WORDS =
  /formulaire|(?:postul|candidat)\w*[^;]{0,25} (?:ici|via|par|sur|en ligne|en remplissant)|rendez-vous sur|deposer|lien suivant|repondre a l'annonce|je (?:candidate|postule)|to apply|apply (?:here|now|online|via|on|at|through)(?![a-z])/;
const READING_MORE =
  /en savoir plus|article|decouvr(?!e[rz] l'offre)|reference|consult|documentation|plus de details|en parallele|voir (?:aussi|egalement)/;

function leadsToApplying(found: Found, line: SectionLine, followed: boolean): boolean {
  const {method, sentence, before} = found;
  const isForQuestions = ASKING.test(before) || FOR_QUESTIONS.test(sentence);
  if (isForQuestions && !SENDING.test(sentence)) return false;
  if (method.type === 'email') return true;
  if (READING_MORE.test(sentence) && !FORM_WORDS.test(sentence)) return false;
  if (FORM_WORDS.test(sentence)) return true;
  return FORMS.test(method.value) && (followed || /candidat|postul/.test(line.folded));
}

/** `contact:` and `externalURL:` speak only where the text names no way to apply. */
function inFrontMatter(source: SourcePosting, problems: Problem[]): Reading<ApplyMethod[]> | undefined {
  const contact = findEntry(source, 'contact', 'contacts', ...EMAIL_KEYS);
  const link = findEntry(source, 'externalurl', ...LINK_KEYS);
  const methods = [...emailsOf(contact), ...emailsOf(link), ...urlsOf(link)];
  if (contact && emailsOf(contact).length === 0) {
    const facts = {key: contact.key, value: contact.values.join(', ')};
    problems.push(problem('contact-not-an-address', source.path, placeOfValue(contact), facts));
  }
  for (const method of emailsOf(contact)) {
    problems.push(...doubtful(source, method, contact ?? 1));
  }
  const entries = [contact, link].filter((entry) => entry !== undefined);
  return methods.length > 0 ? fromFrontMatter(methods, ...entries) : undefined;
}

function emailsOf(entry: FrontMatterEntry | undefined): ApplyMethod[] {
  const addresses =
    entry?.values.flatMap((value) => value.toLowerCase().split(/(?:[\s,;<>()[\]]|mailto:)+/)) ?? [];
  return [...new Set(addresses)].filter(isEmailAddress).map((value) => ({type: 'email', value}));
}

function urlsOf(entry: FrontMatterEntry | undefined): ApplyMethod[] {
  return (entry?.values ?? []).filter(isSafeWebLink).map((value) => ({type: 'url', value}));
}

/** @param from the line of the text that names the address, or the entry of the front matter */
function doubtful(
  source: SourcePosting,
  {type, value}: ApplyMethod,
  from: number | FrontMatterEntry,
): Problem[] {
  const meant = type === 'email' ? nearMiss(value) : undefined;
  if (meant === undefined) return [];
  const place = typeof from === 'object' ? placeOfValue(from) : placeOnBodyLine(source, value, from);
  return [problem('email-domain-doubtful', source.path, place, {address: value, meant})];
}
