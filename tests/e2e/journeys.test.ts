import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {BoardPage, servePartner, VISIT_DAY} from '../support/board-page.js';
import {openBrowser} from '../support/browser.js';
import {serve, type Site} from '../support/serve.js';

/** A desk, and the narrowest screen there is: also what 400 % of zoom leaves of a desk. */
const SCREENS = [
  {name: 'a wide screen', width: 1280, height: 900},
  {name: '320 px', width: 320, height: 640},
];

const out = mkdtempSync(join(tmpdir(), 'job-board-'));
let browser: Browser;
let indexes: Site;
let partner: Site;

before(async () => {
  buildIndex();
  [browser, indexes] = await Promise.all([openBrowser(), serve(out, {cors: true})]);
  partner = await servePartner(
    `<style>job-board:not(:defined) { display: block; min-block-size: 100vh }</style>
    <job-board src="${indexes.origin}/index.json"></job-board><p>La suite de la page.</p>`,
  );
});
after(async () => {
  await browser.close();
  await Promise.all([indexes.close(), partner.close()]);
  rmSync(out, {recursive: true});
});

for (const {name, ...viewport} of SCREENS) {
  describe(`a visit on ${name}`, () => {
    const arrive = async (address = `${partner.origin}/page.html`): Promise<BoardPage> => {
      const visit = await BoardPage.open(browser, address, viewport);
      await visit.searchField.waitFor();
      return visit;
    };
    const leave = async (visit: BoardPage): Promise<void> => {
      assert.deepEqual(await visit.violations(), []);
      assert.equal(await overflow(visit), 0, 'nothing has to be scrolled sideways');
      assert.deepEqual(visit.complaints, []);
      await visit.close();
    };

    it('finds by typing without accents, and reads what was found', async () => {
      const visit = await arrive();
      await visit.searchField.pressSequentially('developpeuse full stack');
      await visit.page.clock.runFor(1000);
      await visit.board.locator('mark').first().waitFor();
      const [title = ''] = await visit.titles();
      assert.match(title, /full-stack/);
      assert.equal(await visit.board.locator('mark').first().innerText(), 'Développeuse');
      await visit.links.first().click();
      await visit.board.getByRole('heading', {name: 'Pour postuler'}).waitFor();
      assert.equal(await visit.focused(), title);
      await leave(visit);
    });

    it('narrows by three facets, and whoever gets the address sees the same', async () => {
      const visit = await arrive();
      for (const [facet, value] of [
        ['Métier', 'Développement'],
        ['Contrat', 'Indépendant·e'],
        ['Télétravail', 'À distance'],
      ] as const) {
        await pick(visit, facet, value);
      }
      const titles = await visit.titles();
      assert.ok(titles.length > 1);
      const other = await arrive(visit.page.url());
      await other.links.first().waitFor();
      assert.deepEqual(await other.titles(), titles);
      await other.close();
      await leave(visit);
    });

    it('undoes two filters by two Backs', async () => {
      const visit = await arrive();
      const all = await visit.found();
      await pick(visit, 'Métier', 'Design');
      const some = await visit.found();
      await pick(visit, 'Métier', 'Données');
      assert.ok((await visit.found()) > some);
      await visit.page.goBack();
      await until(async () => (await visit.found()) === some);
      await visit.page.goBack();
      await until(async () => (await visit.found()) === all);
      await leave(visit);
    });

    for (const [way, text, link, href] of [
      ['e-mail', 'data engineer', /^Écrire à \S+@\S+$/, /^mailto:[^?]+@[^?]+\?subject=Data%20engineer$/],
      ['link', 'product owner', /^Postuler sur \S+$/, /^https:\/\//],
    ] as const) {
      it(`applies by ${way}`, async () => {
        const visit = await arrive();
        await visit.search(text);
        await visit.links.first().click();
        const apply = visit.board.getByRole('link', {name: link}).first();
        await apply.waitFor();
        assert.match((await apply.getAttribute('href')) ?? '', href);
        await leave(visit);
      });
    }

    it('finds nothing, gives up one thing, and finds again', async () => {
      const visit = await arrive();
      await pick(visit, 'Contrat', 'Alternance');
      await pick(visit, 'Métier', 'Données').catch(() => undefined);
      await visit.search('hydrologie');
      const without = visit.board.getByRole('button', {name: /^Sans « Alternance » : \d+ offre/});
      await without.waitFor();
      assert.deepEqual(await visit.violations(), []);
      const promised = Number(/: (\d+)/.exec(await without.innerText())?.[1]);
      await without.click();
      await visit.links.first().waitFor();
      assert.equal(await visit.found(), promised);
      assert.match(await visit.focused(), /^\d+ offres? sur/);
      await leave(visit);
    });

    it('is told what a text may have meant', async () => {
      const visit = await arrive();
      await visit.search('dévelopementaire javaskripte');
      const meant = visit.board.getByRole('button', {
        name: /^Vouliez-vous dire «\sdéveloppement JavaScript\s»\s\? \d+ offre/,
      });
      await meant.waitFor();
      assert.deepEqual(await visit.violations(), []);
      await meant.click();
      await visit.links.first().waitFor();
      assert.equal(await visit.searchField.inputValue(), 'développement JavaScript');
      await leave(visit);
    });

    it('keeps a posting, comes back later, and finds it closed', async () => {
      const visit = await arrive();
      await visit.search('data engineer');
      const title = (await visit.links.first().innerText()).trim();
      await visit.links.first().click();
      await visit.board.getByRole('button', {name: 'Enregistrer', exact: true}).click();
      await visit.board.getByRole('button', {name: 'Retour aux offres'}).click();
      await visit.page.route('**/index.json', async (route) => {
        const index = (await (await route.fetch()).json()) as {postings: {open: boolean}[]};
        const postings = index.postings.map((posting) => ({...posting, open: false}));
        await route.fulfill({json: {...index, postings}});
      });
      await visit.page.goto(`${partner.origin}/page.html?saved=1`);
      await visit.links.first().waitFor();
      assert.deepEqual(await visit.titles(), [title]);
      assert.match(await visit.list.innerText(), /Offre close/);
      await visit.links.first().click();
      await visit.board.getByText('n’est plus possible').waitFor();
      assert.equal(await visit.board.getByRole('heading', {name: 'Pour postuler'}).count(), 0);
      await leave(visit);
    });

    it('sees nothing of the page move when the postings come', async () => {
      const visit = await BoardPage.open(browser, 'about:blank', viewport);
      await visit.page.addInitScript(watchShifts);
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await visit.page.route('**/index.json', async (route) => {
        await held;
        await route.continue();
      });
      await visit.page.goto(`${partner.origin}/page.html`);
      await visit.board.getByText('Chargement des offres').waitFor();
      release();
      await visit.links.first().waitFor();
      assert.equal(await visit.page.evaluate('shifted'), 0);
      await visit.close();
    });
  });
}

/** Sums what the browser counts as layout shift, from the first paint on. */
function watchShifts(): void {
  const totals = globalThis as unknown as {shifted: number};
  totals.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) totals.shifted += (entry as unknown as {value: number}).value;
  }).observe({type: 'layout-shift', buffered: true});
}

/** Ticks a filter, which a narrow board has in a drawer. */
async function pick(visit: BoardPage, facet: string, value: string): Promise<void> {
  const box = visit.facet(facet).getByRole('checkbox', {name: new RegExp(`^${value}, `)});
  const toggle = visit.board.getByRole('button', {name: /^Filtrer/, expanded: false});
  const isNarrow = await toggle.isVisible();
  if (isNarrow) await toggle.click();
  try {
    await box.check({timeout: 2000});
  } finally {
    if (isNarrow) await visit.board.getByRole('dialog').getByRole('button', {name: /^Voir/}).click();
  }
}

/** Pixels by which the page is wider than the screen. */
async function overflow(visit: BoardPage): Promise<number> {
  return visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 5000; !(await holds());) {
    if (Date.now() > deadline) assert.fail(`did not come to hold: ${holds.toString()}`);
  }
}

function buildIndex(): void {
  const folders = ['data/postings', '--directory', 'data/directory', '--out', out];
  const options = ['--now', VISIT_DAY, '--quiet'];
  try {
    execFileSync(process.execPath, ['dist/command/cli.js', 'build', ...folders, ...options], {
      stdio: 'pipe',
    });
  } catch (error) {
    // 1 says that a posting could not be indexed; the others are there all the same.
    if ((error as {status?: unknown}).status !== 1) throw error;
  }
}
