// Puts the demo in dist/demo as a site would publish it: its pages, the script files, the index.
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';

const SOURCES = /^demo\/(configurator|frameworks)$/;

const {folder} = JSON.parse(readFileSync('dist/snippets.json', 'utf8'));
cpSync('demo', 'dist/demo', {recursive: true, filter: (path) => !SOURCES.test(path)});
const scripts = readdirSync('dist').filter((name) => /^job-board\..*js$/.test(name));
for (const path of [...scripts, folder, 'snippets.json']) {
  cpSync(`dist/${path}`, `dist/demo/${path}`, {recursive: true});
}
// The schema of what the command writes is part of the package.
cpSync('dist/demo/jobs/index.schema.json', 'dist/index.schema.json');

// As a site’s own build would: who has no script reads a plain list. Its links start from the folder of the jobs.
const list = readFileSync('dist/demo/jobs/list.html', 'utf8').replaceAll('href="', 'href="jobs/');
const page = readFileSync('dist/demo/index.html', 'utf8');
writeFileSync(
  'dist/demo/index.html',
  page.replace(/(?<=<job-board src="\.\/jobs\/index\.json">)[^]*?(?=<\/job-board>)/, () => `\n${list}`),
);
