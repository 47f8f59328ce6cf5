import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {build} from 'vite';
import {writeSearchIndex} from '../../../src/search/index-parts/write-search-index.js';
import {TRADE_SYNONYMS} from '../../../src/search/trade-synonyms.js';
import type {SamplePosting} from './sample-postings.js';

/** The part of Pagefind's writer that is used here; it is compared where it is installed. */
interface PagefindWriter {
  createIndex(options: {readonly forceLanguage: string}): Promise<{readonly index?: PagefindIndex}>;
}

interface PagefindIndex {
  addCustomRecord(record: {
    readonly url: string;
    readonly content: string;
    readonly language: string;
    readonly meta: Readonly<Record<string, string>>;
  }): Promise<unknown>;
  writeFiles(options: {readonly outputPath: string}): Promise<unknown>;
}

/** Writes a site with the board, its index, Pagefind's index and the page that measures. */
export async function makeSite(samples: readonly SamplePosting[], withPagefind: boolean): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'job-board-bench-'));
  const write = (path: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  };
  const postings = samples.map(({posting}) => posting);
  const words = samples.map(({text, skills}) => ({text, namedSkills: skills}));
  const {search, files} = writeSearchIndex(postings, words, {synonyms: TRADE_SYNONYMS});
  write('index.json', JSON.stringify({version: 1, lang: 'fr', postings, search}));
  for (const {path, text} of files) write(path, text);
  write('job-board.js', readFileSync('dist/job-board.js'));
  write('bench.js', await bundle());
  write(
    'bench.html',
    '<!doctype html><html lang="fr"><meta charset="utf-8"><script src="bench.js"></script></html>',
  );
  write(
    'board.html',
    `<!doctype html><html lang="fr"><meta charset="utf-8"><job-board src="index.json"></job-board>
    <script src="bench.js"></script><script type="module" src="job-board.js"></script></html>`,
  );
  if (withPagefind) await writePagefind(samples, join(folder, 'pagefind'));
  return folder;
}

/** Compressed size of a file, or of all files of a folder, in bytes. */
export function sizeOf(path: string): number {
  const files = readdirSync(path, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return files.reduce((sum, {parentPath, name}) => sum + compressed(readFileSync(join(parentPath, name))), 0);
}

/** At a quality that a server can afford to compress large indexes with. */
export function compressed(bytes: string | Uint8Array): number {
  return brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 9}}).length;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: {entry: 'tests/bench/search/page.ts', name: 'page', formats: ['iife']},
    },
  });
  const first = Array.isArray(built) ? built[0] : built;
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The page of the comparison could not be bundled.');
  return chunk.code;
}

async function writePagefind(samples: readonly SamplePosting[], outputPath: string): Promise<void> {
  const name = 'pagefind';
  const {createIndex} = (await import(name)) as PagefindWriter;
  const {index} = await createIndex({forceLanguage: 'fr'});
  if (!index) throw new Error('Pagefind gives no index.');
  for (const {posting, text} of samples) {
    const {id, title, organization, skills = []} = posting;
    const content = [title, organization?.name ?? '', skills.join(', '), text].join('\n');
    await index.addCustomRecord({url: id, content, language: 'fr', meta: {title}});
  }
  await index.writeFiles({outputPath});
}
