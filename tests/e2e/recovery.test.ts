import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {RequestListener} from 'node:http';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {BoardPage, servePartner} from '../support/board-page.js';
import {openBrowser} from '../support/browser.js';
import {serve, type Site} from '../support/serve.js';

const STALE = /Ces offres ne sont peut-être plus à jour \(liste du 22 novembre 2026\)\./;

/** What the host has after its next build: one posting has another title. */
function rebuilt(before: string | undefined, after: string): string {
  const index = JSON.parse(readFileSync('dist/demo/jobs/index.json', 'utf8')) as {
    postings: {title: string}[];
  };
  const posting = index.postings.find(({title}) => title === before);
  if (!posting) throw new Error(`no posting has the title ${before}`);
  posting.title = after;
  return JSON.stringify(index);
}

/** What a host that is down does with a request. */
const FAULTS: readonly (readonly [fault: string, answer: RequestListener])[] = [
  ['answers with an error', (_request, response) => response.writeHead(502).end()],
  ['hangs up', (request) => request.destroy()],
];

describe('a board whose host', () => {
  let browser: Browser;
  let indexes: Site;
  let partner: Site;

  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  beforeEach(async () => {
    indexes = await serve('dist/demo/jobs', {cors: true});
    partner = await servePartner(`<job-board src="${indexes.origin}/index.json"></job-board>`);
  });
  afterEach(() => Promise.all([indexes.close(), partner.close()]));

  for (const [fault, answer] of FAULTS) {
    it(`${fault} on a second visit shows the list of the first, and the newer one when it is back`, async () => {
      const visit = await BoardPage.open(browser, `${partner.origin}/page.html`);
      await visit.links.first().waitFor();
      const titles = await visit.titles();
      await visit.page.waitForFunction(
        async (url) => (await caches.match(url)) !== undefined,
        `${indexes.origin}/index.json`,
      );

      indexes.answers.set('/index.json', answer);
      await visit.page.reload();
      await visit.board.getByText(STALE).waitFor();
      assert.deepEqual(await visit.titles(), titles);
      assert.deepEqual(await visit.violations(), []);

      indexes.answers.set('/index.json', (_request, response) =>
        response.end(rebuilt(titles[0], 'Une toute nouvelle offre')),
      );
      await visit.page.clock.runFor(10_000);
      await visit.board.getByRole('link', {name: 'Une toute nouvelle offre'}).waitFor();
      assert.equal(await visit.board.getByText(STALE).count(), 0);
      await visit.close();
    });
  }

  it('an offline visitor can’t reach says so, and comes when the connection is back', async () => {
    const visit = await BoardPage.open(browser, `${partner.origin}/page.html`);
    await visit.links.first().waitFor();
    await visit.page.context().setOffline(true);
    await visit.page.evaluate(async () => {
      await caches.delete('job-board');
      const board = document.querySelector('job-board');
      board?.replaceWith(board.cloneNode(true));
    });
    const alert = visit.board.getByRole('alert');
    await alert.waitFor();
    assert.match(await alert.innerText(), /Vous êtes hors connexion/);
    assert.deepEqual(await visit.violations(), []);
    await visit.page.context().setOffline(false);
    await visit.links.first().waitFor();
    await visit.close();
  });
});
