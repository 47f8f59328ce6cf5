import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {aPosting} from '../support/a-posting.js';
import {BoardHarness} from '../support/board-harness.js';
import {setMedia} from '../support/media.js';

const postings = [
  aPosting({
    id: 'long',
    title: 'Responsable de l’anticonstitutionnellementanticonstitutionnellement du service',
    category: ['data'],
    skills: ['React', 'Ruby on Rails'],
    excerpt: 'Un texte.',
  }),
  aPosting({title: 'Designer', category: ['design']}),
];

/** Puts a rule into the page, for the length of a test. */
async function pageSays(rules: string): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
}

describe('a page that fights back', () => {
  afterEach(async () => {
    document.adoptedStyleSheets = [];
    await setViewport({width: 1280, height: 900});
    await setMedia({});
  });

  for (const rules of [
    '* { all: unset !important }',
    '* { text-transform: uppercase; text-align: center; text-indent: 3em; white-space: nowrap; font-style: italic }',
    '*, *::before { box-sizing: content-box; border: 3px solid }',
    'a, button, input, ul, li, h3, p, fieldset { display: inline; position: absolute; color: red }',
  ]) {
    it(`keeps out ${rules.slice(0, 40)}…`, async () => {
      await pageSays(rules);
      const board = await BoardHarness.open(postings);
      const title = getComputedStyle(board.link('Designer'));
      expect(title.textTransform).to.equal('none');
      expect(title.position).to.equal('static');
      expect(title.whiteSpace).to.equal('normal');
      // Firefox resolves the “start” of a list's items.
      expect(getComputedStyle(board.one('.posting', HTMLElement)).textAlign).to.match(/^(start|left)$/);
      await board.isAccessible();
    });
  }

  it('does not shrink the words: a root of 62.5 % leaves 16 pixels', async () => {
    await pageSays(':root { font-size: 62.5% }');
    const board = await BoardHarness.open(postings);
    expect(getComputedStyle(board.one('.board', HTMLElement)).fontSize).to.equal('16px');
  });

  it('lends its font, and a reader’s spacing', async () => {
    await pageSays('body { font-family: monospace } * { letter-spacing: 0.12em; word-spacing: 0.16em }');
    const board = await BoardHarness.open(postings);
    const style = getComputedStyle(board.button('Rechercher'));
    expect(style.fontFamily).to.equal('monospace');
    expect(style.letterSpacing).not.to.equal('normal');
  });

  it('has room for the board in a box that sizes itself by what it holds', async () => {
    const board = await BoardHarness.open(postings);
    const box = await fixture<HTMLElement>(html`<section></section>`);
    box.append(board.element);
    await pageSays('section { display: flex }');
    expect(board.element.offsetWidth).to.equal(box.offsetWidth);
    await pageSays('section { float: inline-start }');
    expect(board.element.offsetWidth).to.be.above(250);
  });

  it('bursts no column of a page that divides its room', async () => {
    const board = await BoardHarness.open(postings);
    await pageSays('div { display: grid; grid-template-columns: 3fr 1fr; inline-size: 1200px }');
    const box = await fixture<HTMLElement>(html`<div><p>Texte</p></div>`);
    box.append(board.element);
    await board.settled();
    expect(board.element.getBoundingClientRect().width).to.be.closeTo(300, 1);
  });

  for (const width of [280, 320, 360, 768, 1280]) {
    it(`is never wider than ${width} pixels`, async () => {
      await setViewport({width, height: 800});
      const board = await BoardHarness.open(postings, {
        bodies: {long: [{tag: 'pre', children: [{tag: 'code', children: ['x'.repeat(400)]}]}]},
      });
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      await board.isAccessible();
      board.all('.title-link')[0]?.click();
      await board.settled();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      await board.isAccessible();
    });
  }

  it('puts its filters into a drawer where there is little room', async () => {
    await setViewport({width: 360, height: 800});
    const board = await BoardHarness.open(postings);
    const toggle = board.button('Filtrer');
    const isShown = (): boolean => board.one('fieldset', HTMLElement).checkVisibility();
    expect(isShown()).to.equal(false);
    toggle.focus();
    await board.press('Filtrer');
    expect(isShown()).to.equal(true);
    expect(board.one('dialog', HTMLElement).ariaLabel).to.equal('Filtres');
    await board.isAccessible();
    for (let tabs = 0; tabs < 20; tabs += 1) {
      await sendKeys({press: 'Tab'});
      const {activeElement} = board.root;
      expect(activeElement?.closest('dialog'), 'it holds the focus').not.to.equal(null);
    }
    await board.pick('Métier', 'Design');
    await board.press('Voir 1 offre');
    await waitUntil(() => board.root.querySelector('dialog') === null, 'it is closed');
    expect(board.root.activeElement, 'it gives the focus back').to.equal(toggle);
    expect(board.results()).to.deep.equal(['Designer']);
  });

  it('closes the drawer before a posting that the browser’s Back brings', async () => {
    await setViewport({width: 360, height: 800});
    const board = await BoardHarness.open(postings, {bodies: {[postings[0]?.id ?? '']: ['Texte.']}});
    const [title = ''] = board.results();
    await board.openPosting(title);
    await board.press('Retour aux offres');
    await board.press('Filtrer');
    history.back();
    await waitUntil(() => board.isReading(), 'the posting is there');
    await waitUntil(() => board.root.querySelector('dialog') === null, 'nothing keeps the page shut');
    await waitUntil(() => board.focused() === title, 'its title has the focus');
  });

  it('is followed into the dark, and no further than it says', async () => {
    await setMedia({'prefers-color-scheme': 'dark'});
    const board = await BoardHarness.open(postings);
    const surface = (): string => getComputedStyle(board.one('.board', HTMLElement)).backgroundColor;
    expect(surface()).to.equal('rgb(255, 255, 255)');
    await pageSays(':root { color-scheme: dark }');
    expect(surface()).to.equal('rgb(22, 22, 27)');
    board.element.theme = 'light';
    await board.settled();
    expect(surface()).to.equal('rgb(255, 255, 255)');
  });

  it('keeps edges and focus where colours are forced', async () => {
    await setMedia({'forced-colors': 'active'});
    const board = await BoardHarness.open(postings);
    await board.pick('Métier', 'Design');
    expect(getComputedStyle(board.one('.chip', HTMLElement)).borderStyle).to.equal('solid');
    await board.isAccessible();
  });
});
