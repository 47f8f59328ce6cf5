import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {Script} from 'node:vm';

/** What a site imports, and what it may copy and import. */
const MODULES = [
  'dist/job-board.js',
  'dist/job-board.iife.js',
  'dist/esm/index.js',
  'dist/esm/element/define.js',
];

/** Imports a file twice, and prints what is there afterwards that was not before. */
const program = (path: string): string => `
  const before = new Set(Reflect.ownKeys(globalThis));
  await import('${pathToFileURL(path).href}');
  await import('${pathToFileURL(path).href}?again');
  const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key));
  // The whole Lit, as it comes from npm, counts its versions and has a stand-in for the registry of elements.
  const ours = added.map(String).filter((key) => !/^(?:lit|reactive|customElements$)/.test(key));
  console.log(ours.join(' ') + '.');`;

describe('where a site is made on a server', () => {
  for (const path of MODULES) {
    it(`${path} does nothing, and throws nothing`, () => {
      const {status, stdout, stderr} = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', program(path)],
        {encoding: 'utf8'},
      );
      assert.deepEqual({status, stdout, stderr}, {status: 0, stdout: '.\n', stderr: ''});
    });
  }

  it('the classic script runs as a script too', () => {
    const before = Reflect.ownKeys(globalThis);
    new Script(readFileSync('dist/job-board.iife.js', 'utf8')).runInThisContext();
    assert.deepEqual(Reflect.ownKeys(globalThis), before);
  });

  it('the module has the names that it has in a page', async () => {
    const built = (await import(pathToFileURL('dist/job-board.js').href)) as Record<
      string,
      {version: string}
    >;
    assert.deepEqual(Object.keys(built), ['JobBoardElement']);
    assert.match(built['JobBoardElement']?.version ?? '', /^\d+\.\d+\.\d+/);
  });
});
