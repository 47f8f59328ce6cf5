import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {BoardPage, servePartner} from '../support/board-page.js';
import {openBrowser} from '../support/browser.js';
import type {Site} from '../support/serve.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

describe('a page with two copies of the built script', () => {
  let browser: Browser;
  let partner: Site;

  before(async () => {
    [browser, partner] = await Promise.all([
      openBrowser(),
      servePartner(
        `<link rel="icon" href="data:,"><script src="/job-board.iife.js" data-src="/demo/jobs/index.json"></script>
        <script type="module" src="/other.js"></script>`,
      ),
    ]);
  });
  after(() => Promise.all([browser.close(), partner.close()]));

  const serveOther = (code: string): void => {
    partner.answers.set('/other.js', (_request, response) => {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(code);
    });
  };

  it('works in silence where they are of one version, one as a module and one classic', async () => {
    serveOther(readFileSync('dist/job-board.js', 'utf8'));
    const visit = await BoardPage.open(browser, `${partner.origin}/page.html`);
    await visit.links.first().waitFor();
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });

  it('keeps the first and names both where they are of two', async () => {
    const other = readFileSync('dist/job-board.js', 'utf8').replaceAll(version, '99.0.0');
    serveOther(other);
    const visit = await BoardPage.open(browser, `${partner.origin}/page.html`);
    await visit.links.first().waitFor();
    assert.deepEqual(visit.complaints, [
      `warning: <job-board> was registered by version ${version}; version 99.0.0 is not used`,
    ]);
    const kept = await visit.board.evaluate(({constructor}) => JSON.stringify({...constructor}));
    assert.match(kept, new RegExp(`"version":"${version}"`));
    await visit.close();
  });
});
