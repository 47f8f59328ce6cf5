import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {BoardPage, servePartner, VISIT_DAY} from '../support/board-page.js';
import {openBrowser} from '../support/browser.js';
import {serve, type Site} from '../support/serve.js';

/** Postings that the journeys are made on; real ones where this machine has some. */
const COLLECTIONS = [
  {name: 'our own postings', postings: 'data/postings', directory: 'data/directory'},
  {
    name: 'a collection of real postings',
    postings: '../shared/corpus/jobs',
    directory: '../shared/corpus/directory',
  },
];

/** What a visitor types, and what the title of a posting about it says. */
const SEARCHES: readonly (readonly [text: string, about: RegExp])[] = [
  ['developpeur', /d[ée]v(elopp|\b)/i],
  ['chargee de deploiement', /d[ée]ploiement|biz ?dev|business|charg/i],
  ['full stack', /full[ -]?stack/i],
];

for (const {name, postings, directory} of COLLECTIONS) {
  const skip = existsSync(postings) ? false : `there is no ${postings} here`;
  describe(`a visit to a board of ${name}`, {skip}, () => {
    const out = mkdtempSync(join(tmpdir(), 'job-board-'));
    let browser: Browser;
    let indexes: Site;
    let partner: Site;
    let visit: BoardPage;
    const reopen = async (query = ''): Promise<void> => {
      visit = await BoardPage.open(browser, `${partner.origin}/page.html${query}`);
      await visit.links.first().waitFor();
    };

    before(async () => {
      build(postings, directory, out);
      [browser, indexes] = await Promise.all([openBrowser(), serve(out, {cors: true})]);
      partner = await servePartner(
        `<job-board src="${indexes.origin}/index.json" status="all" heading-level="3"></job-board>`,
      );
    });
    after(async () => {
      await browser.close();
      await Promise.all([indexes.close(), partner.close()]);
      rmSync(out, {recursive: true});
    });

    for (const [text, about] of SEARCHES) {
      it(`finds postings about it when « ${text} » is typed`, async () => {
        await reopen();
        await visit.search(text);
        const first = (await visit.titles()).slice(0, 5);
        assert.ok(first.length > 0);
        assert.deepEqual(
          first.filter((title) => !about.test(title)),
          [],
        );
        assert.deepEqual(visit.complaints, []);
        await visit.close();
      });
    }

    it('is up to date when it says so, the rows out of sight too', async () => {
      await reopen();
      // With that the words of the texts are there, which would change the list once more.
      await visit.search('designer');
      await visit.page.waitForLoadState('networkidle');
      const [told, later] = await visit.board.evaluate(async (board: HTMLElement) => {
        const field = board.shadowRoot?.querySelector<HTMLInputElement>('input[type=search]');
        if (field) field.value = 'd';
        field?.dispatchEvent(new InputEvent('input'));
        await (board as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
        const first = [...(board.shadowRoot?.querySelectorAll('[part=link]') ?? [])].map(String);
        await new Promise((resolve) => setTimeout(resolve, 400));
        return [first, [...(board.shadowRoot?.querySelectorAll('[part=link]') ?? [])].map(String)];
      });
      assert.ok(later.length > 5);
      assert.deepEqual(told, later);
      await visit.close();
    });

    it('shows the union of two values of a facet, and Back takes the second away', async () => {
      await reopen();
      const boxes = visit.facet('Métier').getByRole('checkbox');
      const [first, second] = [boxes.nth(0), boxes.nth(1)];
      const counts = await Promise.all([first, second].map(countOf));
      await first.check();
      assert.equal(await visit.found(), counts[0]);
      await second.check();
      const union = await visit.found();
      assert.ok(union > Math.max(...counts) && union <= (counts[0] ?? 0) + (counts[1] ?? 0));
      assert.deepEqual(await Promise.all([first, second].map(countOf)), counts);
      const address = visit.page.url();
      const titles = await visit.titles();

      await visit.page.reload();
      await visit.links.first().waitFor();
      assert.equal(visit.page.url(), address);
      assert.equal(await visit.found(), union);
      assert.deepEqual(await visit.titles(), titles);

      await visit.page.goBack();
      await visit.board.getByRole('checkbox', {checked: true}).first().waitFor();
      assert.equal(await visit.found(), counts[0]);
      assert.equal(await visit.board.getByRole('checkbox', {checked: true}).count(), 1);
      await visit.close();
    });

    it('opens and closes a posting by keyboard alone and comes back to where it was', async () => {
      await reopen();
      const link = visit.links.nth(2);
      const title = (await link.innerText()).trim();
      await link.focus();
      await visit.page.keyboard.press('Enter');
      await visit.board.getByRole('heading', {name: title}).first().waitFor();
      assert.equal(await visit.focused(), title);
      assert.match(visit.page.url(), /[?&]posting=/);
      await visit.page.keyboard.press('Shift+Tab');
      assert.match(await visit.focused(), /Retour aux offres/);
      await visit.page.keyboard.press('Enter');
      await visit.links.nth(2).waitFor();
      assert.equal(await visit.focused(), title);
      assert.deepEqual(visit.complaints, []);
      await visit.close();
    });

    it('gives axe nothing to find in any state', async () => {
      await reopen();
      assert.deepEqual(await visit.violations(), [], 'the list');
      await visit.board.getByRole('checkbox').first().check();
      assert.deepEqual(await visit.violations(), [], 'the filtered list');
      await visit.links.first().click();
      await visit.board
        .getByRole('heading', {name: 'Pour postuler'})
        .or(visit.board.locator('[part=closed]'))
        .first()
        .waitFor();
      assert.deepEqual(await visit.violations(), [], 'a posting');
      await visit.close();
      await reopen();
      await visit.search('zzzzqqqq');
      await visit.links.first().waitFor({state: 'detached'});
      assert.deepEqual(await visit.violations(), [], 'no match');
      await visit.close();
    });
  });
}

function build(postings: string, directory: string, out: string): void {
  const command = ['build', postings, '--directory', directory, '--out', out, '--now', VISIT_DAY, '--quiet'];
  try {
    execFileSync(process.execPath, ['dist/command/cli.js', ...command], {stdio: 'pipe'});
  } catch (error) {
    // 1 says that a posting could not be indexed; the others are there all the same.
    if ((error as {status?: unknown}).status !== 1) throw error;
  }
}

async function countOf(box: {getAttribute(name: string): Promise<string | null>}): Promise<number> {
  return Number(/, (\d+)$/.exec((await box.getAttribute('aria-label')) ?? '')?.[1]);
}
