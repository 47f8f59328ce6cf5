import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {boardSheet} from '../../.scripts/board-sheet.js';
import {BoardPage, servePartner} from '../support/board-page.js';
import {openBrowser} from '../support/browser.js';
import {serve, type Site} from '../support/serve.js';

/** As the sources have them; a script has others. */
const WHOLE = new Set([...boardSheet().matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
/** Has a number at its end, which is known only in the page. */
WHOLE.delete('level-1');

describe('the elements of a built board', () => {
  let browser: Browser;
  let indexes: Site;
  let partner: Site;

  before(async () => {
    [browser, indexes] = await Promise.all([openBrowser(), serve('dist/demo/jobs', {cors: true})]);
    indexes.answers.set('/never.json', () => {});
    indexes.answers.set('/gone.json', (_request, response) => response.writeHead(404).end());
    const boards = ['index.json', 'never.json', 'gone.json'].map(
      (file) => `<job-board src="${indexes.origin}/${file}" url-state="off"></job-board>`,
    );
    partner = await servePartner(boards.join(''));
  });
  after(async () => {
    await browser.close();
    await Promise.all([indexes.close(), partner.close()]);
  });

  it('have the classes of its styles, in every state', async () => {
    const visit = await BoardPage.open(browser, `${partner.origin}/page.html`, {width: 400, height: 900});
    const seen = new Set<string>();
    const look = async (): Promise<void> => {
      for (const name of await visit.board.evaluateAll((boards) =>
        boards.flatMap((board) =>
          [...(board.shadowRoot?.querySelectorAll('[class]') ?? [])].flatMap((one) => [...one.classList]),
        ),
      ))
        seen.add(name);
    };
    const button = (name: RegExp) => visit.board.getByRole('button', {name}).first();
    await visit.links.first().waitFor();
    await visit.board.getByRole('alert').first().waitFor();
    await look();
    await button(/^Filtrer/).click();
    await look();
    await visit.board.getByRole('checkbox').first().check();
    await button(/^Voir/).click();
    await look();
    await visit.links.first().click();
    await button(/^Enregistrer/).click();
    await visit.board.locator('[part=body]').first().waitFor();
    await look();
    await button(/^Retour/).click();
    await visit.search('ruby on rails');
    await look();
    await visit.search('zzzzqqqq');
    await visit.board.locator('[part=note]').first().waitFor();
    await look();

    assert.ok(seen.size > 55, `${seen.size} names`);
    assert.deepEqual(
      [...seen].filter((name) => WHOLE.has(name)),
      [],
    );
    await visit.close();
  });
});
