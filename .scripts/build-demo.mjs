// Puts the demo in dist/demo as a site would publish it: its pages, the two script files, the index.
import {cpSync} from 'node:fs';

cpSync('demo', 'dist/demo', {recursive: true});
for (const script of ['job-board.js', 'job-board.iife.js']) cpSync(`dist/${script}`, `dist/demo/${script}`);
// The schema of what the command writes is part of the package.
cpSync('dist/demo/jobs/index.schema.json', 'dist/index.schema.json');
