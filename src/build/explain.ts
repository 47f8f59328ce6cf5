import type {ApplyMethod, Organization, Posting} from '../contract/posting.js';
import {composePosting, type ComposeOptions, type Composition} from './compose-posting.js';
import {escapeControls} from './escape-controls.js';
import {EXPLAIN_WORDS, EXPLAINED, type ExplainedField} from './explain-words.js';
import {parseSource, type SourceFile} from './parse-source.js';
import {assignIds} from './posting-id.js';
import type {MessageLanguage, Problem} from './problems/problem.js';
import {enQuote, frQuote} from './problems/wording.js';
import type {Evidence, Reading, Readings} from './reading.js';
import {isSameOrganization, TEAM_KEYS} from './resolve-organization.js';
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

/** One field: its value, what that means, and where it stands, a place a line. */
interface Explained {
  readonly field: string;
  readonly value: Shown | readonly Shown[];
  readonly meaning: string | undefined;
  readonly origins: readonly string[];
}

function explainFields(
  source: SourcePosting,
  {composed, readings}: Composition,
  language: MessageLanguage,
): readonly string[] {
  const words = EXPLAIN_WORDS[language];
  const read = Object.fromEntries(Object.entries(readings).map(([field, {value}]) => [field, value]));
  const posting: Partial<Posting> = {...composed?.posting, ...read};
  const explained = EXPLAINED.flatMap((field): Explained[] => {
    const {[field]: value} = posting;
    if (value === undefined) return [];
    const origins = originsOf(field, source, readings, language);
    return [{field, value, meaning: words.meaning(field, posting), origins}];
  });
  const without = EXPLAINED.filter((field) => posting[field] === undefined);
  return [...explained.flatMap(inColumns), ...(without.length > 0 ? [words.without(without)] : [])];
}

function originsOf(
  field: ExplainedField,
  source: SourcePosting,
  readings: Readings,
  language: MessageLanguage,
): readonly string[] {
  const {origins} = EXPLAIN_WORDS[language];
  if (field === 'id') return [`${origins['file-name']} ${quote(source.name, language)}`];
  if (field === 'incubator' || field === 'ministry') return [origins.directory];
  if (field === 'excerpt') return [origins['start-of-text']];
  if (field === 'open') return describeEntry(findEntry(source, 'open'), language);
  if (field === 'organization') return describeEntry(findEntry(source, ...TEAM_KEYS), language);
  const reading = readings[field];
  return reading ? describeReading(reading, source, language) : [];
}

/** Room for the longest name of a field and its colon. */
const COLUMN = 16;

function inColumns({field, value, meaning, origins}: Explained): readonly string[] {
  const indent = ' '.repeat(COLUMN);
  return [
    `${field}:`.padEnd(COLUMN) + show(value),
    ...(meaning === undefined ? [] : [`${indent}= ${meaning}`]),
    ...origins.map((origin) => `${indent}← ${origin}`),
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

/** What was found in both the front matter and the text names both; of a line with several words, the first. */
function describeReading(
  {from, evidence}: Reading<unknown>,
  source: SourcePosting,
  language: MessageLanguage,
): readonly string[] {
  const byLine = new Map([...evidence].reverse().map((one) => [one.line, one]));
  return [...byLine.values()].reverse().flatMap((one) => {
    if (from === 'file-name')
      return [`${EXPLAIN_WORDS[language].origins[from]} ${quote(one.words, language)}`];
    const entry = source.frontMatter.find(({place}) => place.line === one.line);
    return entry ? describeEntry(entry, language) : [describeEvidence(one, 'text', language)];
  });
}

function describeEntry(entry: FrontMatterEntry | undefined, language: MessageLanguage): readonly string[] {
  if (!entry) return [];
  const words = `${entry.key}: ${entry.values.join(', ')}`;
  return [describeEvidence({words, line: entry.place.line}, 'front-matter', language)];
}

function describeEvidence(
  {words, line}: Evidence,
  from: 'front-matter' | 'text',
  language: MessageLanguage,
): string {
  const {origins, line: lineOf} = EXPLAIN_WORDS[language];
  return `${origins[from]}, ${lineOf(line)} ${quote(words, language)}`;
}

function quote(words: string, language: MessageLanguage): string {
  return language === 'fr' ? frQuote(words, LONGEST_EVIDENCE) : enQuote(words, LONGEST_EVIDENCE);
}
