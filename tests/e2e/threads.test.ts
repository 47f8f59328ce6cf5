import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import {aFolder} from '../support/a-folder.js';
import {runCommand} from '../support/run-command.js';

const COMMAND = 'dist/command/cli.js';
/** The same program as npm users of the Vite plugin have it: file by file. */
const UNBUNDLED = 'dist/esm/build/cli.js';

/** From some size on the built command reads on all cores; run from the sources it has no second program. */
const CASES = [
  {count: 300, options: []},
  {count: 300, options: ['--dedupe']},
  // More than are kept in memory while they are read.
  {count: 3100, options: []},
];

for (const {count, options} of CASES) {
  it(`${[count, ...options].join(' ')} postings read on several cores give the same bytes, and the same problems`, async (context) => {
    assert.ok(existsSync(COMMAND), `${COMMAND} is not there yet: run \`npm run build\`.`);
    const folder = aFolder(context);
    writePostings(folder, count);
    const always = ['--now', '2026-11-22', '--format', 'json', '--base-url', 'https://rivages.example/'];
    const argvFor = (out: string): readonly string[] => {
      return ['build', join(folder, 'jobs'), '--out', join(folder, out), ...always, ...options];
    };
    const one = await runCommand(...argvFor('one'));
    const {stdout, status} = spawnSync(process.execPath, [COMMAND, ...argvFor('several')], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    // Postings without front matter.
    assert.equal(one.status, 1);
    assert.equal(status, 1);
    assert.equal(stdout, one.out);
    const read = (out: string, path: string): string => readFileSync(join(folder, out, path), 'utf8');
    const paths = filesIn(join(folder, 'one'));
    assert.ok(paths.length > 2 * 0.9 * count);
    assert.deepEqual(filesIn(join(folder, 'several')), paths);
    for (const path of paths) assert.equal(read('several', path), read('one', path), path);
  });
}

it('a thread that was started for nothing holds nobody up', (context) => {
  const folder = aFolder(context);
  writePostings(folder, 300);
  for (const argv of [['build'], ['build', '--help'], ['check', '--unheard-of']]) {
    const [command = '', ...options] = argv;
    const words = [COMMAND, command, join(folder, 'jobs'), ...options];
    const {status, signal} = spawnSync(process.execPath, words, {encoding: 'utf8', timeout: 20_000});
    assert.equal(signal, null);
    assert.equal(status, options.includes('--help') ? 0 : 2, argv.join(' '));
  }
});

for (const command of [COMMAND, UNBUNDLED]) {
  it(`a folder that can’t be written to stays as it was, whichever thread meets it: ${command}`, (context) => {
    const folder = aFolder(context, {'out/postings': 'a file', 'out/note.txt': 'mine'});
    writePostings(folder, 300);
    const argv = ['build', join(folder, 'jobs'), '--out', join(folder, 'out'), '--now', '2026-11-22'];
    const {status, stderr} = spawnSync(process.execPath, [command, ...argv], {encoding: 'utf8'});
    assert.equal(status, 2);
    assert.match(stderr, /cannot write to .*; nothing was changed/);
    assert.deepEqual(filesIn(join(folder, 'out')), ['note.txt', 'postings']);
  });
}

/** One in fifty of them is broken; some are twins. */
function writePostings(folder: string, count: number): void {
  mkdirSync(join(folder, 'jobs'));
  for (let at = 0; at < count; at += 1) {
    const text =
      at % 50 === 0
        ? 'Pas d’en-tête.'
        : `---\nroles: dev ${at}\nstartup: parc ${at % 7}\nopen: ${at % 3 === 0}\n---\n${at % 10 === 1 ? LONG : ''}Venez ${at % 10 === 1 ? '' : at}.`;
    writeFileSync(join(folder, 'jobs', `poste-${at}.md`), text);
  }
}

const LONG = Array.from({length: 60}, (_, at) => `phrase numéro ${at}`).join(', ');

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile(),
  );
  return entries.map(({parentPath, name}) => join(parentPath, name).slice(folder.length + 1)).sort();
}
