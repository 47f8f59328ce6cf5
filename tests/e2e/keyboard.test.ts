import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {BoardPage, servePartner} from '../support/board-page.js';
import {openBrowser} from '../support/browser.js';
import {serve, type Site} from '../support/serve.js';

/** More stops than the board has between any two things. */
const MANY = 200;

const SCREENS = [
  {name: 'a wide screen', width: 1280, height: 900},
  {name: '320 px', width: 320, height: 640},
];

/** A visitor who has nothing but a keyboard. */
class KeyboardVisit {
  readonly #visit: BoardPage;
  readonly #isNarrow: boolean;

  constructor(visit: BoardPage, isNarrow: boolean) {
    this.#visit = visit;
    this.#isNarrow = isNarrow;
  }

  /** What has the focus, by its name or its text; the page itself where nothing has. */
  async focused(): Promise<string> {
    return this.#visit.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!active || active === document.body) return 'the page';
      const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : '';
      return (active.ariaLabel ?? (active.textContent.trim() || label || '')).replace(/\s+/g, ' ').trim();
    });
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#visit.page.keyboard.press(key);
    await this.#visit.page.clock.runFor(300);
  }

  /** Goes on by Tab, or back, until something of that name has the focus. */
  async tabTo(name: string | RegExp, tab = 'Tab'): Promise<string> {
    const passed: string[] = [];
    for (let stops = 0; stops < MANY; stops += 1) {
      const focused = await this.focused();
      if (typeof name === 'string' ? focused === name : name.test(focused)) return focused;
      passed.push(focused);
      await this.#visit.page.keyboard.press(tab);
    }
    throw new Error(`${tab} does not reach ${String(name)}, but ${passed.join(', ')}`);
  }

  async type(text: string): Promise<void> {
    await this.tabTo('Rechercher une offre');
    await this.#visit.page.keyboard.type(text);
    await this.press('Enter');
  }

  /** Ticks a value; where there is little room, in the drawer, which gives the focus back. */
  async tick(value: RegExp): Promise<void> {
    if (this.#isNarrow) {
      await this.tabTo(/^Filtrer/);
      await this.press('Enter');
    }
    await this.tabTo(value);
    await this.press('Space');
    if (!this.#isNarrow) return;
    await this.press('Escape');
    assert.match(await this.focused(), /^Filtrer/);
  }
}

for (const {name, ...viewport} of SCREENS) {
  describe(`by keyboard alone, on ${name}, a visitor of the built files`, () => {
    let browser: Browser;
    let indexes: Site;
    let partner: Site;

    before(async () => {
      [browser, indexes] = await Promise.all([openBrowser(), serve('dist/demo/jobs', {cors: true})]);
      partner = await servePartner(
        `<a href="#a">Avant</a><job-board src="${indexes.origin}/index.json"></job-board><a href="#b">Après</a>`,
      );
    });
    after(async () => {
      await browser.close();
      await Promise.all([indexes.close(), partner.close()]);
    });

    const arrive = async (): Promise<{visit: BoardPage; keys: KeyboardVisit}> => {
      const visit = await BoardPage.open(browser, `${partner.origin}/page.html`, viewport);
      await visit.links.first().waitFor();
      return {visit, keys: new KeyboardVisit(visit, viewport.width < 700)};
    };

    it('searches, opens, goes back and is where it was', async () => {
      const {visit, keys} = await arrive();
      await keys.type('developpeuse');
      const [first = ''] = await visit.titles();
      await keys.tabTo(first);
      await keys.press('Enter');
      await visit.board.getByRole('heading', {name: 'Pour postuler'}).waitFor();
      assert.equal(await keys.focused(), first);
      await keys.tabTo('Retour aux offres', 'Shift+Tab');
      await keys.press('Enter');
      assert.equal(await keys.focused(), first);
      await visit.close();
    });

    it('narrows by facets, takes one away again, and goes back', async () => {
      const {visit, keys} = await arrive();
      const all = await visit.found();
      await keys.tick(/^Design, \d+$/);
      const some = await visit.found();
      assert.ok(some < all);
      await keys.tabTo(/^Retirer le filtre Design$/);
      await keys.press('Enter');
      assert.equal(await visit.found(), all);
      assert.match(await keys.focused(), /^\d+ offres$/);
      // Alt and the left arrow are the browser's own keys, which a page driven from outside never sees.
      await visit.page.goBack();
      await visit.page.waitForFunction(() => location.search.includes('category'));
      await keys.press();
      assert.equal(await visit.found(), some);
      await visit.close();
    });

    it('keeps a posting, and finds it again', async () => {
      const {visit, keys} = await arrive();
      const [first = ''] = await visit.titles();
      await keys.tabTo(first);
      await keys.press('Enter');
      await keys.tabTo('Enregistrer');
      await keys.press('Space');
      assert.equal(await keys.focused(), 'Ne plus enregistrer');
      await keys.tabTo('Retour aux offres', 'Shift+Tab');
      await keys.press('Enter');
      await keys.tabTo('Offres enregistrées (1)', 'Shift+Tab');
      await keys.press('Enter');
      assert.deepEqual(await visit.titles(), [first]);
      await visit.close();
    });

    it('reaches the ways to apply', async () => {
      const {visit, keys} = await arrive();
      await keys.type('data engineer');
      await keys.tabTo((await visit.titles())[0] ?? '');
      await keys.press('Enter');
      await visit.board.getByRole('heading', {name: 'Pour postuler'}).waitFor();
      assert.match(await keys.tabTo(/^(Écrire à|Postuler sur) /), /\S+/);
      await visit.close();
    });

    it('finds nothing, asks for less, and goes on', async () => {
      const {visit, keys} = await arrive();
      await keys.tick(/^Design, \d+$/);
      await keys.tabTo('Rechercher une offre', 'Shift+Tab');
      await keys.type('hydrologie');
      await visit.board.getByText('Aucune offre ne correspond').first().waitFor();
      await keys.tabTo(/^Effacer la recherche et les filtres$/);
      await keys.press('Enter');
      assert.match(await keys.focused(), /^\d+ offres$/);
      await visit.close();
    });

    it('leaves the board at both ends', async () => {
      const {visit, keys} = await arrive();
      await keys.tabTo('Après');
      await keys.tabTo('Avant', 'Shift+Tab');
      await visit.close();
    });
  });
}
