import type {BodyNode} from '../contract/body.js';
import {isOpenOn} from '../contract/is-open.js';
import type {Posting} from '../contract/posting.js';
import {finish, type Steps} from '../contract/steps.js';
import {packWords} from '../search/index-parts/body-words.js';
import {toPlainText} from './body/plain-text.js';
import {compositionSteps, type ComposedPosting, type ComposeOptions} from './compose-posting.js';
import {packBody, type PackedBody} from './packed-body.js';
import {missingProperties} from './pages/job-posting.js';
import {parseSource, type SourceFile} from './parse-source.js';
import {isSameLanguage, postingLanguage} from './posting-language.js';
import {FILE_START, problem, type Problem} from './problems/problem.js';
import {reasonOf} from './reason-of.js';
import {removeContacts, type ContactPolicy} from './remove-contacts.js';
import {isSameOrganization} from './resolve-organization.js';
import {settleDuplicates} from './settle-duplicates.js';
import {Shelf, type KeptBytes} from './shelf.js';
import {shinglesOf} from './shingles.js';
import type {SourcePosting} from './source-posting.js';

export interface ReadOptions extends ComposeOptions {
  /** Of the board. */
  readonly lang: string;
  readonly contacts: ContactPolicy;
}

/** What became of one file, by itself, without the others. */
export interface ReadPosting {
  readonly path: string;
  readonly name: string;
  readonly kept?: KeptPosting;
  readonly problems: readonly Problem[];
}

/** A posting as it waits for the others: as it may be published, its text packed, its id not yet given. */
export interface KeptPosting {
  readonly posting: Posting;
  readonly body: PackedBody;
  /** The words of its text, as `packWords` reads them. */
  readonly words: KeptBytes;
  /** The skills that its editor named. */
  readonly namedSkills: readonly string[];
  /** By which near-twins are found; see `shinglesFrom`. */
  readonly shingles: KeptBytes;
}

/** Stands where an id is wanted until all names are known. */
const NO_ID = 'posting';

/** One file from bytes to record. Whatever goes wrong in it is its own affair, and never the others'. */
export function readPosting(file: SourceFile, options: ReadOptions): ReadPosting {
  return finish(readingSteps(file, options, new Shelf()));
}

export function* readingSteps(file: SourceFile, options: ReadOptions, shelf: Shelf): Steps<ReadPosting> {
  const {path, name} = file;
  try {
    const {posting, problems: faults} = parseSource(file);
    if (!posting) return {path, name, problems: faults};
    const {posting: settled, problems: repeats} = settleDuplicates(
      posting,
      isSameOrganization(options.directory),
    );
    if (!settled) return {path, name, problems: [...faults, ...repeats]};
    yield;
    const {composed, problems} = yield* compositionSteps(settled, NO_ID, options);
    const all = [...faults, ...repeats, ...problems];
    if (!composed) return {path, name, problems: all};
    const asked = checkForSearchEngines(composed, options);
    yield;
    return {
      path,
      name,
      kept: keep(withLanguage(composed, settled, options), options, shelf),
      problems: [...all, ...asked],
    };
  } catch (error) {
    return {path, name, problems: [problem('posting-failed', path, FILE_START, {reason: reasonOf(error)})]};
  }
}

function keep(composed: ComposedPosting, options: ReadOptions, shelf: Shelf): KeptPosting {
  const {posting, body, namedSkills} = withContacts(composed, options);
  const text = toPlainText(composed.body);
  const published = body === composed.body ? text : toPlainText(body);
  const shingles = shinglesOf(text);
  return {
    posting,
    namedSkills,
    body: shelf.keep(packBody(body)),
    words: shelf.keep(new TextEncoder().encode(packWords(published))),
    shingles: shelf.keep(new Uint8Array(shingles.buffer, shingles.byteOffset, shingles.byteLength)),
  };
}

function withContacts(composed: ComposedPosting, {contacts, lang, now}: ReadOptions): ComposedPosting {
  const isPublic = contacts === 'all' || (contacts === 'open' && isOpenOn(composed.posting, now));
  return isPublic ? composed : removeContacts(composed, lang);
}

/** Said only where it is another than the board's own. */
function withLanguage(
  composed: ComposedPosting,
  source: SourcePosting,
  {lang: boardLanguage}: ReadOptions,
): ComposedPosting {
  const lang = postingLanguage(source);
  if (lang === undefined || isSameLanguage(lang, boardLanguage)) return composed;
  return {...composed, posting: {...composed.posting, lang}};
}

/** What Google would want to know besides: of use only to a board that says where it is to be found. */
function checkForSearchEngines(
  {posting, body}: {readonly posting: Posting; readonly body: readonly BodyNode[]},
  {baseUrl, now}: ReadOptions,
): readonly Problem[] {
  if (baseUrl === undefined || !isOpenOn(posting, now)) return [];
  const missing = missingProperties(posting, body, now);
  if (missing.length === 0) return [];
  return [problem('google-not-listed', posting.source ?? '', FILE_START, {missing})];
}
