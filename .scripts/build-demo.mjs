// Puts the demo in dist/demo as a site would publish it: its pages, the script files, the index.
import {cpSync, readdirSync} from 'node:fs';

cpSync('demo', 'dist/demo', {recursive: true});
const scripts = readdirSync('dist').filter((name) => /^job-board\..*js$/.test(name));
for (const script of scripts) cpSync(`dist/${script}`, `dist/demo/${script}`);
// The schema of what the command writes is part of the package.
cpSync('dist/demo/jobs/index.schema.json', 'dist/index.schema.json');
