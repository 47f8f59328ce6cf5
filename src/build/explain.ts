import type {ApplyMethod, Organization, Posting} from '../contract/posting.js';
import {composePosting, type ComposeOptions, type Composition} from './compose-posting.js';
import {escapeControls} from './escape-controls.js';
import {parseSource, type SourceFile} from './parse-source.js';
import {assignIds} from './posting-id.js';
import type {MessageLanguage, Problem} from './problems/problem.js';
import {enQuote, frQuote} from './problems/wording.js';
import {READ_FIELDS, type Evidence, type Reading} from './reading.js';
import {isSameOrganization} from './resolve-organization.js';
import {settleDuplicates} from './settle-duplicates.js';
import {findEntry, type FrontMatterEntry, type SourcePosting} from './source-posting.js';

/** What there is to say about one posting: its fields, a line each, and its problems. */
export interface Explanation {
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads one posting as a build would, and shows for each field the value and the words that it came from. */
export function explainPosting(
  file: SourceFile,
  options: ComposeOptions,
  language: MessageLanguage,
): Explanation {
  const {posting, problems: faults} = parseSource(file);
  const settled = posting && settleDuplicates(posting, isSameOrganization(options.directory));
  const before = [...faults, ...(settled?.problems ?? [])];
  if (!settled?.posting) return {lines: [], problems: before};
  const id = assignIds([file]).ids.get(file.path) ?? '';
  const composition = composePosting(settled.posting, id, options);
  return {
    lines: explainFields(settled.posting, composition, language).map(escapeControls),
    problems: [...before, ...composition.problems],
  };
}

function explainFields(
  source: SourcePosting,
  composition: Composition,
  language: MessageLanguage,
): readonly string[] {
  const {composed, readings} = composition;
  const say = (field: string, value: Shown | readonly Shown[], origin: string): string =>
    `${field}: ${show(value)}${origin === '' ? '' : `\n    ${origin}`}`;
  const fromKeys = (...keys: readonly string[]): string =>
    describeEntry(findEntry(source, ...keys), language);
  const read = READ_FIELDS.flatMap((field) => {
    const reading = readings[field];
    return reading ? [say(field, reading.value, describeReading(reading, language))] : [];
  });
  const posting: Partial<Posting> = composed?.posting ?? {};
  return [
    ...(posting.id === undefined ? [] : [say('id', posting.id, '')]),
    ...read,
    ...(posting.organization
      ? [say('organization', posting.organization, fromKeys('startup', 'equipe', 'friend', 'friends'))]
      : []),
    ...(posting.incubator ? [say('incubator', posting.incubator, '')] : []),
    ...(posting.ministry ? [say('ministry', posting.ministry, '')] : []),
    ...(posting.open === undefined ? [] : [say('open', posting.open, fromKeys('open'))]),
    ...(posting.excerpt === undefined ? [] : [say('excerpt', posting.excerpt, '')]),
  ].flatMap((lines) => lines.split('\n'));
}

const LONGEST_EVIDENCE = 160;

type Shown = string | number | boolean | Organization | ApplyMethod;

/** A value as an editor would say it: `a, b`, `Name (id)`, an address as it is. */
function show(value: Shown | readonly Shown[]): string {
  if (isList(value)) return value.map(show).join(', ');
  if (typeof value !== 'object') return String(value);
  if ('type' in value) return value.value;
  return value.id === undefined ? value.name : `${value.name} (${value.id})`;
}

function isList(value: Shown | readonly Shown[]): value is readonly Shown[] {
  return Array.isArray(value);
}

const ORIGINS: Readonly<Record<MessageLanguage, Readonly<Record<Reading<unknown>['from'], string>>>> = {
  fr: {'front-matter': 'en-tête', 'file-name': 'nom du fichier', text: 'texte'},
  en: {'front-matter': 'front matter', 'file-name': 'file name', text: 'text'},
};

function describeReading({from, evidence}: Reading<unknown>, language: MessageLanguage): string {
  const words = evidence.map((one) =>
    from === 'file-name' ? quote(one.words, language) : describeEvidence(one, language),
  );
  return [ORIGINS[language][from], ...words].join(', ');
}

function describeEntry(entry: FrontMatterEntry | undefined, language: MessageLanguage): string {
  if (!entry) return '';
  const words = `${entry.key}: ${entry.values.join(', ')}`;
  return `${ORIGINS[language]['front-matter']}, ${describeEvidence({words, line: entry.place.line}, language)}`;
}

function describeEvidence({words, line}: Evidence, language: MessageLanguage): string {
  return language === 'fr'
    ? `ligne ${line} ${quote(words, language)}`
    : `line ${line} ${quote(words, language)}`;
}

function quote(words: string, language: MessageLanguage): string {
  return language === 'fr' ? frQuote(words, LONGEST_EVIDENCE) : enQuote(words, LONGEST_EVIDENCE);
}
