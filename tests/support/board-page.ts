import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {Browser, Locator, Page} from 'playwright-core';
import {collectComplaints} from './browser.js';
import {addPage} from './demo-site.js';
import {serve, type Site} from './serve.js';

/** The day on which the visitor of these tests reads the board. */
export const VISIT_DAY = '2026-11-22';

/** A partner's page with one board in it, and what its visitor does there, by roles and keys. */
export class BoardPage {
  readonly page: Page;
  readonly board: Locator;
  readonly complaints: readonly string[];

  private constructor(page: Page) {
    this.page = page;
    this.board = page.locator('job-board');
    this.complaints = collectComplaints(page);
  }

  static async open(
    browser: Browser,
    url: string,
    viewport = {width: 1280, height: 900},
  ): Promise<BoardPage> {
    const context = await browser.newContext({viewport, locale: 'fr-FR', reducedMotion: 'reduce'});
    const page = await context.newPage();
    await page.clock.install({time: new Date(`${VISIT_DAY}T10:00:00Z`)});
    const board = new BoardPage(page);
    await page.goto(url);
    return board;
  }

  get searchField(): Locator {
    return this.board.getByRole('searchbox');
  }

  get list(): Locator {
    return this.board.getByRole('list', {name: 'Offres'});
  }

  get links(): Locator {
    return this.list.getByRole('heading').getByRole('link');
  }

  async titles(): Promise<readonly string[]> {
    await this.board.evaluate(
      (board: HTMLElement & {updateComplete: Promise<unknown>}) => board.updateComplete,
    );
    return (await this.links.allTextContents()).map((title) => title.trim());
  }

  async search(text: string): Promise<void> {
    await this.searchField.fill(text);
    await this.searchField.press('Enter');
  }

  facet(name: string): Locator {
    return this.board.getByRole('group', {name, exact: true});
  }

  /** The number of postings found, as the visible count says it. */
  async found(): Promise<number> {
    const text = await this.board.locator('#found').innerText();
    return Number(/[\d\s\u202F\u00A0]+/.exec(text)?.[0].replace(/\D/g, ''));
  }

  /** What holds the focus: its role and name, as the accessibility tree has them. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.textContent.trim() ?? '';
    });
  }

  /** What axe finds against the page as it is now, one line a violation. */
  async violations(): Promise<readonly string[]> {
    await this.page.evaluate(await axeSource());
    return this.page.evaluate(async () => {
      const {axe} = window as unknown as {axe: typeof import('axe-core')};
      const {violations} = await axe.run(document);
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
    });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

async function axeSource(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}

/** A partner's site: the script and a page around the given markup, on an origin of its own. */
export async function servePartner(markup: string): Promise<Site> {
  const site = await serve('dist');
  addPage(
    site,
    '/page.html',
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Nos offres</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"></head>
    <body><main><h1>Nous rejoindre</h1><h2>Nos offres</h2>${markup}</main>
    <script type="module" src="/job-board.js"></script></body></html>`,
  );
  return site;
}
