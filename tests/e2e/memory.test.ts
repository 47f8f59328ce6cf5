import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, CDPSession, Page} from 'playwright-core';
import {servePartner} from '../support/board-page.js';
import {openBrowser} from '../support/browser.js';
import {serve, type Site} from '../support/serve.js';

const TIMES = 200;
const AT_ONCE = 10;

/** What is held after a collection of garbage. */
interface Holdings {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

describe('a board that is added and removed 200 times', () => {
  let browser: Browser;
  let indexes: Site;
  let partner: Site;

  before(async () => {
    [browser, indexes, partner] = await Promise.all([
      openBrowser(),
      serve('dist/demo/jobs', {cors: true}),
      servePartner(''),
    ]);
    indexes.answers.set('/never.json', () => {});
    indexes.answers.set('/broken.json', (_request, response) => response.writeHead(503).end());
  });
  after(async () => {
    await browser.close();
    await Promise.all([indexes.close(), partner.close()]);
  });

  for (const [when, file, until] of [
    ['once it shows its list', 'index.json', '[part=link]'],
    ['while it waits for its index', 'never.json', '[part=loading]'],
    ['while its host is down and it waits to ask again', 'broken.json', '[role=alert]'],
  ] as const) {
    it(`leaves nothing behind, removed ${when}`, async () => {
      const page = await browser.newPage();
      await page.goto(`${partner.origin}/page.html`);
      const session = await page.context().newCDPSession(page);
      // What is made once, such as the parsed templates, is there after the first ones.
      await addAndRemove(page, `${indexes.origin}/${file}`, until, 10);
      const before = await holdings(session);
      const alive = await addAndRemove(page, `${indexes.origin}/${file}`, until, TIMES);
      const now = await holdings(session);
      const count = await page.evaluate((boards) => boards.filter((board) => board.deref()).length, alive);

      assert.ok(count <= 1, `${count} boards are still there`);
      assert.ok(now.nodes - before.nodes < TIMES / 2, `${now.nodes - before.nodes} nodes more`);
      assert.ok(
        now.listeners - before.listeners < TIMES / 2,
        `${now.listeners - before.listeners} listeners more`,
      );
      const bytes = (now.bytes - before.bytes) / TIMES;
      assert.ok(bytes < 2000, `${bytes.toFixed(0)} bytes more for each`);
      await page.close();
    });
  }
});

/** @returns weak references to the boards */
async function addAndRemove(page: Page, src: string, until: string, times: number) {
  return page.evaluateHandle(
    async ({src, until, times, atOnce}) => {
      const boards: WeakRef<Element>[] = [];
      for (let time = 0; time < times; time += atOnce) {
        const some = Array.from({length: atOnce}, () => document.createElement('job-board'));
        boards.push(...some.map((board) => new WeakRef(board)));
        for (const board of some) board.setAttribute('src', src);
        document.querySelector('main')?.append(...some);
        while (some.some((board) => !board.shadowRoot?.querySelector(until)))
          await new Promise((resolve) => setTimeout(resolve));
        for (const board of some) board.remove();
      }
      // What a board leaves for an idle moment has come by then.
      await new Promise((resolve) => requestIdleCallback(resolve));
      return boards;
    },
    {src, until, times, atOnce: AT_ONCE},
  );
}

async function holdings(session: CDPSession): Promise<Holdings> {
  // The console keeps the boards that it was told of.
  await session.send('Runtime.discardConsoleEntries');
  // What one collection sets free, the next one takes.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  const {nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
  return {bytes: usedSize, nodes, listeners: jsEventListeners};
}
