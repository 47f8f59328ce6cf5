import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Posting} from '../../src/contract/posting.js';
import {runCommand} from '../support/run-command.js';
import {SHAPE} from './ingest/front-matter.js';
import type {IngestClass} from './ingest/ingest-class.js';
import {DATES, STATE} from './ingest/state-and-dates.js';
import {BODIES, ENCODINGS} from './ingest/texts.js';
import {NAMES, VALUES} from './ingest/values-and-names.js';

const INGEST_CLASSES: readonly IngestClass[] = [
  ...SHAPE,
  ...STATE,
  ...DATES,
  ...VALUES,
  ...NAMES,
  ...BODIES,
  ...ENCODINGS,
];

interface Report {
  readonly problems: readonly {readonly path: string; readonly code: string}[];
}

describe('every kind of mess', () => {
  const folder = mkdtempSync(join(tmpdir(), 'job-board-'));
  let postings: ReadonlyMap<string, Posting>;
  let codes: ReadonlyMap<string, readonly string[]>;

  before(async () => {
    mkdirSync(join(folder, 'jobs'));
    mkdirSync(join(folder, 'directory'));
    writeFileSync(join(folder, 'directory/startups.json'), JSON.stringify({data: [PARCS]}));
    for (const {name, text} of INGEST_CLASSES) writeFileSync(join(folder, 'jobs', name), text);
    const common = [
      '--directory',
      join(folder, 'directory'),
      '--out',
      join(folder, 'out'),
      '--format',
      'json',
    ];
    const {out} = await runCommand('build', join(folder, 'jobs'), ...common);
    const {problems} = JSON.parse(out) as Report;
    const index = JSON.parse(readFileSync(join(folder, 'out/index.json'), 'utf8')) as {postings: Posting[]};
    postings = new Map(index.postings.map((posting) => [posting.source ?? '', posting]));
    codes = new Map(
      INGEST_CLASSES.map(({name}) => [
        name,
        problems.flatMap(({path, code}) => (path === `jobs/${name}` && code !== 'body-short' ? [code] : [])),
      ]),
    );
  });

  after(() => rmSync(folder, {recursive: true}));

  for (const {shows, name, reads, lacks = [], says} of INGEST_CLASSES) {
    it(`${shows}: ${says.length === 0 ? 'nothing to say' : says.join(', ')}`, () => {
      const posting = postings.get(`jobs/${name}`);
      assert.deepEqual(codes.get(name), says);
      assert.equal(posting !== undefined, reads !== undefined, 'is in the index');
      for (const [field, value] of Object.entries(reads ?? {})) {
        assert.deepEqual(posting?.[field as keyof Posting], value, field);
      }
      for (const field of lacks) assert.equal(posting?.[field], undefined, field);
    });
  }

  it('has a name of its own for each file', () => {
    const names = INGEST_CLASSES.map(({name}: IngestClass) => name);
    assert.equal(new Set(names).size, names.length);
  });
});

const PARCS = {id: 'parcs-de-nuit', attributes: {name: 'Parcs de nuit'}, relationships: {}};
