import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {collectComplaints, openBrowser} from '../support/browser.js';
import {addPage, openDemoSite, type DemoSite} from '../support/demo-site.js';

/** A page of a site whose editor lets one script tag through, and nothing that it doesn't know. */
const pageWith = (script: string): string => `<!doctype html>
  <html lang="fr"><head><meta charset="utf-8"><title>Nos offres</title></head>
  <body><main><h1>Nous rejoindre</h1><p id="before">Avant</p>${script}<p id="after">Après</p></main></body></html>`;

describe('the classic script', () => {
  let browser: Browser;
  let demo: DemoSite;

  before(async () => {
    demo = await openDemoSite();
    browser = await openBrowser();
  });
  after(() => Promise.all([browser.close(), demo.close()]));

  const open = async (script: string): Promise<{page: Page; complaints: readonly string[]}> => {
    addPage(demo.pages, '/classic-test.html', pageWith(script));
    const page = await browser.newPage();
    const complaints = collectComplaints(page);
    await page.goto(`${demo.pages.origin}/classic-test.html`);
    return {page, complaints};
  };

  it('puts a board right after its own tag, with the attributes of the tag', async () => {
    const {page, complaints} = await open(
      `<script async src="/job-board.iife.js" data-src="${demo.indexUrl}" data-lang="en" data-page-size="2"></script>`,
    );
    const board = page.locator('script + job-board + #after').locator('xpath=preceding-sibling::job-board');
    await board.getByRole('list', {name: 'Jobs'}).getByRole('heading').first().waitFor();
    assert.equal(await board.getByRole('list', {name: 'Jobs'}).getByRole('heading').count(), 2);
    assert.deepEqual(await board.evaluate((element) => element.getAttributeNames().sort()), [
      'lang',
      'page-size',
      'src',
    ]);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('finds a word that was typed wrongly, as the module does', async () => {
    const {page} = await open(
      `<script async src="/job-board.iife.js" data-src="${demo.indexUrl}" data-status="all"></script>`,
    );
    const board = page.locator('job-board');
    await board.getByRole('searchbox').fill('dévelopeur');
    await board.getByRole('searchbox').press('Enter');
    const title = board.getByRole('list', {name: 'Offres'}).getByRole('heading').first();
    await title.filter({hasText: /d[ée]velopp/i}).waitFor();
    await page.close();
  });

  it('makes two boards of two tags', async () => {
    const tag = (prefix: string): string =>
      `<script async src="/job-board.iife.js?${prefix}" data-src="${demo.indexUrl}" data-url-state="${prefix}"></script>`;
    const {page, complaints} = await open(tag('one') + tag('two'));
    const boards = page.locator('job-board');
    await boards.nth(1).getByRole('searchbox').waitFor();
    assert.equal(await boards.count(), 2);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('makes no board where its tag says nothing, for a page that has its own', async () => {
    const {page, complaints} = await open(
      `<job-board src="${demo.indexUrl}"></job-board><script async src="/job-board.iife.js"></script>`,
    );
    const boards = page.locator('job-board');
    await boards.getByRole('searchbox').waitFor();
    assert.equal(await boards.count(), 1);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('takes no code from its tag', async () => {
    const {page} = await open(
      `<script async src="/job-board.iife.js" data-src="${demo.indexUrl}" data-onclick="alert(1)"></script>`,
    );
    const board = page.locator('job-board');
    await board.getByRole('searchbox').waitFor();
    assert.equal(await board.getAttribute('onclick'), null);
    await page.close();
  });
});
