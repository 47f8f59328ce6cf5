// Installs the examples of demo/frameworks, which have dependencies of their own, checks their types, builds them
// and opens each in a browser. Needs `npm run build` first: the examples use the package as it is published.
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';

const FOLDER = 'demo/frameworks';
if (!existsSync('dist/types')) throw new Error('dist/types is not there yet: run `npm run build`.');

run('npm', ['ci'], FOLDER);
// The package as a site gets it, and not a link to this folder: types are looked for beside it.
const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
run('npm', ['pack', '--silent', '--pack-destination', 'dist']);
run('npm', ['install', '--no-save', '--silent', resolve(`dist/${name}-${version}.tgz`)], FOLDER);
run('npm', ['run', 'check'], FOLDER);
run('npm', ['run', 'build'], FOLDER);
cpSync('dist/demo/jobs', 'dist/frameworks/jobs', {recursive: true});
run(process.execPath, ['.scripts/test-node.mjs', 'frameworks']);

function run(command, words, cwd = '.') {
  const {status} = spawnSync(command, words, {cwd, stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}
