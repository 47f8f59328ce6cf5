// Runs the tests that need no browser of their own, or those of the folders named on the command line.
// Node 20 finds no *.test.ts by itself.
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';

const PURE_LAYERS = ['contract', 'search', 'i18n', 'build', 'repo', 'demo'];
const folders = process.argv.length > 2 ? process.argv.slice(2) : PURE_LAYERS;
const files = folders.flatMap((folder) => findTests(join('tests', folder))).sort();
if (files.length === 0) throw new Error(`No *.test.ts in tests/ under ${folders.join(', ')}.`);

// On CI the plain protocol, whose closing "# pass" and "# fail" lines every reader knows.
const reporter = process.stdout.isTTY ? 'spec' : 'tap';
// Node leaves one core idle, which on a small machine is half of them.
const concurrency = availableParallelism();
// A test that waits for ever, or leaves a browser open when it fails, must not hold up whoever waits.
const limits = ['--test-timeout=120000', '--test-force-exit'];
const options = ['--test', ...limits, `--test-reporter=${reporter}`, `--test-concurrency=${concurrency}`];
process.exitCode =
  spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', './tests/support/property-seed.ts', ...options, ...files],
    {stdio: 'inherit'},
  ).status ?? 1;

function findTests(folder) {
  try {
    return readdirSync(folder, {recursive: true})
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => join(folder, path));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
