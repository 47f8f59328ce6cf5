import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import {aFolder} from '../support/a-folder.js';
import {BASE_URL} from '../support/a-site.js';

/** The whole folder as one text, paths included. */
function contentsOf(folder: string): string {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .sort()
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => `${path}\n${readFileSync(join(folder, path), 'utf8')}`)
    .join('\n');
}

it('the sample postings give the same bytes in every time zone and language of a machine', (context) => {
  const buildIn = (TZ: string, LANG: string): string => {
    const out = aFolder(context);
    const options = [
      '--directory',
      'data/directory',
      '--now',
      '2026-11-22',
      '--base-url',
      BASE_URL,
      '--quiet',
    ];
    const argv = ['--import', 'tsx', 'src/build/cli.ts', 'build', 'data/postings', '--out', out, ...options];
    const {stderr} = spawnSync(process.execPath, argv, {env: {...process.env, TZ, LANG}, encoding: 'utf8'});
    assert.equal(stderr, '');
    return contentsOf(out);
  };
  const farEast = buildIn('Pacific/Kiritimati', 'en_US.UTF-8');
  assert.match(farEast, /^feeds\/category\/data\.xml$/m);
  assert.equal(farEast, buildIn('Pacific/Niue', 'tr_TR.UTF-8'));
});
