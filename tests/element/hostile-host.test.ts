import {expect, waitUntil} from '@open-wc/testing';
import type {Posting} from '../../src/contract/posting.js';
import {aPosting, anIndex} from '../support/a-posting.js';
import '../support/board-harness.js';
import {FramedPage, SCRIPT, type PageWindow} from '../support/framed-page.js';
import {host, HOST} from '../support/jobs-host.js';

const POSTINGS: readonly Posting[] = [
  aPosting({
    id: 'eveil',
    title: 'Chargé·e d’éveil',
    category: ['data'],
    places: ['Évry'],
    excerpt: 'Œuvrer à l’été.',
  }),
  aPosting({title: 'Designer', category: ['design'], skills: ['Figma']}),
  aPosting({title: 'Close', open: false}),
];

let page: FramedPage | undefined;

interface Host extends Omit<Parameters<typeof FramedPage.open>[0], 'html'> {
  readonly doctype?: string;
  readonly html?: string;
  readonly css?: string;
  readonly attributes?: string;
}

/** A whole page around a board. */
async function openHost({
  doctype = '<!doctype html>',
  html = '',
  css = '',
  attributes = '',
  ...rest
}: Host = {}): Promise<FramedPage> {
  host.json('/index.json', anIndex(POSTINGS));
  page = await FramedPage.open({
    ...rest,
    html: `${doctype}<html lang="fr"${html}><head><title>Une page</title><style>${css}</style></head><body>
      <main><job-board src="${HOST}/index.json"${attributes}>Voilà l’été</job-board></main>
      <script type="module" src="${SCRIPT}"></script></body></html>`.replaceAll('’', "'"),
  });
  await page.ready();
  return page;
}

afterEach(() => {
  page?.close();
  page = undefined;
});

/** Whether the board fills its place, is wide enough to be read, and nothing of it sticks out. */
function expectToFit(there: FramedPage): void {
  const {document} = there;
  const room = document.querySelector('main')?.getBoundingClientRect().width ?? 0;
  expect(there.one('.board').getBoundingClientRect().width).to.be.closeTo(room, 1);
  expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
}

const RESET = `
  *, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: border-box; outline: none; font: inherit }
  html, body, main { display: block } ol, ul { list-style: none } a { color: inherit; text-decoration: none }
  button, input, select { appearance: none; background: none; all: unset } fieldset { min-width: 0 }
  :focus, :focus-visible { outline: 0 !important } [hidden] { display: none !important }`;

const A_MILLION = 1_000_000;
/** So that the browser's queue does not outgrow its memory. */
const AT_ONCE = 50_000;
const MESSAGES: readonly unknown[] = [
  {type: 'job-board', src: 'https://evil.test/', open: 'eveil'},
  {type: 'job-board-query-change', detail: {text: 'Designer'}},
  'job-board:close',
  JSON.stringify({jsonrpc: '2.0', method: 'search', params: ['Designer']}),
  null,
];

describe('a board on a page', () => {
  it('that unsets everything is still a board: as wide as its place, its words in their sizes', async () => {
    const there = await openHost({css: '* { all: unset !important } main { display: block !important }'});
    expectToFit(there);
    expect(there.style('.board').display).to.equal('block');
    expect(there.style('.board').fontSize).to.equal('16px');
    expect(there.style('[part="title"] a').textDecorationLine).to.equal('underline');
    expect(there.style('.visually-hidden').position).to.equal('absolute');
  });

  it('with a reset sheet keeps its links, fields and focus in sight', async () => {
    const there = await openHost({css: RESET});
    expectToFit(there);
    expect(there.style('[part="title"] a').textDecorationLine).to.equal('underline');
    expect(there.style('input[type="search"]').borderTopStyle).to.equal('solid');
    there.one('input[type="search"]').focus();
    expect(there.style('input[type="search"]').outlineStyle).to.equal('solid');
    expect(parseFloat(there.style('input[type="search"]').outlineWidth)).to.be.at.least(2);
  });

  it('with a root of 62.5 % has words of 16 pixels, fields and buttons too', async () => {
    const there = await openHost({css: 'html { font-size: 62.5% } body { font-size: 1.4rem }'});
    for (const part of ['.board', 'input[type="search"]', '[part="search"] button', 'legend']) {
      expect(parseFloat(there.style(part).fontSize), part).to.be.at.least(14);
    }
    expect(there.style('.board').fontSize).to.equal('16px');
  });

  it('whose boxes are content boxes is no wider for it', async () => {
    const css = '*, *::before { box-sizing: content-box; padding: 7px } html, body, main { padding: 0 }';
    const there = await openHost({css, width: 360});
    expect(there.style('input[type="search"]').boxSizing).to.equal('border-box');
    expect(there.document.documentElement.scrollWidth).to.be.at.most(360);
  });

  it('that runs from right to left runs in the direction of its own words', async () => {
    const there = await openHost({html: ' dir="rtl"'});
    expectToFit(there);
    expect(there.style('.board').direction).to.equal('ltr');
    const [filters, list] = ['fieldset', '[part="list"]'].map((part) =>
      there.one(part).getBoundingClientRect(),
    );
    expect(filters?.right).to.be.at.most(list?.left ?? 0);
    expect(getComputedStyle(there.board).direction, 'the page keeps its own').to.equal('rtl');
  });

  it('in windows-1252 shows its accents, finds them and links to them', async () => {
    const there = await openHost({charset: 'windows-1252'});
    expect(there.document.characterSet).to.equal('windows-1252');
    expect(there.board.textContent, 'the page’s own words').to.equal("Voilà l'été");
    expect(there.titles()).to.deep.equal(['Chargé·e d’éveil', 'Designer']);
    const field = there.one('input[type="search"]') as HTMLInputElement;
    field.value = 'œuvrer à évry';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await waitUntil(() => there.titles().length === 1, 'one is found');
    expect(there.titles()).to.deep.equal(['Chargé·e d’éveil']);
    const link = there.one('[part="title"] a') as HTMLAnchorElement;
    expect(decodeURIComponent(link.href)).to.match(/posting=eveil|postings\/eveil/);
  });

  it('in quirks mode has the sizes that it has elsewhere', async () => {
    const sizes = (there: FramedPage): readonly number[] =>
      ['.board', 'input[type="search"]', 'legend', '[part="title"]', '[part="list"]'].flatMap((part) => {
        const {width, height} = there.one(part).getBoundingClientRect();
        return part === '.board' ? [width] : [width, height];
      });
    const standards = await openHost();
    const usual = sizes(standards);
    standards.close();
    const there = await openHost({doctype: ''});
    expect(there.document.compatMode).to.equal('BackCompat');
    expect(sizes(there)).to.deep.equal(usual);
  });

  it('with a column of 280 pixels for it stays in the column, open or not', async () => {
    host.json('/postings/eveil.json', {id: 'eveil', body: [{tag: 'pre', children: ['x'.repeat(400)]}]});
    const css =
      'body { margin: 0 } main { display: grid; grid-template-columns: 280px 1fr } job-board { overflow: auto }';
    const there = await openHost({css});
    const burst = (): number => there.board.scrollWidth;
    expect(there.board.offsetWidth).to.equal(280);
    expect(burst()).to.equal(280);
    there.one('[part="title"] a').click();
    await waitUntil(() => there.board.shadowRoot?.querySelector('[part="body"] pre'), 'the posting is read');
    expect(burst()).to.equal(280);
  });

  it('that has put things on every object believes none of them', async () => {
    const texts = ['salary', 'title', 'excerpt', 'text', 'placeholder', 'lang', 'id', 'kind', 'url'];
    const traps = Object.fromEntries(texts.map((name) => [name, 'PIÈGE']));
    const there = await openHost({
      prepare: ({Object: TheirObject, Array: TheirArray}) => {
        const old = {
          extend: () => 'PIÈGE',
          open: true,
          limit: 1,
          count: 3,
          search: {},
          version: 9,
          postings: [],
        };
        Object.assign(TheirObject.prototype, traps, old);
        Object.assign(TheirArray.prototype, {last: () => 'PIÈGE', contains: () => true});
      },
    });
    expect(there.titles()).to.deep.equal(['Chargé·e d’éveil', 'Designer']);
    expect(there.one('.board').textContent).not.to.contain('PIÈGE');
    expect(there.complaints).to.deep.equal([]);
  });

  it('that is flooded with a million messages works on, and does nothing that they say', async function () {
    this.timeout(120_000);
    const there = await openHost();
    const {contentWindow} = there.frame;
    let arrived = 0;
    contentWindow?.addEventListener('message', () => (arrived += 1));
    for (let sent = 0; sent < A_MILLION; sent += AT_ONCE) {
      for (let one = sent; one < sent + AT_ONCE; one += 1) {
        contentWindow?.postMessage(MESSAGES[one % MESSAGES.length], '*');
      }
      await waitUntil(() => arrived === sent + AT_ONCE, 'they have arrived', {timeout: 60_000});
    }
    expect(arrived).to.equal(1_000_000);
    expect(there.titles()).to.deep.equal(['Chargé·e d’éveil', 'Designer']);
    expect(there.complaints).to.deep.equal([]);
    expect(host.requests.map(({url}) => url)).to.deep.equal([`${HOST}/index.json`]);
    there.one('[part="title"] a').click();
    await waitUntil(() => there.board.shadowRoot?.querySelector('[part="detail"]'), 'a posting is opened');
  });

  it('hears of no listener for messages, before the board is there, with it or after it', async () => {
    const heard = new Map<string, number>();
    const spy = (target: PageWindow): void => {
      const listen = target.EventTarget.prototype.addEventListener;
      const onListen = function (this: EventTarget, type: string, ...rest: unknown[]): void {
        heard.set(type, (heard.get(type) ?? 0) + 1);
        Reflect.apply(listen, this, [type, ...rest]);
      };
      target.EventTarget.prototype.addEventListener = onListen;
      // An own one of the window's stands before that of its prototype.
      target.addEventListener = onListen as typeof target.addEventListener;
      Object.defineProperty(target, 'onmessage', {set: () => heard.set('message', 1)});
    };
    const there = await openHost({prepare: spy});
    there.one('[part="title"] a').click();
    await waitUntil(() => there.board.shadowRoot?.querySelector('[part="detail"]'), 'a posting is opened');
    there.board.remove();
    expect([...heard.keys()], 'it listens at all').to.include.members(['popstate', 'click']);
    expect([...heard.keys()].filter((type) => type.startsWith('message'))).to.deep.equal([]);
  });
});
