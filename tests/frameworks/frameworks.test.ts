import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {BoardPage} from '../support/board-page.js';
import {openBrowser} from '../support/browser.js';
import {serve, type Site} from '../support/serve.js';

const BUILT = 'dist/frameworks';

describe('the example for', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    if (!existsSync(BUILT)) throw new Error(`${BUILT} is not there yet: run \`npm run test:frameworks\`.`);
    [browser, site] = await Promise.all([openBrowser(), serve(BUILT)]);
  });
  after(() => Promise.all([browser.close(), site.close()]));

  for (const framework of ['react', 'vue', 'svelte', 'angular']) {
    it(`${framework} lists postings; properties arrive, and an event comes back`, async () => {
      const visit = await BoardPage.open(browser, `${site.origin}/${framework}/index.html`);
      await visit.links.first().waitFor();
      assert.equal((await visit.titles()).length, 2, 'a number');
      await visit.board.getByRole('searchbox', {name: 'Chercher un poste'}).waitFor();
      const [title] = await visit.titles();
      await visit.links.first().click();
      await visit.page.locator('output', {hasText: title ?? 'a title'}).waitFor();
      assert.deepEqual(visit.complaints, []);
      await visit.close();
    });
  }
});
