// Puts the script files into a folder with the version in its name, where they stay as they are for ever, and
// writes and prints what to paste: dist/snippets.html for people, dist/snippets.json for the demo and for tools.
import {createHash} from 'node:crypto';
import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';

const {scriptElement} = await tsImport('../demo/configurator/release.ts', import.meta.url);
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = `job-board-${version}`;
const names = readdirSync('dist').filter((name) => /^job-board\.(.+\.)?js$/.test(name));
if (!names.includes('job-board.js')) throw new Error('dist/job-board.js is not there: run `npm run build`.');

rmSync(`dist/${folder}`, {recursive: true, force: true});
// One folder, because a script looks beside itself for the words of a language that it doesn't bring.
for (const name of names) cpSync(`dist/${name}`, `dist/${folder}/${name}`);

const release = {version, folder, files: names.map(describeFile)};
const snippets = {module: moduleSnippet(), classic: classicSnippet()};
writeFileSync('dist/snippets.json', `${JSON.stringify({...release, snippets}, null, 2)}\n`);
writeFileSync('dist/snippets.html', `${snippets.module}\n\n${snippets.classic}\n`);
// On the error stream: what `npm pack` says on the other is read by programs.
console.error(`job-board ${version}: publish dist/${folder}/, then paste one of these.\n`);
console.error(`${snippets.module}\n\n${snippets.classic}`);

function describeFile(name) {
  const bytes = readFileSync(`dist/${name}`);
  const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  return {name, bytes: bytes.length, integrity};
}

function moduleSnippet() {
  return `${scriptElement(release, 'module', './')}\n<job-board src="./jobs/index.json"></job-board>`;
}

function classicSnippet() {
  return scriptElement(release, 'classic', './', [['data-src', './jobs/index.json']]);
}
