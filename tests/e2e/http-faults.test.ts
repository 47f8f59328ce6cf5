import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {RequestListener} from 'node:http';
import {after, before, describe, it} from 'node:test';
import type {Browser, Locator} from 'playwright-core';
import type {LoadFailureEvent} from '../../src/element/events.js';
import {BoardPage, servePartner} from '../support/board-page.js';
import {openBrowser} from '../support/browser.js';
import {httpFaults, slowAnswers, type FatalFault} from '../support/http-faults.js';
import {serve, type Site} from '../support/serve.js';

const INDEX = readFileSync('dist/demo/jobs/index.json', 'utf8');
const {harmless, passing, lasting} = httpFaults(INDEX);

/** What the page was told, by the kind of each failure. */
interface Told {
  readonly kinds: string[];
}

/** The page of a partner, whose board is put in anew for each fault; whatever goes wrong on it is kept. */
class FaultyVisit {
  readonly visit: BoardPage;
  readonly #indexes: Site;
  #faults = 0;
  #heard = 0;

  private constructor(visit: BoardPage, indexes: Site) {
    this.visit = visit;
    this.#indexes = indexes;
  }

  static async open(browser: Browser, partner: Site, indexes: Site): Promise<FaultyVisit> {
    const visit = await BoardPage.open(browser, `${partner.origin}/page.html`);
    await visit.links.first().waitFor();
    await visit.page.evaluate(() => {
      Object.assign(window, {kinds: []});
      addEventListener('job-board-error', (event) => {
        const {error} = event as unknown as Pick<LoadFailureEvent, 'error'>;
        (window as unknown as Told).kinds.push(error.failure.kind);
      });
    });
    return new FaultyVisit(visit, indexes);
  }

  get alert(): Locator {
    return this.visit.board.getByRole('alert');
  }

  /** Puts a board in the page whose host answers so; gives what mends that host. */
  async meet(answer: RequestListener, origin = this.#indexes.origin): Promise<() => void> {
    this.#faults += 1;
    const {path} = this;
    const answers = this.#indexes.answers;
    answers.set(path, answer);
    this.#heard = this.visit.complaints.length;
    await this.visit.page.evaluate((src) => {
      Reflect.set(window, 'kinds', []);
      const board = document.createElement('job-board');
      board.setAttribute('src', src);
      board.innerHTML = '<a href="/liste">Toutes les offres</a>';
      document.querySelector('job-board')?.replaceWith(board);
    }, origin + path);
    return () => answers.set(path, (_request, response) => response.end(INDEX));
  }
  get path(): string {
    return `/index-${this.#faults}.json`;
  }

  /** How often the index of the fault was asked for. */
  get asked(): number {
    return this.#indexes.requests.filter(({path}) => path.startsWith(this.path)).length;
  }

  /** What the board has told the developer of this fault; the browser’s own lines are not its doing. */
  get told(): readonly string[] {
    const lines = this.visit.complaints.slice(this.#heard);
    return lines.filter((line) => !/^error: (Failed to load resource|Access to fetch at)/.test(line));
  }

  /** The failure as everybody has it: the visitor, the developer, the page. */
  async expectFailure({kind, told}: Pick<FatalFault, 'kind' | 'told'>): Promise<void> {
    await this.alert.waitFor();
    assert.match(await this.alert.innerText(), /^Les offres n’ont pas pu être chargées/);
    assert.ok(await this.visit.board.getByRole('link', {name: 'Toutes les offres'}).isVisible());
    assert.equal(this.told.length, 1, this.told.join('\n'));
    assert.match(this.told[0] ?? '', new RegExp(`^error: LoadError: http.*${this.path}: `));
    assert.match(this.told[0] ?? '', told);
    assert.deepEqual(await this.visit.page.evaluate(() => (window as unknown as Told).kinds), [kind]);
  }

  async expectList(): Promise<void> {
    await this.visit.links.first().waitFor();
    assert.equal(await this.alert.count(), 0);
    assert.equal(await this.visit.board.getByRole('link', {name: 'Toutes les offres'}).count(), 0);
  }
}

describe('an index that', () => {
  let browser: Browser;
  let indexes: Site;
  let partner: Site;
  let page: FaultyVisit;

  before(async () => {
    [browser, indexes] = await Promise.all([openBrowser(), serve('dist/demo/jobs', {cors: true})]);
    partner = await servePartner(`<job-board src="${indexes.origin}/index.json"></job-board>`);
    page = await FaultyVisit.open(browser, partner, indexes);
  });
  after(async () => {
    await browser.close();
    await Promise.all([indexes.close(), partner.close()]);
  });

  for (const {what, answer, told} of harmless) {
    it(`${what} is shown all the same`, async () => {
      await page.meet(answer);
      await page.expectList();
      assert.equal(page.told.length, told ? 1 : 0, page.told.join('\n'));
      if (told) assert.match(page.told[0] ?? '', told);
    });
  }

  for (const fault of passing) {
    it(`${fault.what} is told once, and comes by itself when its host is mended`, async () => {
      const mend = await page.meet(fault.answer);
      await page.expectFailure(fault);
      mend();
      await page.visit.page.clock.fastForward(10_000);
      await page.expectList();
    });
  }

  for (const fault of lasting) {
    it(`${fault.what} is told once, is not asked for again, and comes when a visitor wants it`, async () => {
      const mend = await page.meet(fault.answer);
      await page.expectFailure(fault);
      const {asked} = page;
      await page.visit.page.clock.runFor(300_000);
      assert.equal(page.asked, asked);
      mend();
      await page.visit.board.getByRole('button', {name: 'Réessayer'}).click();
      await page.expectList();
    });
  }

  for (const fault of slowAnswers(INDEX)) {
    it(`${fault.what} is given up after 15 seconds, and comes by itself when its host is mended`, async () => {
      const mend = await page.meet(fault.answer);
      await page.visit.page.clock.fastForward(13_000);
      assert.equal(await page.alert.count(), 0);
      await page.visit.page.clock.fastForward(2_000);
      await page.expectFailure(fault);
      mend();
      // The try that is under way by now is given up too.
      const {asked} = page;
      while (page.asked === asked) await page.visit.page.clock.fastForward(5_000);
      await page.expectList();
    });
  }

  it('has nobody at its port is told once, and comes by itself when there is', async () => {
    const gone = await serve('dist/demo/jobs', {cors: true});
    const {origin} = gone;
    await gone.close();
    await page.meet(() => {}, origin);
    await page.expectFailure({kind: 'network', told: /the host is down/});
    const back = await serve('dist/demo/jobs', {cors: true, port: Number(new URL(origin).port)});
    back.answers.set(page.path, (_request, response) => response.end(INDEX));
    await page.visit.page.clock.fastForward(10_000);
    await page.expectList();
    await back.close();
  });
});
