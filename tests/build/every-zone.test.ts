import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {isOpenOn} from '../../src/contract/is-open.js';
import type {Posting} from '../../src/contract/posting.js';
import {aFolder} from '../support/a-folder.js';

const DAY = '2026-11-22';
/** A day and an hour apart. */
const ZONES = ['Pacific/Kiritimati', 'Pacific/Niue'];

function build(out: string, TZ: string, ...more: readonly string[]): void {
  const argv = ['src/build/cli.ts', 'build', 'data/postings', '--directory', 'data/directory', '--out', out];
  const options = ['--base-url', 'https://emplois.example/', '--now', DAY, ...more];
  const env = {...process.env, TZ};
  const {stderr} = spawnSync(process.execPath, ['--import', 'tsx', ...argv, ...options], {env});
  assert.equal(stderr.toString(), '');
}

function filesIn(out: string): ReadonlyMap<string, string> {
  const entries = readdirSync(out, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const paths = entries.map(({parentPath, name}) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(out.length), readFileSync(path, 'utf8')]));
}

describe('the sample postings, built anywhere', () => {
  it('give the same bytes on both sides of the date line', (test) => {
    const [one = '', other = ''] = ZONES.map((zone) => {
      const out = join(aFolder(test), 'out');
      build(out, zone);
      return out;
    });
    assert.deepEqual(filesIn(one), filesIn(other));
  });

  it('show no address of a closed posting, in any file', (test) => {
    const [all, open] = [join(aFolder(test), 'all'), join(aFolder(test), 'open')];
    build(all, 'UTC', '--contacts', 'all');
    build(open, 'UTC');
    const {postings} = JSON.parse(readFileSync(join(all, 'index.json'), 'utf8')) as {postings: Posting[]};
    const addressesOf = (wanted: boolean): readonly string[] =>
      postings
        .filter((posting) => isOpenOn(posting, DAY) === wanted)
        .flatMap(({apply = []}) => apply.flatMap(({type, value}) => (type === 'email' ? [value] : [])));
    const closed = addressesOf(false).filter((address) => !addressesOf(true).includes(address));
    assert.ok(closed.length > 4);
    for (const [path, text] of filesIn(open))
      for (const address of closed) assert.ok(!text.includes(address), `${path}: ${address}`);
  });
});
