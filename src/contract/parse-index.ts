import {isDay} from './calendar.js';
import {IndexFormatError, type Fault} from './fault.js';
import {
  CATEGORIES,
  EMPLOYMENT_TYPES,
  INDEX_VERSION,
  REMOTE_MODES,
  type ApplyMethod,
  type Organization,
  type Posting,
  type PostingIndex,
} from './posting.js';
import {aList, anObject, aText, aTextThat, aValue, isObject, oneOf, ownValue, type Reader} from './reader.js';
import {isEmailAddress, isSafeWebLink} from './safe-url.js';
import {finish, type Steps} from './steps.js';

/** What an id may look like: it becomes a file name, a part of an address and a key. */
export const POSTING_ID: RegExp = /^[a-z0-9](?:[a-z0-9._-]{0,198}[a-z0-9])?$/;
/** Loose on purpose: a tag that `Intl` refuses is dealt with where it is used. */
export const LANGUAGE_TAG: RegExp = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
export const MAX_TEXT = 500;

const text = aText(MAX_TEXT);
const day = aTextThat(isDay, 'a day, YYYY-MM-DD');
const tag = aTextThat((value) => LANGUAGE_TAG.test(value), 'a language tag');
const organization = anObject<Organization>({id: text, name: text}, ['name']);

const posting = anObject<Posting>(
  {
    id: aTextThat((value) => POSTING_ID.test(value), 'an id of a-z, 0-9, dots and dashes'),
    source: aText(4096),
    title: text,
    headline: text,
    openings: aValue(
      (value): value is number => Number.isSafeInteger(value) && (value as number) > 1,
      'a number above 1',
    ),
    organization,
    incubator: organization,
    ministry: organization,
    open: aValue((value) => typeof value === 'boolean', 'true or false'),
    datePosted: day,
    validThrough: day,
    employmentType: aList(oneOf(EMPLOYMENT_TYPES)),
    category: aList(oneOf(CATEGORIES)),
    skills: aList(text),
    places: aList(text),
    remote: oneOf(REMOTE_MODES),
    junior: aValue((value) => value === true, 'true'),
    salary: text,
    apply: aList(readApplyMethod),
    excerpt: aText(1000),
    lang: tag,
    alsoPublished: aList(text),
    redirectFrom: aList(aText(2048)),
    inferred: aList(text),
  },
  ['id', 'title', 'open'],
);

const head = anObject<Omit<PostingIndex, 'version' | 'postings' | 'search'>>(
  {generatedAt: day, title: text, lang: tag},
  [],
);

export interface ParsedIndex {
  readonly index: PostingIndex;
  /** What was left out or passed over. */
  readonly faults: readonly Fault[];
}

/** Checks an index at once: see `indexSteps`. */
export function parseIndex(json: unknown): ParsedIndex {
  return finish(indexSteps(json));
}

/**
 * Checks an index from outside once, so that everything behind can trust it. A wrong field is left
 * out, a record without its id, title or state is passed over, and each is named in `faults`. A step
 * for each record.
 *
 * @param json what `JSON.parse` gave
 * @throws {IndexFormatError} if it is no index at all, or of another version
 */
export function* indexSteps(json: unknown): Steps<ParsedIndex> {
  if (!isObject(json)) throw new IndexFormatError({path: '', expected: 'a JSON object'});
  const version = ownValue(json, 'version');
  if (version !== INDEX_VERSION) {
    const found = typeof version === 'number' ? `version ${version}` : 'none';
    throw new IndexFormatError({path: 'version', expected: `${INDEX_VERSION}, found ${found}`});
  }
  const records = ownValue(json, 'postings');
  if (!Array.isArray(records)) throw new IndexFormatError({path: 'postings', expected: 'a list'});
  const faults: Fault[] = [];
  const fields = head(json, '', faults) ?? {};
  const search = ownValue(json, 'search');
  const postings = yield* parsePostings(records, faults);
  return {index: {...fields, version, postings, ...(search !== undefined && {search})}, faults};
}

function* parsePostings(records: readonly unknown[], faults: Fault[]): Steps<readonly Posting[]> {
  const byId = new Map<string, Posting>();
  for (const [at, record] of records.entries()) {
    const path = `postings[${at}]`;
    const parsed = posting(record, path, faults);
    yield;
    if (!parsed) continue;
    if (byId.has(parsed.id)) faults.push({path: `${path}.id`, expected: 'an id not used before'});
    else byId.set(parsed.id, parsed);
  }
  return [...byId.values()];
}

function readApplyMethod(value: unknown, path: string, faults: Fault[]): ApplyMethod | undefined {
  const method = applyMethod(value, path, faults);
  if (!method) return undefined;
  if (method.type === 'email' ? isEmailAddress(method.value) : isSafeWebLink(method.value)) return method;
  faults.push({
    path: `${path}.value`,
    expected: method.type === 'email' ? 'an e-mail address' : 'an absolute http(s) address',
  });
  return undefined;
}

const applyMethod: Reader<ApplyMethod> = anObject<ApplyMethod>(
  {type: oneOf(['email', 'url']), value: aText(2048)},
  ['type', 'value'],
);
