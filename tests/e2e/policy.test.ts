import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {VISIT_DAY} from '../support/board-page.js';
import {openBrowser} from '../support/browser.js';
import {addPage} from '../support/demo-site.js';
import {serve, type Site} from '../support/serve.js';

/** The one line that a site adds where it enforces Trusted Types: the policy of Lit, which the board is made with. */
const TRUSTED_TYPES = 'trusted-types lit-html';

/** A visit whose every message, breach and request is written down. */
class WatchedVisit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Whatever the console says, at any level, and what goes uncaught. */
  readonly messages: string[] = [];
  readonly requests: string[] = [];

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    page.on('console', (message) => this.messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', ({message}) => this.messages.push(`uncaught: ${message}`));
    page.on('request', (request) => this.requests.push(request.url()));
  }

  static async open(browser: Browser, url: string): Promise<WatchedVisit> {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, locale: 'fr-FR'});
    // Known to every port of this host: whatever is asked with credentials would send it.
    await context.addCookies([{name: 'visitor', value: '42', domain: '127.0.0.1', path: '/'}]);
    const page = await context.newPage();
    await page.clock.setFixedTime(`${VISIT_DAY}T10:00:00Z`);
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
        console.error(`breach of ${violatedDirective}: ${blockedURI}`),
      );
    });
    const visit = new WatchedVisit(context, page);
    await page.goto(url);
    return visit;
  }

  /** What stays in the browser: cookies, storage of every kind. */
  async kept(): Promise<readonly string[]> {
    const cookies = (await this.context.cookies()).map(({name}) => `cookie ${name}`);
    const stored = await this.page.evaluate(async () => [
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ...(await indexedDB.databases()).map(({name}) => `database ${name ?? ''}`),
      ...(
        await Promise.all(
          (await caches.keys()).map(async (key) =>
            (await (await caches.open(key)).keys()).map(({url}) => `copy of ${url}`),
          ),
        )
      ).flat(),
      ...(await navigator.serviceWorker.getRegistrations()).map(({scope}) => `worker ${scope}`),
    ]);
    return [...cookies, ...stored];
  }
}

describe('a page with a strict policy', () => {
  let browser: Browser;
  /** Three origins: the page’s own, that of the script, that of the index. */
  let page: Site;
  let scripts: Site;
  let indexes: Site;

  before(async () => {
    browser = await openBrowser();
    // Neither may leave a cookie behind.
    const headers = {'set-cookie': 'tracker=1; Path=/'};
    [scripts, indexes] = await Promise.all([
      serve('dist', {cors: true, headers}),
      serve('dist/demo/jobs', {cors: true, headers}),
    ]);
  });
  after(async () => {
    await browser.close();
    await Promise.all([scripts.close(), indexes.close()]);
  });

  /** Under the policy of the documentation, word for word. */
  const visitUnder = async (trustedTypes: string): Promise<WatchedVisit> => {
    const policy = [
      "default-src 'none'",
      `script-src ${scripts.origin}`,
      `connect-src ${indexes.origin}`,
      "style-src 'self'",
      "require-trusted-types-for 'script'",
      trustedTypes,
    ].join('; ');
    page = await serve('dist/demo/jobs/feeds', {headers: {'content-security-policy': policy}});
    addPage(
      page,
      '/page.html',
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Nos offres</title></head><body><main>
      <job-board src="${indexes.origin}/index.json"><a href="/liste.html">Toutes les offres</a></job-board></main>
      <script type="module" src="${scripts.origin}/job-board.js" crossorigin="anonymous"></script></body></html>`,
    );
    return WatchedVisit.open(browser, `${page.origin}/page.html`);
  };

  it('lets the whole board work: nothing is breached, logged, left behind or asked for beside what is shown', async () => {
    const visit = await visitUnder(TRUSTED_TYPES);
    const board = visit.page.locator('job-board');
    const titles = board.getByRole('list', {name: 'Offres'}).getByRole('heading');
    await titles.first().waitFor();
    const paths = (): readonly string[] =>
      visit.requests.splice(0).map((url) => url.replace(indexes.origin, ''));
    assert.deepEqual(paths(), [`${page.origin}/page.html`, `${scripts.origin}/job-board.js`, '/index.json']);

    await board.getByRole('checkbox').first().check();
    await board.getByRole('combobox').selectOption('closing');
    await board.getByRole('checkbox').first().uncheck();
    assert.deepEqual(paths(), [], 'filters and sorting ask for nothing');

    await board.getByRole('searchbox').pressSequentially('cartographie');
    await board.getByRole('searchbox').press('Enter');
    await visit.page.waitForLoadState('networkidle');
    const words = paths();
    assert.ok(words.length > 0);
    assert.deepEqual(
      words.filter((path) => !/^\/search\/[\w.-]+\.json$/.test(path)),
      [],
    );
    await board.getByRole('searchbox').fill('');
    await board.getByRole('searchbox').press('Enter');

    await titles.first().getByRole('link').click();
    await board.getByRole('heading', {name: 'Pour postuler'}).waitFor();
    await visit.page.waitForLoadState('networkidle');
    const opened = new URL(visit.page.url()).searchParams.get('posting') ?? '';
    assert.deepEqual(paths(), [`/postings/${opened}.json`]);

    assert.deepEqual(visit.messages, []);
    const before = ['cookie visitor', `copy of ${indexes.origin}/index.json`];
    assert.deepEqual(
      await visit.kept(),
      before,
      'what was there before, and the index for when its host is down',
    );
    const asked = [...scripts.requests, ...indexes.requests];
    assert.ok(asked.length > 3);
    assert.deepEqual(
      asked.filter(({cookie}) => cookie !== undefined),
      [],
      'no cookie is sent',
    );
    assert.deepEqual(
      asked.filter(({referer}) => referer !== undefined && referer !== `${page.origin}/`),
      [],
      'no more of the address than the site is told',
    );

    await board.getByRole('button', {name: 'Enregistrer', exact: true}).click();
    const kept = (await visit.kept()).filter((name) => !before.includes(name));
    assert.equal(kept.length, 1, kept.join(', '));
    assert.match(kept[0] ?? '', /^localStorage job-board/);
    assert.deepEqual(visit.messages, []);
    await Promise.all([visit.context.close(), page.close()]);
  });

  it('without the line for Trusted Types keeps its own list, and the console names the policy', async () => {
    const visit = await visitUnder("trusted-types 'none'");
    await visit.page.waitForLoadState('networkidle');
    assert.ok(await visit.page.getByRole('link', {name: 'Toutes les offres'}).isVisible());
    assert.match(visit.messages.join('\n'), /lit-html/);
    await Promise.all([visit.context.close(), page.close()]);
  });

  it('is told of word for word in the documentation', () => {
    const readme = readFileSync('README.md', 'utf8');
    assert.ok(readme.includes(TRUSTED_TYPES));
    assert.ok(readme.includes("require-trusted-types-for 'script'"));
  });
});
