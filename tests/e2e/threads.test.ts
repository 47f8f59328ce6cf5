import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import {aFolder} from '../support/a-folder.js';
import {runCommand} from '../support/run-command.js';

const COMMAND = 'dist/command/cli.js';
/** The same program as npm users of the Vite plugin have it: file by file. */
const UNBUNDLED = 'dist/esm/build/cli.js';

/** More than are kept in memory while they are read. */
const COUNT = 3100;

/** From some size on the built command reads on all cores; run from the sources it has no second program. */
it('a large folder read on several cores gives the same bytes, and the same problems', async (context) => {
  assert.ok(existsSync(COMMAND), `${COMMAND} is not there yet: run \`npm run build\`.`);
  const folder = aFolder(context);
  mkdirSync(join(folder, 'jobs'));
  for (let at = 0; at < COUNT; at += 1) {
    const text =
      at % 50 === 0
        ? 'Pas d’en-tête.'
        : `---\nroles: dev ${at}\nstartup: parc ${at % 7}\nopen: ${at % 3 === 0}\n---\nVenez ${at}.`;
    writeFileSync(join(folder, 'jobs', `poste-${at}.md`), text);
  }
  const options = ['--now', '2026-11-22', '--format', 'json', '--base-url', 'https://rivages.example/'];
  const argvFor = (out: string) => ['build', join(folder, 'jobs'), '--out', join(folder, out), ...options];
  const one = await runCommand(...argvFor('one'));
  let said = '';
  try {
    execFileSync(process.execPath, [COMMAND, ...argvFor('several')], {encoding: 'utf8', maxBuffer: 2 ** 28});
  } catch (error) {
    // Postings without front matter: status 1, as in the other run.
    said = (error as {stdout: string}).stdout;
  }
  assert.equal(one.status, 1);
  assert.equal(said, one.out);
  const read = (out: string, path: string): string => readFileSync(join(folder, out, path), 'utf8');
  const paths = filesIn(join(folder, 'one'));
  assert.ok(paths.length > 2 * 0.9 * COUNT);
  assert.deepEqual(filesIn(join(folder, 'several')), paths);
  for (const path of paths) assert.equal(read('several', path), read('one', path), path);
});

for (const command of [COMMAND, UNBUNDLED]) {
  it(`a folder that can’t be written to stays as it was, whichever thread meets it: ${command}`, (context) => {
    const folder = aFolder(context, {'out/postings': 'a file', 'out/note.txt': 'mine'});
    mkdirSync(join(folder, 'jobs'));
    for (let at = 0; at < 300; at += 1)
      writeFileSync(join(folder, 'jobs', `poste-${at}.md`), `---\nroles: dev\nopen: true\n---\nVenez ${at}.`);
    const argv = ['build', join(folder, 'jobs'), '--out', join(folder, 'out'), '--now', '2026-11-22'];
    const {status, stderr} = spawnSync(process.execPath, [command, ...argv], {encoding: 'utf8'});
    assert.equal(status, 2);
    assert.match(stderr, /cannot write to .*; nothing was changed/);
    assert.deepEqual(filesIn(join(folder, 'out')), ['note.txt', 'postings']);
  });
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile(),
  );
  return entries.map(({parentPath, name}) => join(parentPath, name).slice(folder.length + 1)).sort();
}
