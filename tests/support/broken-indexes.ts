import {searchKey} from '../../src/search/index-parts/search-key.js';

/** An index as only a stranger would have written it, around two good records. */
export interface BrokenIndex {
  readonly what: string;
  readonly text: () => string;
  /** Postings that are shown, with the two good ones. */
  readonly shown: number;
  /** Whether the developer is told that something was passed over. */
  readonly told: boolean;
  /** Its words for searching are of the right form and of the right postings, and say something else. */
  readonly hidesWords?: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

export const GOOD_TITLES = ['Bonne offre', 'Autre bonne offre'] as const;
const GOOD = GOOD_TITLES.map((title, at) => ({
  id: `bonne-${at}`,
  title,
  open: true,
  datePosted: '2026-11-21',
}));

/** Every field of a record, by what may stand in it. */
const REQUIRED = ['id', 'title', 'open'];
const TEXTS = ['source', 'headline', 'salary', 'excerpt'];
const FORMS = ['openings', 'datePosted', 'validThrough', 'remote', 'junior', 'lang'];
const LISTS = ['skills', 'places', 'alsoPublished', 'redirectFrom', 'inferred'];
const FORMED_LISTS = ['employmentType', 'category', 'apply'];
const OWNERS = ['organization', 'incubator', 'ministry'];
const OPTIONAL = [...TEXTS, ...FORMS, ...LISTS, ...FORMED_LISTS, ...OWNERS];
const FIELDS = [...REQUIRED, ...OPTIONAL];

/** Values that no field may have. */
const WRONG: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['zero', 0],
  ['a negative fraction', -1.5],
  ['a number beyond numbers', 1e308],
  ['an empty text', ''],
  ['an empty list', []],
  ['an empty object', {}],
  ['lists in lists', [[[[]]]]],
  ['objects in objects', {a: {b: {name: {}}}}],
  ['a list of nothing', [null, null]],
  ['an object with methods’ names', {toString: 1, valueOf: 2, toJSON: 3, then: 4, length: 5}],
  ['false in a list', [false]],
];

const SCRIPTS = [
  '<script>globalThis.ran=1</script>',
  '<img src=x onerror="globalThis.ran=1">',
  '"><svg onload=globalThis.ran=1>',
  "'-globalThis.ran=1-'",
  '${globalThis.ran=1}{{constructor.constructor("globalThis.ran=1")()}}',
  'javascript:globalThis.ran=1',
  '<!--?lit$1234$--><?lit$1$?><a href=javascript:globalThis.ran=1>x</a>',
  ']]></style><style>*{display:none!important}</style>',
];

/** What objects have of their own accord, or what a careless reader would take for it. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'toJSON',
  '__defineGetter__',
];

const DAYS = [
  ...[
    'NaN',
    'Infinity',
    '0000-00-00',
    '2026-02-30',
    '2026-13-01',
    '2026-1-1',
    '22/11/2026',
    '2026-11-22T10:00:00Z',
  ],
  ...['-000001-01-01', '+275760-09-13', '२०२६-११-२२', '2026-11-22\n', '   ', '1e9'],
];
/** They exist, and nobody means them. */
const FAR_DAYS = ['0000-01-01', '0001-01-01', '9999-12-31', '1582-10-10', '1970-01-01'];

const ODD_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['halves of surrogate pairs', '\ud800 et \udc00\ud800'],
  ['an embracing right-to-left', '\u202e\u2066\u2067 eert'],
  ['control characters', '\u0001\u0007\u001b[31m\u007f\u0085'],
  ['nothing that can be seen', '\u200b\u200c\u200d\u2060\ufeff'],
  ['marks upon marks', `e${'\u0301'.repeat(400)}`],
  ['a word of 500 letters', 'x'.repeat(500)],
  ['emoji families', '👨‍👩‍👧‍👦'.repeat(40)],
  ['patterns that a careless search would run', '(a+)+$ [^ \\ .*{1,99999}'],
  ['signs that mean something in addresses', '?q=1&page=%00#%zz /../..%2f'],
  ['capitals that fold to other lengths', 'İŞẞßŉǰΐﬃ'.repeat(40)],
];

const IDS = [
  '../../etc/passwd',
  'a/b',
  'a%2Fb',
  '%00',
  'A',
  '-a',
  'a-',
  'é',
  'a b',
  'a?b#c',
  'x'.repeat(201),
  '\u0000',
];

const WAYS: readonly Fields[] = [
  {type: 'url', value: 'javascript:globalThis.ran=1'},
  {type: 'url', value: 'data:text/html,<script>1</script>'},
  {type: 'url', value: 'https://user:secret@exemple.fr/'},
  {type: 'url', value: '//exemple.fr'},
  {type: 'url', value: 'https://exemple.fr\\@ailleurs.example'},
  {type: 'email', value: 'a@b.fr?bcc=c@d.fr'},
  {type: 'email', value: 'a@b.fr,c@d.fr'},
  {type: 'email', value: '<a@b.fr>'},
  {type: 'email', value: `${'a'.repeat(300)}@b.fr`},
  {type: 'phone', value: '+33 1'},
];

/** Members `search` that are no words of these postings, or of none; `key` is what a liar would copy. */
const searches = (key: string): readonly (readonly [name: string, search: unknown])[] => [
  ['null', null],
  ['a number', 7],
  ['a list', [[]]],
  ['those of other postings', {key: '0', list: {terms: 'Abonne', hits: '#'}, synonyms: [], bodies: []}],
  ['a key and nothing else', {key}],
  ['terms that are numbers', {key, list: {terms: 5, hits: 5}}],
];

/** Of the right form: a board believes them, and finds what they say. */
const lyingWords = (key: string): readonly (readonly [name: string, search: unknown])[] => [
  ['terms without places', {key, list: {terms: 'Abonne', hits: ''}}],
  ['places without terms', {key, list: {terms: '', hits: '# # # #'}}],
  ['places far outside', {key, list: {terms: 'AbonneAoffre', hits: '~~~~~~# !~~~~~#~~~~#'}}],
  ['a place beyond numbers', {key, list: {terms: 'Abonne', hits: `${'~'.repeat(500)}#`}}],
  ['a hundred thousand terms in no order', {key, list: {terms: 'Zzab'.repeat(100_000), hits: ''}}],
  [
    'synonyms of all kinds',
    {
      key,
      list: {terms: 'Abonne', hits: '#'},
      synonyms: [[1], 'bonne', {}, [['bonne']], ['bonne', 'bonne', 'constructor']],
    },
  ],
  [
    'texts elsewhere',
    {
      key,
      list: {terms: 'Abonne', hits: '#'},
      bodies: [
        {path: 'https://ailleurs.example/search/a.json', from: ''},
        {path: 'search/../x.json', from: ''},
        5,
      ],
    },
  ],
  [
    'texts that are not there',
    {key, list: {terms: 'Abonne', hits: '#'}, bodies: [{path: 'search/a.json', from: ''}]},
  ],
];

/** Field by field, value by value, then the index as a whole, then what is large. */
export const BROKEN_INDEXES: readonly BrokenIndex[] = [
  ...FIELDS.map((field) =>
    broken(
      `has everything wrong in ${field}`,
      WRONG.map(([, value]) => ({[field]: value})),
      {
        shown: REQUIRED.includes(field) ? 0 : WRONG.length,
      },
    ),
  ),
  ...WRONG.map(([name, value]) => broken(`has ${name} in every optional field`, [every(OPTIONAL, value)])),
  ...WRONG.map(([name, value]) =>
    broken(`has ${name} for its day, title and language`, [], {
      head: every(['generatedAt', 'title', 'lang'], value),
    }),
  ),
  ...SCRIPTS.map((script) => sound(`has ${script} in every text`, [everyText(script)])),
  ...SCRIPTS.map((script) =>
    broken(`has ${script} in every other field`, [
      {...every(FORMS, script), ...every(FORMED_LISTS, [script])},
    ]),
  ),
  ...NAMES.map((name) => sound(`has “${name}” for every text`, [everyText(name)])),
  ...NAMES.map((name) =>
    sound(`has members named ${name}`, [JSON.parse(`{"${name}":{"salary":"x","ran":1}}`) as Fields], {
      head: JSON.parse(`{"${name}":{"ran":1,"postings":[]}}`) as Fields,
    }),
  ),
  ...ODD_TEXTS.map(([name, text]) => sound(`has ${name} in every text`, [everyText(text)])),
  ...DAYS.map((day) =>
    broken(`is of the day ${JSON.stringify(day)}`, [{datePosted: day}, {validThrough: day}], {
      head: {generatedAt: day},
    }),
  ),
  ...FAR_DAYS.map((day) => sound(`is of the day ${day}`, [{datePosted: day}], {head: {generatedAt: day}})),
  ...IDS.map((id) => broken(`names a posting ${JSON.stringify(id.slice(0, 20))}`, [{id}], {shown: 0})),
  ...WAYS.map((way) => broken(`sends visitors to ${JSON.stringify(way).slice(0, 70)}`, [{apply: [way]}])),
  ...searches(searchKey(GOOD)).map(([name, search]) =>
    sound(`has for its words ${name}`, [], {head: {search}}),
  ),
  ...lyingWords(searchKey(GOOD)).map(([name, search]) => ({
    ...sound(`has for its words ${name}`, [], {head: {search}}),
    hidesWords: true,
  })),
  sound('lies about counts', [{}], {head: {total: 9999, count: -1, length: 1e9, open: 'all', pages: null}}),
  large('says everything twice', () => `{"version":2,"postings":7,${index([]).slice(1)}`, {told: false}),
  large(
    'has one posting ten thousand times',
    () => index(Array.from({length: 10_000}, () => ({id: 'r', title: 'R', open: true}))),
    {shown: 1},
  ),
  large('has a million empty records', () => splice('{}', 1_000_000)),
  large('has a hundred thousand records that are null', () => splice('null', 100_000)),
  large('has a title of 20 million letters', () => index([record({title: 'x'.repeat(2e7)})])),
  large('has an excerpt of 20 million letters', () => index([record({excerpt: 'x'.repeat(2e7)})]), {
    shown: 1,
  }),
  large('has members that nobody knows, 10 MB of them', () => index([record({unknown: 'x'.repeat(1e7)})]), {
    shown: 1,
    told: false,
  }),
  large(
    'has a posting with five thousand skills',
    () => index([record({skills: numbered(5000, 'métier')})]),
    {shown: 1, told: false},
  ),
  large(
    'has five thousand places, each once',
    () => index(numbered(5000, 'lieu').map((place, at) => record({places: [place]}, at))),
    {shown: 5000, told: false},
  ),
  large(
    'is nested 50 000 deep in a field',
    () => index([record({excerpt: 'DEEP'})]).replace('"DEEP"', '['.repeat(50_000) + ']'.repeat(50_000)),
    {shown: 1},
  ),
];

/** An index that the developer is told about. */
function broken(
  what: string,
  records: readonly Fields[],
  {shown = records.length, head = {}}: {readonly shown?: number; readonly head?: Fields} = {},
): BrokenIndex {
  return {what, text: () => index(records.map(record), head), shown, told: true};
}

/** An index that is odd, or hostile, and of the right form all the same. */
function sound(
  what: string,
  records: readonly Fields[],
  {head = {}}: {readonly head?: Fields} = {},
): BrokenIndex {
  return {...broken(what, records, {head}), told: false};
}

function large(what: string, text: () => string, {shown = 0, told = true} = {}): BrokenIndex {
  return {what, text, shown, told};
}

function index(records: readonly Fields[], head: Fields = {}): string {
  return JSON.stringify({...head, version: 1, postings: [...GOOD, ...records]});
}

/** The good records, and another one many times. */
function splice(record: string, times: number): string {
  return index([]).replace(/\]\}$/, `${`,${record}`.repeat(times)}]}`);
}

function record(fields: Fields, at = 0): Fields {
  return {id: `r-${at}`, title: `Offre ${at}`, open: true, ...fields};
}

function every(fields: readonly string[], value: unknown): Fields {
  return Object.fromEntries(fields.map((field) => [field, value]));
}

function everyText(text: string): Fields {
  const owner = {id: text, name: text};
  return {title: text, ...every(TEXTS, text), ...every(LISTS, [text, 'React']), ...every(OWNERS, owner)};
}

function numbered(count: number, word: string): readonly string[] {
  return Array.from({length: count}, (_unused, at) => `${word} ${at}`);
}
