import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {isOpenOn} from '../../src/contract/is-open.js';
import {parseIndex} from '../../src/contract/parse-index.js';
import type {Posting} from '../../src/contract/posting.js';
import {ODD_POSTINGS} from './odd-sample-postings.js';
import {FIVE_SHAPES, REFUSED_POSTINGS, TODAY} from './sample-postings.js';

/** What `--format json` prints. */
interface Report {
  readonly postings: number;
  readonly open: number;
  readonly problems: readonly {readonly path: string; readonly severity: string; readonly code: string}[];
}

const FOLDER = 'data/postings';
const FILES = readdirSync(FOLDER);

describe('the sample postings', () => {
  const out = mkdtempSync(join(tmpdir(), 'job-board-'));
  let exitStatus: number | null;
  let report: Report;
  let postings: ReadonlyMap<string, Posting>;

  before(() => {
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/build/cli.ts', 'build', FOLDER, '--directory', 'data/directory'].concat([
        '--out',
        out,
        '--now',
        TODAY,
        '--contacts',
        'all',
        '--format',
        'json',
      ]),
      {encoding: 'utf8'},
    );
    assert.notEqual(stdout, '', stderr);
    exitStatus = status;
    report = JSON.parse(stdout) as Report;
    const {index} = parseIndex(JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')));
    // Read objects have no prototype; the expected ones have.
    postings = new Map(
      structuredClone(index.postings).map((posting) => [basename(posting.source ?? ''), posting]),
    );
  });

  after(() => rmSync(out, {recursive: true}));

  const codesOf = (file: string): readonly string[] =>
    report.problems.filter(({path}) => basename(path) === file).map(({code}) => code);

  it('are all listed, but for the three that cannot be read', () => {
    const refused = FILES.filter((file) => !postings.has(file.normalize('NFC')));
    assert.deepEqual(refused, REFUSED_POSTINGS.map(({file}) => file).sort());
    assert.equal(exitStatus, 1);
  });

  it('leave a visitor enough to look through', () => {
    const open = [...postings.values()].filter((posting) => isOpenOn(posting, TODAY));
    assert.equal(report.open, open.length);
    assert.ok(open.length >= 24, `${open.length} are open`);
    assert.ok(new Set(open.flatMap(({category = []}) => category)).size >= 9);
    assert.ok(new Set(open.flatMap(({employmentType = []}) => employmentType)).size >= 6);
  });

  it('have run nothing of their own', () => {
    assert.equal(existsSync('OWNED'), false);
  });

  for (const {file, shows, code} of REFUSED_POSTINGS) {
    it(`${file}: ${shows} is refused and named`, () => {
      const errors = report.problems.filter(
        ({path, severity}) => basename(path) === file && severity === 'error',
      );
      assert.deepEqual(
        errors.map((error) => error.code),
        [code],
      );
    });
  }

  for (const {file, shows, isOpen, reads, lacks = [], codes = []} of [...FIVE_SHAPES, ...ODD_POSTINGS]) {
    it(`${file}: ${shows}`, () => {
      const posting = postings.get(file);
      assert.ok(posting, 'it is not in the index');
      assert.equal(isOpenOn(posting, TODAY), isOpen, 'open or closed');
      const read = Object.fromEntries(
        Object.keys(reads).map((field) => [field, posting[field as keyof Posting]]),
      );
      assert.deepEqual(read, reads);
      assert.deepEqual(
        lacks.filter((field) => Object.hasOwn(posting, field)),
        [],
        'made up',
      );
      assert.deepEqual(
        codes.filter((expected) => !codesOf(file).includes(expected)),
        [],
        'not reported',
      );
    });
  }
});
