// Prints what a visitor downloads, and fails when a script file, or the search in it, is over its budget.
import {existsSync, readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {minify} from 'terser';
import {build} from 'vite';

const SCRIPT_BUDGET = 30_000; // bytes of brotli
/** The text search alone, without Fuse.js. */
const SEARCH_BUDGET = 5_000;

const scripts = ['dist/job-board.js', 'dist/job-board.iife.js'].map((path) => [path, readFileSync(path)]);
const shown = [
  'dist/job-board.de.js',
  'dist/job-board.es.js',
  'dist/job-board.it.js',
  'dist/demo/jobs/index.json',
].filter((path) => existsSync(path));

console.log(`${'bytes'.padEnd(28)}${['as is', 'gzip', 'brotli'].map((word) => word.padStart(9)).join('')}`);
for (const [path, bytes] of scripts) check(path, bytes, SCRIPT_BUDGET);
check('text search, no Fuse.js', await bundleSearch(), SEARCH_BUDGET);
for (const path of shown) check(path, readFileSync(path), Infinity);

function check(name, bytes, budget) {
  const brotli = brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
  const figures = [bytes.length, gzipSync(bytes, {level: 9}).length, brotli];
  console.log(`${name.padEnd(28)}${figures.map((figure) => String(figure).padStart(9)).join('')}`);
  if (brotli <= budget) return;
  console.error(`${name}: ${brotli} bytes of brotli, over the budget of ${budget}.`);
  process.exitCode = 1;
}

/** Bundled and minified as the scripts are. */
async function bundleSearch() {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: 'src/search/create-text-search.ts', formats: ['es']},
      rolldownOptions: {external: ['fuse.js/basic'], output: {minify: true}},
    },
  });
  const {code} = (Array.isArray(built) ? built[0] : built).output[0];
  const [compress, names] = ['compress.json', 'short-names.json'].map((file) =>
    JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')),
  );
  const mangle = {properties: {regex: new RegExp(`^(${names.join('|')})$`)}};
  return Buffer.from((await minify(code, {ecma: 2020, module: true, compress, mangle})).code);
}
