import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {aPosting, anIndex} from '../support/a-posting.js';
import {BoardHarness, textOf} from '../support/board-harness.js';
import {expectConsole} from '../support/console.js';
import {host, HOST} from '../support/jobs-host.js';

const postings = [
  aPosting({id: 'designer', title: 'Designer', places: ['Paris'], excerpt: 'Un <b>service</b> utile.'}),
  aPosting({id: 'dev', title: 'Développeuse'}),
];

/** What a site puts into the slots, each text naming its slot. */
function fill(board: BoardHarness): void {
  for (const slot of ['header', 'footer', 'empty', 'no-match', 'error']) {
    const text = document.createElement('p');
    text.slot = slot;
    text.textContent = `own ${slot}`;
    board.element.append(text);
  }
}

/** The texts of those that can be seen, from top to bottom. */
function seen(board: BoardHarness): readonly string[] {
  return [...board.element.querySelectorAll('p')]
    .filter((text) => text.offsetHeight > 0)
    .toSorted((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
    .map((text) => textOf(text));
}

describe('what a site puts into the board', () => {
  it('stands above and below a list', async () => {
    const board = await BoardHarness.open(postings);
    fill(board);
    expect(seen(board)).to.deep.equal(['own header', 'own footer']);
    await board.isAccessible();
  });

  it('stands where nothing matches', async () => {
    const board = await BoardHarness.open(postings);
    fill(board);
    await board.search('zzzzqqqq');
    expect(seen(board)).to.deep.equal(['own header', 'own no-match', 'own footer']);
  });

  it('stands where there is no posting: a way to apply all the same', async () => {
    const board = await BoardHarness.open([]);
    fill(board);
    expect(seen(board)).to.deep.equal(['own header', 'own empty', 'own footer']);
  });

  it('stands where nothing came', async () => {
    expectConsole(/HTTP status 404/);
    host.text('/index.json', 'gone', 404);
    const board = await BoardHarness.mount({fallback: 'La liste en texte'});
    fill(board);
    await waitUntil(() => board.root.querySelector('[role="alert"]'), 'the failure is told');
    expect(seen(board)).to.deep.equal(['own header', 'own error', 'La liste en texte', 'own footer']);
  });
});

describe('a posting shown in a site’s own way', () => {
  it('keeps its title and link, and has the rest as the site made it', async () => {
    const board = await BoardHarness.open(postings, {bodies: {designer: ['Un texte.']}});
    board.element.renderItem = ({id, excerpt}, href) => {
      const text = document.createElement('em');
      text.textContent = `${id} ${excerpt ?? ''} ${new URL(href).searchParams.get('posting')}`;
      return text;
    };
    await board.element.updateComplete;
    const [first] = board.all('.posting');
    expect(textOf(first?.querySelector('em') ?? null)).to.equal('designer Un <b>service</b> utile. designer');
    expect(first?.textContent).not.to.contain('Paris');
    await board.openPosting('Designer');
    expect(board.isReading()).to.equal(true);
  });

  it('may be a text, which is shown as it is written', async () => {
    const board = await BoardHarness.open(postings);
    board.element.renderItem = ({excerpt}) => excerpt;
    await board.element.updateComplete;
    expect(board.root.querySelector('.posting b')).to.equal(null);
    expect(textOf(board.all('.posting')[0] ?? null)).to.contain('Un <b>service</b> utile.');
  });

  it('is the board’s own where the site has none for it, or fails', async () => {
    const board = await BoardHarness.open(postings);
    board.element.renderItem = () => undefined;
    await board.element.updateComplete;
    expect(board.all('.posting')[0]?.textContent).to.contain('Paris');
    expectConsole(/renderItem failed/);
    board.element.renderItem = () => {
      throw new Error('oops');
    };
    await board.element.updateComplete;
    expect(board.all('.posting')[0]?.textContent).to.contain('Paris');
    board.element.remove();
  });
});

describe('a board that waits until it is near', () => {
  it('asks for nothing far below, and for its index when the visitor comes', async () => {
    host.json('/index.json', anIndex(postings));
    const page = await fixture<HTMLElement>(html`<main><div style="height: 5000px"></div></main>`);
    const element = document.createElement('job-board');
    element.setAttribute('src', `${HOST}/index.json`);
    element.setAttribute('loading', 'lazy');
    element.textContent = 'La liste en texte';
    page.append(element);
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(host.requests).to.have.lengthOf(0);
    element.setAttribute('page-size', '1');
    await element.updateComplete;
    expect(host.requests).to.have.lengthOf(0);
    const loaded = new Promise((resolve) => element.addEventListener('job-board-load', resolve));
    element.scrollIntoView();
    await loaded;
    await element.updateComplete;
    expect(host.requests).to.have.lengthOf(1);
    expect(element.shadowRoot?.querySelectorAll('.posting')).to.have.lengthOf(1);
  });

  it('asks at once where it is near already', async () => {
    const board = await BoardHarness.open(postings, {attributes: {loading: 'lazy'}});
    expect(board.results()).to.have.lengthOf(2);
  });
});

describe('a board in the theme of the State’s design system', () => {
  /** Names of that system’s variables; the values are ours. */
  const page = `:root { --text-default-grey: rgb(10, 20, 30); --background-default-grey: rgb(250, 251, 252);
    --text-title-grey: rgb(1, 2, 3); --text-action-high-blue-france: rgb(0, 0, 140); }`;

  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  async function open(theme: string, rules: string): Promise<CSSStyleDeclaration> {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
    const board = await BoardHarness.open(postings, {attributes: {theme}});
    const root = board.root.querySelector('.board');
    if (!root) throw new Error('no board');
    return getComputedStyle(root);
  }

  it('has the page’s colours, read while it is shown', async () => {
    const style = await open('dsfr', page);
    expect(style.color).to.equal('rgb(10, 20, 30)');
    expect(style.backgroundColor).to.equal('rgb(250, 251, 252)');
    const dark = new CSSStyleSheet();
    dark.replaceSync(
      ':root { --text-default-grey: rgb(200, 200, 200); --background-default-grey: rgb(9, 9, 9) }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, dark];
    expect(style.color).to.equal('rgb(200, 200, 200)');
    expect(style.backgroundColor).to.equal('rgb(9, 9, 9)');
  });

  it('has its own colours on a page without them, and the site’s before all', async () => {
    expect((await open('dsfr', '')).backgroundColor).to.equal('rgb(255, 255, 255)');
    const own = await open('dsfr', `${page} job-board { --job-board-text: rgb(7, 8, 9) }`);
    expect(own.color).to.equal('rgb(7, 8, 9)');
  });

  it('takes nothing of the page’s in another theme', async () => {
    expect((await open('light', page)).color).to.equal('rgb(28, 28, 34)');
  });
});
