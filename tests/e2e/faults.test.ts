import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {RequestListener} from 'node:http';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {BoardPage, servePartner} from '../support/board-page.js';
import {openBrowser} from '../support/browser.js';
import {serve, type Site} from '../support/serve.js';

const INDEX = readFileSync('dist/demo/jobs/index.json', 'utf8');

function answer(body: string, {status = 200, type = 'application/json'} = {}): RequestListener {
  return (_request, response) => response.writeHead(status, {'content-type': type}).end(body);
}

/** What a host may answer instead of the index, and what the developer is told of it. */
const FAULTS: readonly (readonly [fault: string, answer: RequestListener, told: RegExp])[] = [
  ['is a page', answer('<!doctype html><title>Accueil</title>', {type: 'text/html'}), /HTML page/],
  ['is a page that calls itself JSON', answer('<!doctype html><title>Accueil</title>'), /HTML page/],
  ['is cut short', answer(INDEX.slice(0, INDEX.length / 2)), /JSON/],
  ['is empty', answer(''), /JSON/],
  ['is of another version', answer(JSON.stringify({version: 2, postings: []})), /version/],
  ['is a list', answer('[]'), /index/],
  ['is gone', answer('not found', {status: 404}), /404/],
  ['fails on its host', answer('oops', {status: 503}), /503/],
  ['is hung up on', (_request, response) => response.destroy(), /job-board|fetch|network/i],
];

describe('a board whose index', () => {
  let browser: Browser;
  let indexes: Site;
  let partner: Site;

  before(async () => {
    [browser, indexes] = await Promise.all([openBrowser(), serve('dist/demo/jobs', {cors: true})]);
    partner = await servePartner(
      `<job-board src="${indexes.origin}/index.json"><a href="/liste">Toutes les offres</a></job-board>`,
    );
  });
  after(async () => {
    await browser.close();
    await Promise.all([indexes.close(), partner.close()]);
  });

  for (const [fault, listener, told] of FAULTS) {
    it(`${fault} says so, keeps the page’s own link, and comes back when asked again`, async () => {
      indexes.answers.set('/index.json', listener);
      const visit = await BoardPage.open(browser, `${partner.origin}/page.html`);
      await visit.board.getByRole('alert').waitFor();
      assert.ok(await visit.board.getByRole('link', {name: 'Toutes les offres'}).isVisible());
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(
        visit.complaints.filter((complaint) => complaint.startsWith('uncaught')),
        [],
      );
      assert.ok(
        visit.complaints.some((complaint) => told.test(complaint)),
        visit.complaints.join('\n'),
      );

      indexes.answers.delete('/index.json');
      await visit.board.getByRole('button', {name: 'Réessayer'}).click();
      await visit.links.first().waitFor();
      assert.match(await visit.focused(), /offres/);
      await visit.close();
    });
  }
});
