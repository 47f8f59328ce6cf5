import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {servePartner} from '../support/board-page.js';
import {probeBoard} from '../support/board-probe.js';
import {BROKEN_INDEXES, GOOD_TITLES} from '../support/broken-indexes.js';
import {collectComplaints, openBrowser} from '../support/browser.js';
import {serve, type Site} from '../support/serve.js';

/** Said of files beside the index, of which these have none. */
const BESIDE = /\/(postings|search)\/|Failed to load resource/;

describe('a board whose index', () => {
  let browser: Browser;
  let indexes: Site;
  let partner: Site;
  let page: Page;
  let complaints: readonly string[];

  before(async () => {
    [browser, indexes, partner] = await Promise.all([
      openBrowser(),
      serve('dist/demo/jobs', {cors: true}),
      servePartner(''),
    ]);
    page = await browser.newPage({locale: 'fr-FR'});
    complaints = collectComplaints(page);
    // What runs these tests names functions by a helper of its own, which a page lacks.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(`${partner.origin}/page.html`);
    await page.evaluate(() => customElements.whenDefined('job-board').then(() => {}));
  });
  after(async () => {
    await browser.close();
    await Promise.all([indexes.close(), partner.close()]);
  });

  BROKEN_INDEXES.forEach(({what, text, shown, told, hidesWords}, at) => {
    it(`${what} shows what is good, runs nothing and throws nothing`, async () => {
      const path = `/${at}/index.json`;
      indexes.answers.set(path, (_request, response) => response.end(text()));
      const heard = complaints.length;
      const names = await page.evaluate(() => Object.getOwnPropertyNames(Object.prototype));

      const [, lastGood] = GOOD_TITLES;
      const report = await page.evaluate(probeBoard, {src: indexes.origin + path, words: lastGood});

      assert.equal(report.found, shown + GOOD_TITLES.length);
      for (const title of GOOD_TITLES) assert.ok(report.titles.includes(title), report.titles.join());
      assert.deepEqual(report.opened, [report.titles.at(-1), hidesWords ? '' : lastGood]);
      assert.deepEqual(report.dangers, []);
      assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'ran') as unknown), undefined);
      assert.deepEqual(await page.evaluate(() => Object.getOwnPropertyNames(Object.prototype)), names);
      const lines = complaints.slice(heard).filter((line) => !BESIDE.test(line));
      assert.equal(lines.length, told ? 1 : 0, lines.join('\n'));
      if (told) assert.match(lines[0] ?? '', /^warning: <job-board>: passed over in the index: .{1,1500}$/);
    });
  });
});
