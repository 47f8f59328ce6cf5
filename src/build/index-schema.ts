import {EMPTY_TAGS, MAX_SIMILAR, PLAIN_TAGS, type PostingBody} from '../contract/body.js';
import {LANGUAGE_TAG, MAX_TEXT, POSTING_ID} from '../contract/parse-index.js';
import {
  CATEGORIES,
  EMPLOYMENT_TYPES,
  INDEX_VERSION,
  REMOTE_MODES,
  type ApplyMethod,
  type Organization,
  type Posting,
  type PostingIndex,
} from '../contract/posting.js';

/** As much of JSON Schema as is needed here. */
type Schema = Readonly<Record<string, unknown>>;

/** A calendar day: the months of 31 and of 30 days, February, and the 29th in leap years. */
const DAY =
  '^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))' +
  '|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$';
const WEB_LINK = '^[hH][tT][tT][pP][sS]?://[^\\s/?#@\\\\]+(?:[/?#][^\\s\\\\]*)?$';
const DOMAIN_LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const EMAIL = `^[^\\s@<>()\\[\\]\\\\,;:"?&%#/]+@${DOMAIN_LABEL}(?:\\.${DOMAIN_LABEL})+$`;

const text = (maxLength: number): Schema => ({type: 'string', pattern: '\\S', maxLength});
const matching = (pattern: string, maxLength?: number): Schema => ({
  type: 'string',
  pattern,
  ...(maxLength !== undefined && {maxLength}),
});
const list = (items: Schema): Schema => ({type: 'array', items, minItems: 1});
const reference = (name: string): Schema => ({$ref: `#/$defs/${name}`});
const described = (description: string, schema: Schema): Schema => ({description, ...schema});

const organization: Schema = {
  type: 'object',
  properties: {id: text(MAX_TEXT), name: text(MAX_TEXT)} satisfies Record<keyof Organization, Schema>,
  required: ['name'],
};

const applyMethod: Schema = {
  type: 'object',
  properties: {type: {enum: ['email', 'url']}, value: text(2048)} satisfies Record<keyof ApplyMethod, Schema>,
  required: ['type', 'value'],
  if: {properties: {type: {const: 'email'}}},
  then: {properties: {value: matching(EMAIL, 254)}},
  else: {properties: {value: matching(WEB_LINK)}},
};

const posting: Schema = {
  type: 'object',
  properties: {
    id: described('URL-safe, unique in the index, the same from build to build', matching(POSTING_ID.source)),
    source: described('path of the file it was read from', text(4096)),
    title: described('the role alone, as a list shows it', text(MAX_TEXT)),
    headline: described('the posting’s own title line, where it has one beside the role', text(MAX_TEXT)),
    openings: described('number of people sought', {
      type: 'integer',
      minimum: 2,
      maximum: Number.MAX_SAFE_INTEGER,
    }),
    organization: reference('organization'),
    incubator: reference('organization'),
    ministry: described('owner of the incubator', reference('organization')),
    open: described('what the editor said; look at validThrough too', {type: 'boolean'}),
    datePosted: reference('day'),
    validThrough: described('last day on which one can apply, in Paris', reference('day')),
    employmentType: list({enum: EMPLOYMENT_TYPES}),
    category: list({enum: CATEGORIES}),
    skills: list(text(MAX_TEXT)),
    places: list(text(MAX_TEXT)),
    remote: {enum: REMOTE_MODES},
    junior: {const: true},
    salary: described('the stated pay, as written', text(MAX_TEXT)),
    apply: list(reference('applyMethod')),
    excerpt: described('plain text', text(1000)),
    lang: described('only where it differs from the index’s own', matching(LANGUAGE_TAG.source)),
    alsoPublished: described('ids of near-identical postings folded into this one', list(text(MAX_TEXT))),
    redirectFrom: described('paths beside the index at which its page was found before', list(text(2048))),
    inferred: described('fields read from the text, not from the front matter', list(text(MAX_TEXT))),
  } satisfies Record<keyof Posting, Schema>,
  required: ['id', 'title', 'open'] satisfies (keyof Posting)[],
};

const children: Schema = {type: 'array', items: reference('bodyNode')};

const element = (tag: Schema, properties: Record<string, Schema>, required: readonly string[]): Schema => ({
  type: 'object',
  properties: {tag, ...properties},
  required: ['tag', ...required],
  additionalProperties: false,
});

const bodyNode: Schema = {
  oneOf: [
    {type: 'string'},
    element({enum: PLAIN_TAGS}, {children}, ['children']),
    element({enum: EMPTY_TAGS}, {}, []),
    element({const: 'h'}, {level: {type: 'integer', minimum: 1, maximum: 6}, children}, [
      'level',
      'children',
    ]),
    element({const: 'ol'}, {start: {type: 'integer', minimum: 0, maximum: 1_000_000_000}, children}, [
      'children',
    ]),
    element({const: 'a'}, {href: matching('^(?:https?://|mailto:|tel:)', 2048), children}, [
      'href',
      'children',
    ]),
  ],
};

/** JSON Schema 2020-12 of `index.json`; the form of `postings/<id>.json` is its `$defs/postingBody`. */
export const INDEX_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'job-board index',
  type: 'object',
  properties: {
    version: {const: INDEX_VERSION},
    generatedAt: described('the day for which it was built', reference('day')),
    title: text(MAX_TEXT),
    lang: described('BCP 47 tag of the postings’ language', matching(LANGUAGE_TAG.source)),
    postings: {type: 'array', items: reference('posting')},
    search: described('words of the list for searching, packed for the reader of the same version', {}),
  } satisfies Record<keyof PostingIndex, Schema>,
  required: ['version', 'postings'] satisfies (keyof PostingIndex)[],
  $defs: {
    posting,
    organization,
    applyMethod,
    day: matching(DAY),
    postingBody: {
      type: 'object',
      properties: {
        id: matching(POSTING_ID.source),
        body: {type: 'array', items: reference('bodyNode')},
        similar: described('ids of the open postings that are most like it, the most similar first', {
          ...list(matching(POSTING_ID.source)),
          maxItems: MAX_SIMILAR,
          uniqueItems: true,
        }),
      } satisfies Record<keyof PostingBody, Schema>,
      required: ['id', 'body'] satisfies (keyof PostingBody)[],
    },
    bodyNode,
  },
};
