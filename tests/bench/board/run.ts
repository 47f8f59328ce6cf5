/**
 * Where the board keeps the main thread for longer than 50 ms, and what it does there, on made postings; then
 * how soon it can be used on the sample index: `npm run bench:board`, after a build. Prints tables in Markdown.
 */
import {rmSync} from 'node:fs';
import {loadavg} from 'node:os';
import type {Browser, CDPSession, Page} from 'playwright-core';
import {build} from 'vite';
import {openBrowser} from '../../support/browser.js';
import {addPage} from '../../support/demo-site.js';
import {serve, type Site} from '../../support/serve.js';
import {makeSite} from '../search/make-site.js';
import {makePostings} from '../search/sample-postings.js';
import {startProfile, stopProfile, type Task} from './cpu-profile.js';
import {measureStart} from './start.js';
import {ACTS} from './visit.js';

const LIMIT = 50;
/** As many postings, and how many times the processor is slowed. */
const CASES: readonly (readonly [count: number, rate: number])[] = [
  [1000, 4],
  [10_000, 1],
];
const FUNCTIONS_TOLD = 14;
/** Lit’s own, through which everything goes. */
const BY_THE_WAY = /^(\(idle\)|a function in line \d+|_?\$\w*|.|update|performUpdate|scheduleUpdate)$/;

const browser = await openBrowser();
try {
  console.log(`${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}, load ${load()}`);
  await measureStart(browser);
  for (const [count, rate] of CASES) await measureTasks(count, rate);
  console.log(`\nLoad at the end: ${load()}`);
} finally {
  await browser.close();
}

async function measureTasks(count: number, rate: number): Promise<void> {
  const folder = await makeSite(makePostings(count), false);
  const site = await serve(folder);
  const built = await serve('dist', {cors: true});
  addPage(site, '/page.html', pageWith(`${built.origin}/job-board.js`));
  site.answers.set('/readable.js', await readableScript());
  addPage(site, '/readable.html', pageWith('/readable.js'));

  console.log(`\n${count} postings, processor ${rate === 1 ? 'as it is' : `slowed ${rate} times`}\n`);
  console.log('| act | tasks above 50 ms | longest (ms) | times the limit |');
  console.log('|---|---|---|---|');
  const page = await openPage(browser, rate);
  for await (const [name, tasks] of visit(page, `${site.origin}/page.html`)) {
    const longest = Math.max(0, ...tasks.map(({duration}) => duration));
    console.log(`| ${name} | ${tasks.length} | ${longest.toFixed(0)} | ${(longest / LIMIT).toFixed(1)} |`);
  }
  await page.context().close();
  await profile(site, rate);
  await Promise.all([site.close(), built.close()]);
  rmSync(folder, {recursive: true});
}

/**
 * The same visit with a script that has its names, under the profiler, which a slowed processor would mislead:
 * where that makes the long tasks, the whole of each act is looked at, not slowed.
 */
async function profile(site: Site, rate: number): Promise<void> {
  const page = await openPage(browser, 1);
  const session = await page.context().newCDPSession(page);
  for await (const [name, tasks] of profiledVisit(page, session, `${site.origin}/readable.html`, rate)) {
    console.log(name, tasks);
  }
  await page.context().close();
}

async function* profiledVisit(
  page: Page,
  session: CDPSession,
  url: string,
  rate: number,
): AsyncGenerator<readonly [string, string]> {
  await startProfile(session);
  await page.goto(url);
  for (const [name, act] of ACTS) {
    if (name !== ACTS[0]?.[0]) await startProfile(session);
    await act(page);
    const tasks = await takeTasks(page);
    const functions = await stopProfile(session, rate === 1 ? tasks : undefined);
    const lines = functions
      .filter(({name: known}) => !BY_THE_WAY.test(known))
      .slice(0, FUNCTIONS_TOLD)
      .map((one) => `${one.name} ${one.total.toFixed(0)} (${one.own.toFixed(0)} itself)`);
    if (lines.length > 0) yield [`\nWhat took the milliseconds, ${name}:`, lines.join(', ')];
  }
}

async function* visit(
  page: Page,
  url: string,
): AsyncGenerator<readonly [name: string, tasks: readonly Task[]]> {
  await page.goto(url);
  for (const [name, act] of ACTS) {
    await act(page);
    yield [name, await takeTasks(page)];
  }
}

/** The long tasks since they were last asked for. */
async function takeTasks(page: Page): Promise<readonly Task[]> {
  return page.evaluate(async () => {
    // They are told of a moment later.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return (window as unknown as {tasks: Task[]}).tasks.splice(0);
  });
}

async function openPage(from: Browser, rate: number): Promise<Page> {
  const context = await from.newContext({viewport: {width: 1280, height: 900}, locale: 'fr-FR'});
  const page = await context.newPage();
  await page.addInitScript(() => {
    const tasks: Task[] = [];
    Object.assign(window, {tasks});
    new PerformanceObserver((list) => {
      for (const {startTime, duration} of list.getEntries()) tasks.push({start: startTime, duration});
    }).observe({type: 'longtask', buffered: true});
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate});
  return page;
}

function pageWith(script: string): string {
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offres</title>
    <job-board src="/index.json" status="all"></job-board><script type="module" src="${script}"></script></html>`;
}

/** The element as it is in the sources, in one file: names and all. */
async function readableScript(): Promise<Parameters<Site['answers']['set']>[1]> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: {entry: 'src/element/define.ts', name: 'board', formats: ['iife']},
    },
  });
  const first = Array.isArray(built) ? built[0] : built;
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The element could not be bundled.');
  return (_request, response) => response.writeHead(200, {'content-type': 'text/javascript'}).end(chunk.code);
}

function load(): string {
  return loadavg()
    .map((one) => one.toFixed(1))
    .join(' ');
}
