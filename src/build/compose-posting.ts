import type {BodyNode} from '../contract/body.js';
import {MAX_TEXT} from '../contract/parse-index.js';
import type {Posting} from '../contract/posting.js';
import {finish, type Steps} from '../contract/steps.js';
import {readBody} from './body/read-body.js';
import {checkDrafts} from './check-drafts.js';
import {checkKeys} from './check-keys.js';
import {checkPosting} from './check-posting.js';
import {checkState} from './check-state.js';
import type {Directory} from './directory.js';
import {cutAtWord, makeExcerpt} from './excerpt.js';
import {fieldSteps} from './fields/read-fields.js';
import {namedSkills} from './fields/skills.js';
import {FILE_START, problem, type Problem} from './problems/problem.js';
import {READ_FIELDS, type Readings} from './reading.js';
import {readState} from './read-state.js';
import {readRedirects} from './redirects/read-redirects.js';
import {resolveOrganization} from './resolve-organization.js';
import type {SourcePosting} from './source-posting.js';
import {BUILT_IN_VOCABULARY, type Vocabulary} from './vocabulary/vocabulary.js';

export interface ComposeOptions {
  readonly directory: Directory;
  readonly baseUrl: string | undefined;
  /** False: only the front matter and the file name speak. */
  readonly infer: boolean;
  /** The words that are known; the built-in ones if left out. */
  readonly vocabulary?: Vocabulary;
  /** The day for which the index is built. */
  readonly now: string;
}

/** A posting with its text, before it is put beside the others. */
export interface ComposedPosting {
  readonly posting: Posting;
  readonly body: readonly BodyNode[];
  /** Those of its skills that the front matter names; a search for one of them finds it first. */
  readonly namedSkills: readonly string[];
}

/** One posting, understood; not composed where it can't be listed. */
export interface Composition {
  readonly composed?: ComposedPosting;
  readonly readings: Readings;
  readonly problems: readonly Problem[];
}

/** Puts together what each part of the front matter and of the text says. */
export function composePosting(source: SourcePosting, id: string, options: ComposeOptions): Composition {
  return finish(compositionSteps(source, id, options));
}

export function* compositionSteps(
  source: SourcePosting,
  id: string,
  options: ComposeOptions,
): Steps<Composition> {
  const {infer, now, vocabulary} = options;
  const reading = {infer, today: now, ...(vocabulary && {vocabulary})};
  const {readings, problems} = yield* fieldSteps(source, reading);
  const state = readState(source);
  const who = resolveOrganization(source, options.directory);
  const values = valuesOf(readings);
  const {title, headline} = values;
  const redirects = readRedirects(source, options.baseUrl);
  yield;
  const text = readBody(source, [title ?? '', headline ?? ''], options.baseUrl);
  yield;
  const all = [
    ...checkKeys(source),
    ...checkDrafts(source),
    ...state.problems,
    ...who.problems,
    ...problems,
    ...text.problems,
    ...redirects.problems,
  ];
  if (title === undefined || title.trim() === '') {
    const place = source.frontMatter[0]?.place ?? FILE_START;
    return {readings, problems: [...all, problem('title-missing', source.path, place, {})]};
  }
  const posting: Posting = {
    id,
    source: source.path,
    ...present(values),
    title: cutAtWord(title.trim(), MAX_TEXT),
    open: state.open,
    ...who.affiliation,
    ...present({
      excerpt: makeExcerpt(text.nodes, text.lead),
      redirectFrom: redirects.paths,
      inferred: READ_FIELDS.filter((field) => readings[field]?.from === 'text'),
    }),
  };
  const checked = checkPosting(posting);
  const named = namedSkills({source, vocabulary: vocabulary ?? BUILT_IN_VOCABULARY});
  return {
    ...(checked.posting && {composed: {posting: checked.posting, body: text.nodes, namedSkills: named}}),
    readings,
    problems: [...all, ...checkState(source, posting, readings.validThrough, now), ...checked.problems],
  };
}

/** What was read, in the form that the index has: texts that fit, nothing said that is the usual case. */
function valuesOf(readings: Readings) {
  return {
    title: readings.title?.value,
    headline: fit(readings.headline?.value),
    openings: (readings.openings?.value ?? 1) > 1 ? readings.openings?.value : undefined,
    employmentType: readings.employmentType?.value,
    category: readings.category?.value,
    skills: readings.skills?.value,
    places: readings.places?.value,
    remote: readings.remote?.value,
    junior: readings.junior?.value === true ? true : undefined,
    salary: fit(readings.salary?.value),
    apply: readings.apply?.value,
    datePosted: readings.datePosted?.value,
    validThrough: readings.validThrough?.value,
  };
}

function fit(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : cutAtWord(text.trim(), MAX_TEXT);
}

type Present<T> = {[Key in keyof T]?: Exclude<T[Key], undefined>};

/** The fields that say something: neither undefined nor an empty list. */
function present<T extends object>(fields: T): Present<T> {
  const said = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said) as Present<T>;
}
