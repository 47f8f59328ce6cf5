/**
 * Quality, speed, weight and memory of the text search beside other engines, in one run of one browser over
 * the same made postings, then the board itself: `npm run bench:search -- [number of postings…]`. Needs
 * `npm run build` first. Prints tables in Markdown.
 */
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, CDPSession, Page} from 'playwright-core';
import {openBrowser} from '../../support/browser.js';
import {serve} from '../../support/serve.js';
import {ENGINES} from './engines.js';
import {compressed, makeSite, sizeOf} from './make-site.js';
import type {Speed} from './measure.js';
import type {Bench} from './page.js';
import {makePostings} from './sample-postings.js';

declare const bench: Bench;

const PAGEFIND = 'Pagefind';
const PAGEFIND_LIMIT = isInstalled('pagefind') ? 10_000 : 0;
/** Up to so many postings, the processor is slowed four times, as a phone would be. */
const SLOWED_UP_TO = 2000;

if (PAGEFIND_LIMIT === 0)
  print('Pagefind is not installed (npm install --no-save pagefind@1.6.0): left out.');
const browser = await openBrowser();
const counts = process.argv.slice(2).map(Number);
for (const count of counts.length > 0 ? counts : [751, 10_000, 50_000]) await compare(count);
await browser.close();

async function compare(count: number): Promise<void> {
  const samples = makePostings(count);
  const folder = await makeSite(samples, count <= PAGEFIND_LIMIT);
  const site = await serve(folder);
  const rate = count <= SLOWED_UP_TO ? 4 : 1;
  print(
    `\n${count} postings, processor ${rate === 1 ? 'as it is' : `slowed ${rate} times`}, Chromium ${browser.version()}\n`,
  );
  print(
    '| engine | nDCG@10 | fits | nonsense that finds | ms a key p50 / p95 / max | of ours | kB (brotli) | MB |',
  );
  print('|---|---|---|---|---|---|---|---|');
  let own = 0;
  const engines = ENGINES.filter(({limit}) => count <= limit);
  for (const name of [
    ...engines.map((engine) => engine.name),
    ...(count <= PAGEFIND_LIMIT ? [PAGEFIND] : []),
  ]) {
    const {page, session} = await openPage(browser, `${site.origin}/bench.html`);
    const before = await heapOf(session);
    await page.evaluate(([engine, size]) => bench.prepare(engine, size), [name, count] as const);
    const memory = (await heapOf(session)) - before;
    const {ndcg, fits, noise} = await page.evaluate((size) => bench.quality(size), count);
    await session.send('Emulation.setCPUThrottlingRate', {rate});
    const speed = await page.evaluate((share) => bench.speed(share), count > SLOWED_UP_TO ? 0.3 : 1);
    own ||= speed.p95;
    const payload = engines
      .find((engine) => engine.name === name)
      ?.make(samples)
      .payload();
    const bytes =
      payload?.reduce((sum, text) => sum + compressed(text), 0) ?? sizeOf(join(folder, 'pagefind'));
    const quality = `${ndcg.toFixed(3)} | ${fits.toFixed(2)} | ${noise.toFixed(2)}`;
    const ratio = (speed.p95 / own).toFixed(1);
    print(
      `| ${name} | ${quality} | ${timesOf(speed)} | ${ratio} × | ${thousands(bytes)} | ${(memory / 1e6).toFixed(0)} |`,
    );
    await page.close();
  }
  const {page, session} = await openPage(browser, `${site.origin}/board.html`);
  await page.locator('job-board [part=posting]').first().waitFor({timeout: 120_000});
  await session.send('Emulation.setCPUThrottlingRate', {rate});
  const inSight = await page.evaluate(() => bench.board(0.3, 'in sight'));
  const all = await page.evaluate(() => bench.board(0.1, 'all'));
  print(
    `\nThe board, from a key to the rows in sight, drawn: ${timesOf(inSight)} ms; to all of the list: ${timesOf(all)} ms`,
  );
  await page.close();
  await site.close();
  rmSync(folder, {recursive: true});
}

function isInstalled(name: string): boolean {
  try {
    return import.meta.resolve(name) !== '';
  } catch {
    return false;
  }
}

async function openPage(from: Browser, url: string): Promise<{page: Page; session: CDPSession}> {
  const page = await from.newPage();
  const session = await page.context().newCDPSession(page);
  await page.goto(url);
  return {page, session};
}

/** Bytes that are still held after a collection of garbage. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

function timesOf({p50, p95, max}: Speed): string {
  return [p50, p95, max].map((time) => time.toFixed(time < 10 ? 2 : 0)).join(' / ');
}

function thousands(bytes: number): string {
  return String(Math.round(bytes / 1000));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
