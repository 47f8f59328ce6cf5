import type {PostingBody} from '../contract/body.js';
import {isOpenOn} from '../contract/is-open.js';
import {INDEX_VERSION, type Posting, type PostingIndex} from '../contract/posting.js';
import {composePosting, type ComposedPosting, type ComposeOptions} from './compose-posting.js';
import {foldTwins} from './fold-twins.js';
import {missingProperties} from './pages/job-posting.js';
import {parseSource, type SourceFile} from './parse-source.js';
import {assignIds} from './posting-id.js';
import {isSameLanguage, postingLanguage} from './posting-language.js';
import {FILE_START, problem, type Problem} from './problems/problem.js';
import {reasonOf} from './reason-of.js';
import {removeContacts, type ContactPolicy} from './remove-contacts.js';
import {isSameOrganization} from './resolve-organization.js';
import {settleDuplicates} from './settle-duplicates.js';
import type {SourcePosting} from './source-posting.js';
import {unifyNames} from './unify-names.js';

export interface BuildOptions extends ComposeOptions {
  readonly title: string | undefined;
  readonly lang: string;
  readonly contacts: ContactPolicy;
  /** Of near-twins of one organisation, only one stays. */
  readonly dedupe: boolean;
}

export interface BuiltIndex {
  readonly index: PostingIndex;
  /** In the order of the index. */
  readonly bodies: readonly PostingBody[];
  /** The skills that each one's editor named, in the same order. */
  readonly namedSkills: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
  readonly tally: Tally;
}

/** What became of the files that were read; the numbers add up to them. */
export interface Tally {
  /** In the index, and open on the day. */
  readonly published: number;
  /** In the index, but not open. */
  readonly closed: number;
  readonly rejected: number;
  /** Folded into a near-twin. */
  readonly passedOver: number;
}

/** From files to the index: pure, in the order of the ids, with no clock. Each file ends somewhere. */
export function buildIndex(files: readonly SourceFile[], options: BuildOptions): BuiltIndex {
  const isOpen = (posting: Posting): boolean => isOpenOn(posting, options.now);
  const {ids, problems: collisions} = assignIds(files);
  const read = files.map((file) => readPosting(file, ids.get(file.path) ?? '', options));
  const composed = read
    .flatMap((one) => one.composed ?? [])
    .sort((a, b) => (a.posting.id < b.posting.id ? -1 : 1));
  const listed = foldTwins(composed, options.dedupe, isOpen);
  const published = listed.postings.map((one) => withContacts(one, options));
  const postings = unifyNames(published.map(({posting}) => posting));
  const paths = new Set(composed.map(({posting}) => posting.source));
  const open = postings.filter(isOpen).length;
  return {
    index: toIndex(postings, options),
    bodies: published.map(({posting, body}) => ({id: posting.id, body})),
    namedSkills: published.map(({namedSkills}) => namedSkills),
    problems: [
      ...read.flatMap(({problems}) => problems),
      ...collisions.filter(({path}) => paths.has(path)),
      ...listed.problems,
    ],
    tally: {
      published: open,
      closed: postings.length - open,
      rejected: files.length - composed.length,
      passedOver: composed.length - postings.length,
    },
  };
}

function toIndex(postings: readonly Posting[], {now, title, lang}: BuildOptions): PostingIndex {
  return {version: INDEX_VERSION, generatedAt: now, ...(title !== undefined && {title}), lang, postings};
}

interface ReadPosting {
  readonly composed?: ComposedPosting;
  readonly problems: readonly Problem[];
}

/** One file from bytes to record. Whatever goes wrong in it is its own affair, and never the others'. */
function readPosting(file: SourceFile, id: string, options: BuildOptions): ReadPosting {
  try {
    const {posting, problems: faults} = parseSource(file);
    if (!posting) return {problems: faults};
    const {posting: settled, problems: repeats} = settleDuplicates(
      posting,
      isSameOrganization(options.directory),
    );
    if (!settled) return {problems: [...faults, ...repeats]};
    const {composed, problems} = composePosting(settled, id, options);
    const all = [...faults, ...repeats, ...problems];
    if (!composed) return {problems: all};
    return {
      composed: withLanguage(composed, settled, options),
      problems: [...all, ...checkForSearchEngines(composed, options)],
    };
  } catch (error) {
    return {problems: [problem('posting-failed', file.path, FILE_START, {reason: reasonOf(error)})]};
  }
}

function withContacts(composed: ComposedPosting, {contacts, lang, now}: BuildOptions): ComposedPosting {
  const isPublic = contacts === 'all' || (contacts === 'open' && isOpenOn(composed.posting, now));
  return isPublic ? composed : removeContacts(composed, lang);
}

/** Said only where it is another than the board's own. */
function withLanguage(
  composed: ComposedPosting,
  source: SourcePosting,
  {lang: boardLanguage}: BuildOptions,
): ComposedPosting {
  const lang = postingLanguage(source);
  if (lang === undefined || isSameLanguage(lang, boardLanguage)) return composed;
  return {...composed, posting: {...composed.posting, lang}};
}

/** What Google would want to know besides: of use only to a board that says where it is to be found. */
function checkForSearchEngines(
  {posting, body}: ComposedPosting,
  {baseUrl, now}: BuildOptions,
): readonly Problem[] {
  if (baseUrl === undefined || !isOpenOn(posting, now)) return [];
  const missing = missingProperties(posting, body, now);
  return missing.length === 0
    ? []
    : [problem('google-not-listed', posting.source ?? '', FILE_START, {missing})];
}
