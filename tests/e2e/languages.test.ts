import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {collectComplaints, openBrowser} from '../support/browser.js';
import {addPage, openDemoSite, type DemoSite} from '../support/demo-site.js';

describe('a language in a file of its own', () => {
  let browser: Browser;
  let demo: DemoSite;

  before(async () => {
    demo = await openDemoSite();
    browser = await openBrowser();
  });
  after(() => Promise.all([browser.close(), demo.close()]));

  const moduleAt = (origin: string): string =>
    `<script type="module" src="${origin}/job-board.js"></script><job-board src="${demo.indexUrl}"></job-board>`;
  const classicAt = (origin: string): string =>
    `<script async src="${origin}/job-board.iife.js" data-src="${demo.indexUrl}"></script>`;

  const open = async (
    body: string,
    act: (page: Page) => Promise<void> = async () => {},
  ): Promise<OpenPage> => {
    addPage(
      demo.pages,
      '/languages-test.html',
      `<!doctype html><html lang="de-AT"><head><meta charset="utf-8"><title>Stellen</title></head>
       <body><main>${body}</main></body></html>`,
    );
    const page = await browser.newPage();
    const complaints = collectComplaints(page);
    await act(page);
    await page.goto(`${demo.pages.origin}/languages-test.html`);
    return {page, complaints};
  };

  for (const [kind, tag] of [
    ['module', moduleAt],
    ['classic script', classicAt],
  ] as const) {
    it(`is looked for beside the ${kind}, wherever the page is`, async () => {
      // As on a host of scripts: another origin than the page's, open to all.
      for (const name of ['job-board.js', 'job-board.iife.js', 'job-board.de.js']) {
        demo.indexes.answers.set(`/widget/${name}`, (_request, response) => {
          response.setHeader('content-type', 'text/javascript; charset=utf-8');
          response.setHeader('access-control-allow-origin', '*');
          response.end(readFileSync(`dist/${name}`));
        });
      }
      const {page, complaints} = await open(tag(`${demo.indexes.origin}/widget`));
      await page.getByRole('searchbox', {name: 'Stellen suchen'}).waitFor();
      assert.deepEqual(complaints, []);
      await page.close();
    });

    it(`gives way to English where it does not come, and the ${kind} says so once`, async () => {
      const {page, complaints} = await open(tag(demo.pages.origin), async (opened) => {
        await opened.route('**/job-board.de.js', (route) => route.abort());
      });
      await page.getByRole('searchbox', {name: 'Search jobs'}).waitFor();
      const ours = complaints.filter((complaint) => complaint.includes('its language could not be loaded'));
      assert.equal(ours.length, 1);
      assert.equal(await page.locator('job-board [part=board]').getAttribute('lang'), 'en');
      await page.close();
    });
  }

  it('is waited for: no word of another is seen before it', async () => {
    let release = (): void => {};
    let indexCame: Promise<unknown> | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const {page, complaints} = await open(moduleAt(demo.pages.origin), async (opened) => {
      indexCame = opened.waitForResponse(demo.indexUrl);
      // Time stands still, so that the board's patience does not end.
      await opened.clock.install({time: '2026-11-22T09:00:00Z'});
      await opened.clock.pauseAt('2026-11-22T09:00:01Z');
      await opened.route('**/job-board.de.js', async (route) => {
        await held;
        await route.continue();
      });
    });
    await indexCame;
    const board = page.locator('job-board [part=board]');
    await board.waitFor();
    assert.equal((await board.innerText()).trim(), '');
    release();
    await page.getByRole('searchbox', {name: 'Stellen suchen'}).waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

interface OpenPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}
