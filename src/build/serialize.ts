import type {Posting, PostingIndex} from '../contract/posting.js';

/** The order of the keys, which is that of the contract; a field that is not here doesn't compile. */
const KEYS = Object.keys({
  id: 0,
  source: 0,
  title: 0,
  headline: 0,
  openings: 0,
  organization: 0,
  incubator: 0,
  ministry: 0,
  open: 0,
  datePosted: 0,
  validThrough: 0,
  employmentType: 0,
  category: 0,
  skills: 0,
  places: 0,
  remote: 0,
  junior: 0,
  salary: 0,
  apply: 0,
  excerpt: 0,
  lang: 0,
  alsoPublished: 0,
  redirectFrom: 0,
  inferred: 0,
} satisfies Record<keyof Posting, 0>) as readonly (keyof Posting)[];

/**
 * `index.json`: one posting a line, so that two builds can be compared line by line. In pieces, since that of
 * a large board takes more memory than all that it is made of.
 */
export function* serializeIndex({
  version,
  generatedAt,
  title,
  lang,
  postings,
  search,
}: PostingIndex): Generator<string> {
  const head = JSON.stringify({$schema: './index.schema.json', version, generatedAt, title, lang});
  yield `${head.slice(0, -1)},"postings":[`;
  for (const [at, posting] of postings.entries())
    yield `${at === 0 ? '\n' : ',\n'}${JSON.stringify(inOrder(posting))}`;
  if (postings.length > 0) yield '\n';
  const tail = search === undefined ? '' : `,"search":${JSON.stringify(search)}`;
  yield `]${tail}}\n`;
}

/**
 * `postings/<id>.json`.
 *
 * @param body JSON already
 */
export function serializeBody(id: string, body: string, similar: readonly string[] = []): string {
  const others = similar.length > 0 ? `,"similar":${JSON.stringify(similar)}` : '';
  return `{"id":${JSON.stringify(id)},"body":${body}${others}}\n`;
}

function inOrder(posting: Posting): Partial<Posting> {
  return Object.fromEntries(KEYS.map((key) => [key, posting[key]]));
}
