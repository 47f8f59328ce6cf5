// Puts the demo in dist/demo as a site would publish it: its pages, the script files, the index.
import {cpSync, readdirSync, readFileSync} from 'node:fs';

const SOURCES = /^demo\/(configurator|frameworks)$/;

const {folder} = JSON.parse(readFileSync('dist/snippets.json', 'utf8'));
cpSync('demo', 'dist/demo', {recursive: true, filter: (path) => !SOURCES.test(path)});
const scripts = readdirSync('dist').filter((name) => /^job-board\..*js$/.test(name));
for (const path of [...scripts, folder, 'snippets.json']) {
  cpSync(`dist/${path}`, `dist/demo/${path}`, {recursive: true});
}
// The schema of what the command writes is part of the package.
cpSync('dist/demo/jobs/index.schema.json', 'dist/index.schema.json');
