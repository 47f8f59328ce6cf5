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

/** Of several kinds: a role, words of the texts, a slip, an unfinished word, words that no posting has together. */
const QUERIES = ['développeuse', 'territoire', 'kuberntes', 'pass cul', 'chargé(e) de déploiement', 'zzzz'];

describe('a search over the sample postings', () => {
  const out = mkdtempSync(join(tmpdir(), 'job-board-'));
  let browser: Browser;
  let indexes: Site;
  let partner: Site;

  /** What is shown once the words of the texts have come too: a page at rest asks for nothing more. */
  const answersOf = async (visit: BoardPage): Promise<readonly string[]> => {
    await visit.page.waitForLoadState('networkidle');
    return [String(await visit.found()), ...(await visit.titles())];
  };
  const open = async (query = ''): Promise<BoardPage> => {
    const visit = await BoardPage.open(browser, `${partner.origin}/page.html${query}`);
    await visit.board.locator('#found').waitFor();
    return visit;
  };

  before(async () => {
    build(out);
    [browser, indexes] = await Promise.all([openBrowser(), serve(out, {cors: true})]);
    partner = await servePartner(`<job-board src="${indexes.origin}/index.json" status="all"></job-board>`);
  });
  after(async () => {
    await browser.close();
    await Promise.all([indexes.close(), partner.close()]);
    rmSync(out, {recursive: true});
  });

  for (const text of QUERIES) {
    it(`gives the same answers for « ${text} » typed, in the address, and after Back`, async () => {
      const visit = await open();
      const all = await answersOf(visit);
      await visit.search(text);
      const typed = await answersOf(visit);
      assert.notDeepEqual(typed, all);
      assert.equal(new URL(visit.page.url()).searchParams.get('q'), text);

      const addressed = await open(`?q=${encodeURIComponent(text)}`);
      assert.deepEqual(await answersOf(addressed), typed, 'from the address');
      await addressed.close();

      await visit.page.goto('about:blank');
      await visit.page.goBack();
      await visit.board.locator('#found').waitFor();
      assert.deepEqual(await answersOf(visit), typed, 'after Back to the page');

      if (typed.length > 1) {
        await visit.links.first().click();
        await visit.page.goBack();
        await visit.links.first().waitFor();
        assert.deepEqual(await answersOf(visit), typed, 'after Back from a posting');
      }
      assert.deepEqual(visit.complaints, []);
      await visit.close();
    });
  }
});

function build(out: string): void {
  const command = ['build', 'data/postings', '--directory', 'data/directory', '--out', out];
  try {
    execFileSync(process.execPath, ['dist/command/cli.js', ...command, '--now', VISIT_DAY, '--quiet'], {
      stdio: 'pipe',
    });
  } catch (error) {
    // 1 says that a posting could not be indexed; the others are there all the same.
    if ((error as {status?: unknown}).status !== 1) throw error;
  }
}
