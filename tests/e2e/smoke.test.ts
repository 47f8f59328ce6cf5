import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {collectComplaints, openBrowser} from '../support/browser.js';
import {openDemoSite, type DemoSite} from '../support/demo-site.js';

describe('the built demo', () => {
  let browser: Browser;
  let demo: DemoSite;

  before(async () => {
    demo = await openDemoSite();
    browser = await openBrowser();
  });
  after(() => Promise.all([browser.close(), demo.close()]));

  it('shows a board whose index lives on another origin', async () => {
    const page = await browser.newPage();
    const complaints = collectComplaints(page);

    const [index] = await Promise.all([
      page.waitForResponse(demo.indexUrl),
      page.goto(`${demo.pages.origin}/index.html`),
    ]);
    await page.locator('job-board').first().getByRole('listitem').first().waitFor();

    assert.equal(index.status(), 200);
    assert.deepEqual(complaints, []);
  });

  it('is a plain list of links to pages where there is no script', async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${demo.pages.origin}/index.html`);
    const links = page.locator('job-board').getByRole('link');
    assert.ok((await links.count()) > 20);
    const title = await links.first().innerText();
    await links.first().click();
    assert.equal(await page.getByRole('heading', {level: 1}).innerText(), title);
    await context.close();
  });
});
