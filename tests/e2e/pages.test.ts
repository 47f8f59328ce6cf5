import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {accessibilityFaults} from '../support/axe.js';
import {openBrowser} from '../support/browser.js';
import {addPage} from '../support/demo-site.js';
import {runCommand} from '../support/run-command.js';
import {serve, type Site} from '../support/serve.js';

const OPEN = 'postings/2026-11-20-stage-data-recif.html';
const CLOSED = 'postings/2021-06-09-stage-atelier-numerique.html';

describe('the pages of postings', () => {
  const out = mkdtempSync(join(tmpdir(), 'job-board-'));
  let browser: Browser;
  let site: Site;

  before(async () => {
    await runCommand(
      'build',
      'data/postings',
      '--directory',
      'data/directory',
      '--out',
      out,
      '--board-url',
      '../board.html',
    );
    [browser, site] = await Promise.all([openBrowser(), serve(out)]);
    const list = readFileSync(join(out, 'list.html'), 'utf8');
    addPage(
      site,
      '/board.html',
      `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Offres</title>
      <main><h1>Offres</h1><job-board src="index.json">${list}</job-board></main></html>`,
    );
  });

  after(async () => {
    await Promise.all([browser.close(), site.close()]);
    rmSync(out, {recursive: true});
  });

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage(options);
    await page.goto(`${site.origin}/${path}`);
    return page;
  }

  it('are reached from the list inside the board, and lead back, without any script', async () => {
    const page = await open('board.html', {javaScriptEnabled: false});
    const link = page.getByRole('link', {name: 'Stagiaire en science des données'});
    await link.click();
    assert.equal(await page.getByRole('heading', {level: 1}).innerText(), 'Stagiaire en science des données');
    assert.equal(await page.getByRole('link', {name: /^Écrire à/}).count(), 1);
    // The board of this test is not where `--board-url` says, seen from the folder: only the address is looked at.
    assert.equal(
      await page.getByRole('link', {name: 'Retour aux offres'}).getAttribute('href'),
      '../../board.html',
    );
  });

  for (const scheme of ['light', 'dark'] as const) {
    for (const path of [OPEN, CLOSED]) {
      it(`are accessible: ${path}, ${scheme}`, async () => {
        const page = await open(path, {colorScheme: scheme, viewport: {width: 360, height: 800}});
        assert.deepEqual(await accessibilityFaults(page), []);
      });
    }
  }

  it('do not scroll sideways, on the narrowest screen and at twice the text', async () => {
    for (const path of [OPEN, CLOSED, 'postings/2020-07-anticipation-mes-arbres.html']) {
      const page = await open(path, {viewport: {width: 320, height: 640}});
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.equal(overflow, 0, path);
    }
  });

  it('of an old address leads to the posting', async () => {
    const page = await open('recrutement/arbres/');
    await page.waitForURL(`${site.origin}/postings/2020-07-anticipation-mes-arbres.html`);
  });

  it('leave the way back and the colours out of what is printed', async () => {
    const page = await open(OPEN, {colorScheme: 'dark'});
    await page.emulateMedia({media: 'print'});
    assert.equal(await page.getByRole('link', {name: 'Retour aux offres'}).isVisible(), false);
    const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.equal(colour, 'rgb(255, 255, 255)');
  });

  for (const path of ['feed.xml', 'feeds/category/data.xml']) {
    it(`show ${path} as a list to whoever opens it in a browser, with what it is good for`, async () => {
      const page = await open(path, {viewport: {width: 360, height: 800}});
      // innerText is for HTML: what a selection of all would copy is what can be read here.
      const seen = await page.evaluate(() => {
        getSelection()?.selectAllChildren(document.documentElement);
        const sentence = getComputedStyle(document.documentElement, '::before').content;
        const overflow = document.documentElement.scrollWidth - innerWidth;
        return {text: getSelection()?.toString() ?? '', sentence, overflow};
      });
      assert.match(seen.sentence, /^"Ceci est un flux\./);
      assert.match(seen.text, /Stagiaire en science des données\s+Récif\s+Chaque week-end/);
      assert.doesNotMatch(seen.text, /urn:uuid|T11:00:00Z|<p>/);
      assert.equal(seen.overflow, 0);
    });
  }
});
