/**
 * How long `job-board build` takes, and how much memory, on generated postings, beside gray-matter and
 * markdown-it alone on the same files: `npm run bench:build [-- 1000 10000 50000]`, after a build.
 */
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {makePostings} from './make-postings.js';

const COMMAND = 'dist/command/cli.js';
const RUNS = 3;
/** Larger folders are built once: on them a second build and a watch tell nothing new. */
const LARGE = 5000;

interface Measure {
  readonly seconds: number;
  /** Of all processors; unlike the time of day it says the same on a busy machine, or nearly. */
  readonly work: number;
  /** Peak resident memory. */
  readonly megabytes: number;
}

if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is not there yet: run \`npm run build:command\`.`);
const sizes = process.argv.slice(2).map(Number);
const work = mkdtempSync(join(tmpdir(), 'job-board-bench-'));
try {
  console.log(
    '| postings | both libraries alone | the whole build | ratio | of processor time | peak memory | more a posting | again | one changed, watching |',
  );
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  let before: Size | undefined;
  for (const count of sizes.length > 0 ? sizes : [1000, 10_000, 50_000])
    before = await measure(count, before);
} finally {
  rmSync(work, {recursive: true, force: true});
}

interface Size {
  readonly count: number;
  readonly megabytes: number;
}

async function measure(count: number, before: Size | undefined): Promise<Size> {
  const folder = join(work, `jobs-${count}`);
  let rounds = 0;
  let out = '';
  mkdirSync(folder);
  makePostings(folder, count);
  // Once each for the large ones; a small one is over before the machine has settled.
  const isLarge = count > LARGE;
  const runs = isLarge ? 1 : RUNS;
  const base = best(runs, () => time(['tests/bench/baseline.mjs', folder]));
  // Into a new folder each time: a file system takes long over files where others were just deleted.
  const ours = best(runs, () => {
    rounds += 1;
    out = join(work, `out-${count}-${rounds}`);
    return time([COMMAND, ...build(folder, out)]);
  });
  const again = isLarge ? undefined : time([COMMAND, ...build(folder, out)]);
  const rebuild = isLarge ? undefined : await timeRebuild(folder, out);
  const growth = before && (1024 * (ours.megabytes - before.megabytes)) / (count - before.count);
  const cells = [
    String(count),
    `${base.seconds.toFixed(1)} s`,
    `${ours.seconds.toFixed(1)} s`,
    (ours.seconds / base.seconds).toFixed(2),
    (ours.work / base.work).toFixed(2),
    `${ours.megabytes} MB`,
    growth === undefined ? '' : `${growth.toFixed(1)} kB`,
    again === undefined ? '' : `${again.seconds.toFixed(1)} s`,
    rebuild === undefined ? '' : `${rebuild.toFixed(2)} s`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
  rmSync(folder, {recursive: true});
  return {count, megabytes: ours.megabytes};
}

function build(folder: string, out: string): readonly string[] {
  const options = ['--directory', 'data/directory', '--now', '2026-11-22', '--quiet'];
  return ['build', folder, '--out', out, '--base-url', 'https://rivages.example/jobs/', ...options];
}

/** From the save of one posting to the end of the build that it causes, in seconds. */
async function timeRebuild(folder: string, out: string): Promise<number> {
  const watching = spawn(process.execPath, [COMMAND, ...build(folder, out), '--watch'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await once(watching.stderr, 'data');
  const start = performance.now();
  appendFileSync(join(folder, '0', firstFile(join(folder, '0'))), '\nUne phrase de plus.\n');
  await once(watching.stderr, 'data');
  const seconds = (performance.now() - start) / 1000;
  watching.kill('SIGTERM');
  await once(watching, 'exit');
  return seconds;
}

function firstFile(folder: string): string {
  const [name] = readdirSync(folder).filter((path) => statSync(join(folder, path)).isFile());
  if (name === undefined) throw new Error(`${folder} is empty`);
  return name;
}

function best(runs: number, measureOnce: () => Measure): Measure {
  const all = Array.from({length: runs}, measureOnce);
  return {
    seconds: Math.min(...all.map(({seconds}) => seconds)),
    work: Math.min(...all.map(({work}) => work)),
    megabytes: Math.max(...all.map(({megabytes}) => megabytes)),
  };
}

/** A program in a process of its own, from start to end; it tells its peak of memory as it leaves. */
function time(argv: readonly string[]): Measure {
  const start = performance.now();
  const {stderr, status} = spawnSync(
    process.execPath,
    ['--import', './tests/bench/tell-memory.mjs', ...argv],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    },
  );
  const seconds = (performance.now() - start) / 1000;
  const [, kilobytes, microseconds] = (/peak: (\d+) kB, work: (\d+) us/.exec(stderr) ?? []).map(Number);
  if (status !== 0 || kilobytes === undefined || microseconds === undefined)
    throw new Error(`${argv.join(' ')} failed:\n${stderr.slice(-2000)}`);
  return {seconds, work: microseconds / 1e6, megabytes: Math.round(kilobytes / 1024)};
}
