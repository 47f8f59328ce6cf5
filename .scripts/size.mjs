// Prints what a visitor downloads, and fails when a script file is over its budget.
import {existsSync, readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const SCRIPT_BUDGET = 30_000; // bytes of brotli
const scripts = ['dist/job-board.js', 'dist/job-board.iife.js'];
const shown = ['dist/demo/jobs/index.json'].filter((path) => existsSync(path));

console.log(`${'bytes'.padEnd(28)}${['as is', 'gzip', 'brotli'].map((word) => word.padStart(9)).join('')}`);
for (const path of [...scripts, ...shown]) {
  const bytes = readFileSync(path);
  const brotli = brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
  const figures = [bytes.length, gzipSync(bytes, {level: 9}).length, brotli.length];
  console.log(`${path.padEnd(28)}${figures.map((figure) => String(figure).padStart(9)).join('')}`);
  if (scripts.includes(path) && brotli.length > SCRIPT_BUDGET) {
    console.error(`${path}: ${brotli.length} bytes of brotli, over the budget of ${SCRIPT_BUDGET}.`);
    process.exitCode = 1;
  }
}
