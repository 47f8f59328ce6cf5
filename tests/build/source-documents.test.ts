import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {ApplyMethod, Organization, Posting} from '../../src/contract/posting.js';
import {runCommand} from '../support/run-command.js';

/** The documents from which the product was conceived; they may not be copied into the project. */
const FOLDER = '../shared/sources';
const DIRECTORY = '../shared/corpus/directory';
const FIELDS = ['openings', 'employmentType', 'category', 'skills', 'places', 'remote'] as const;
const TEXTS = ['title', 'headline', 'open', 'datePosted', 'validThrough'] as const;

/** What a careful reader takes from one of them; a field that is missing is not said. */
interface Expected extends Partial<Omit<Posting, 'apply' | 'organization'>> {
  readonly source: string;
  readonly organization: Partial<Organization>;
  /** Addresses, or how many there are. */
  readonly apply: number | readonly string[];
}

const isHere = existsSync(join(FOLDER, 'expected.json')) && existsSync(DIRECTORY);
const expected: readonly Expected[] = isHere
  ? (JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Expected[])
  : [];

describe('the source documents', {skip: isHere ? false : `${FOLDER} is not on this machine`}, () => {
  const out = mkdtempSync(join(tmpdir(), 'job-board-'));
  let postings: ReadonlyMap<string, Posting>;

  before(async () => {
    await runCommand('build', FOLDER, '--directory', DIRECTORY, '--contacts', 'all', '--out', out);
    const index = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')) as {postings: Posting[]};
    postings = new Map(index.postings.map((posting) => [basename(posting.source ?? ''), posting]));
  });

  after(() => rmSync(out, {recursive: true}));

  for (const document of expected) {
    it(`are read exactly: ${document.title ?? ''}`, () => {
      const posting = postings.get(document.source);
      assert.ok(posting);
      for (const field of TEXTS) assert.equal(posting[field], document[field], field);
      for (const field of FIELDS) assert.deepEqual(sorted(posting[field]), sorted(document[field]), field);
      for (const [key, value] of Object.entries(document.organization))
        assert.equal(posting.organization?.[key as keyof Organization], value, key);
      if (!('id' in document.organization)) assert.equal(posting.organization?.id, undefined);
      const ways = posting.apply ?? [];
      if (typeof document.apply === 'number') assert.equal(ways.length, document.apply);
      else assert.deepEqual(sorted(ways.map(({value}: ApplyMethod) => value)), sorted(document.apply));
    });
  }
});

/** Order says nothing; neither does an empty list. */
function sorted(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.length === 0 ? undefined : value.map(String).sort();
}
