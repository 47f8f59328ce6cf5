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

/** One field: its value, and where that stands, a place a line. */
interface Explained {
  readonly field: string;
  readonly value: Shown | readonly Shown[];
  readonly origins: readonly string[];
}

function explainFields(
  source: SourcePosting,
  composition: Composition,
  language: MessageLanguage,
): readonly string[] {
  const {composed, readings} = composition;
  const {id, organization, incubator, ministry, open, excerpt}: Partial<Posting> = composed?.posting ?? {};
  const explain = (field: string, value: Shown | undefined, ...keys: readonly string[]): Explained[] =>
    value === undefined ? [] : [{field, value, origins: describeEntry(findEntry(source, ...keys), language)}];
  const read = READ_FIELDS.flatMap((field): Explained[] => {
    const reading = readings[field];
    return reading
      ? [{field, value: reading.value, origins: describeReading(reading, source, language)}]
      : [];
  });
  return [
    ...explain('id', id),
    ...read,
    ...explain('organization', organization, 'startup', 'equipe', 'friend', 'friends'),
    ...explain('incubator', incubator),
    ...explain('ministry', ministry),
    ...explain('open', open, 'open'),
    ...explain('excerpt', excerpt),
  ].flatMap(inColumns);
}

/** Room for the longest name of a field and its colon. */
const COLUMN = 16;

function inColumns({field, value, origins}: Explained): readonly string[] {
  return [
    `${field}:`.padEnd(COLUMN) + show(value),
    ...origins.map((origin) => `${' '.repeat(COLUMN)}← ${origin}`),
  ];
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

type Origin = Reading<unknown>['from'];

const ORIGINS: Readonly<Record<MessageLanguage, Readonly<Record<Origin, string>>>> = {
  fr: {'front-matter': 'en-tête', 'file-name': 'nom du fichier', text: 'texte'},
  en: {'front-matter': 'header', 'file-name': 'file name', text: 'text'},
};

/** What was found in both the front matter and the text names both. */
function describeReading(
  {from, evidence}: Reading<unknown>,
  {bodyLine}: SourcePosting,
  language: MessageLanguage,
): readonly string[] {
  const described = evidence.map((one) => {
    if (from === 'file-name') return `${ORIGINS[language][from]} ${quote(one.words, language)}`;
    return describeEvidence(one, one.line < bodyLine ? 'front-matter' : 'text', language);
  });
  return [...new Set(described)];
}

function describeEntry(entry: FrontMatterEntry | undefined, language: MessageLanguage): readonly string[] {
  if (!entry) return [];
  const words = `${entry.key}: ${entry.values.join(', ')}`;
  return [describeEvidence({words, line: entry.place.line}, 'front-matter', language)];
}

function describeEvidence({words, line}: Evidence, origin: Origin, language: MessageLanguage): string {
  const where = language === 'fr' ? `ligne ${line}` : `line ${line}`;
  return `${ORIGINS[language][origin]}, ${where} ${quote(words, language)}`;
}

function quote(words: string, language: MessageLanguage): string {
  return language === 'fr' ? frQuote(words, LONGEST_EVIDENCE) : enQuote(words, LONGEST_EVIDENCE);
}
