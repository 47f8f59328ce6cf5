import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {BoardPage, servePartner} from '../support/board-page.js';
import {openBrowser} from '../support/browser.js';
import type {Site} from '../support/serve.js';

/** The recipes for audience measurement, as the README has them. */
const recipes = [...readFileSync('README.md', 'utf8').matchAll(/```js\n([^`]*?job-board-open[^]*?)```/g)].map(
  ([, code]) => code ?? '',
);

describe('the recipes of the README', () => {
  let browser: Browser;
  let partner: Site;

  before(async () => {
    [browser, partner] = await Promise.all([
      openBrowser(),
      servePartner('<job-board src="/demo/jobs/index.json"></job-board>'),
    ]);
  });
  after(() => Promise.all([browser.close(), partner.close()]));

  it('hand over what happened, by names and values alone', async () => {
    assert.equal(recipes.length, 2);
    const visit = await BoardPage.open(browser, `${partner.origin}/page.html`);
    await visit.page.addScriptTag({content: `const _paq = []; ${recipes.join('\n')}`});
    await visit.links.first().click();
    const link = visit.board.locator('[part="apply"] a').first();
    await link.evaluate((node) => node.addEventListener('click', (event) => event.preventDefault()));
    await link.click();
    const {id, title} = openedPosting(visit);
    assert.deepEqual(await visit.page.evaluate('dataLayer'), [
      {event: 'job-board-open', postingId: id, postingTitle: title},
      {event: 'job-board-apply', postingId: id, postingTitle: title},
    ]);
    const [opened, applied] = await visit.page.evaluate<readonly (readonly string[])[]>('_paq');
    assert.deepEqual(opened, ['trackEvent', 'Job board', 'open', id]);
    assert.match(applied?.[3] ?? '', new RegExp(`^${id} (email|url)$`));
    await visit.close();
  });
});

function openedPosting(visit: BoardPage): {readonly id: string; readonly title: string} {
  const id = new URL(visit.page.url()).searchParams.get('posting') ?? '';
  const {postings} = JSON.parse(readFileSync('dist/demo/jobs/index.json', 'utf8')) as {
    postings: readonly {id: string; title: string}[];
  };
  const posting = postings.find((candidate) => candidate.id === id);
  assert.ok(posting);
  return posting;
}
