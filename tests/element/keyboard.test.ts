import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {aPosting, anIndex} from '../support/a-posting.js';
import {BoardHarness, ownQuery, textOf} from '../support/board-harness.js';
import {host} from '../support/jobs-host.js';
import {longBodies as bodies, longPostings as postings} from '../support/long-postings.js';
import {targets} from '../support/looks.js';

const open = (): Promise<BoardHarness> => BoardHarness.open(postings, {bodies});

async function tabBack(): Promise<void> {
  await sendKeys({down: 'Shift'});
  await sendKeys({press: 'Tab'});
  await sendKeys({up: 'Shift'});
}

const nameOf = (board: BoardHarness): string =>
  board.root.activeElement === board.field ? 'the field' : board.focused();

/** Goes on by Tab, or back, until something has the focus; a keyboard has no other way. */
async function tabTo(board: BoardHarness, name: string, tab = () => sendKeys({press: 'Tab'})): Promise<void> {
  const passed: string[] = [];
  while (nameOf(board) !== name) {
    passed.push(nameOf(board));
    if (passed.length > 60) throw new Error(`Tab does not reach ${name}, but ${passed.join(', ')}`);
    await tab();
  }
}

async function enter(board: BoardHarness): Promise<void> {
  await sendKeys({press: 'Enter'});
  await board.settled();
}

async function openByKeys(board: BoardHarness, title: string): Promise<void> {
  await tabTo(board, title);
  await enter(board);
  await waitUntil(() => board.isReading(), 'the posting is open');
  await waitUntil(() => !board.text().includes('Chargement'), 'its text is there');
}

describe('by keyboard alone, a visitor', () => {
  afterEach(() => localStorage.clear());

  it('searches, and opens what was found', async () => {
    const board = await open();
    await tabTo(board, 'the field');
    await sendKeys({type: 'desinger'});
    await enter(board);
    expect(board.results()).to.deep.equal(['Designer']);
    expect(nameOf(board)).to.equal('the field');
    await openByKeys(board, 'Designer');
    expect(board.focused()).to.equal('Designer');
  });

  it('filters, and takes the address along', async () => {
    const board = await open();
    await tabTo(board, 'Design, 2');
    await sendKeys({press: ' '});
    await board.settled();
    expect(board.results()).to.deep.equal(['Designer', 'Graphiste']);
    expect(board.focused()).to.equal('Design, 2');
    expect(ownQuery()).to.equal('category=design');
    await openByKeys(board, 'Graphiste');
    const copied: string[] = [];
    const writeText = (link: string): Promise<void> => Promise.resolve(void copied.push(link));
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
    await tabTo(board, 'Copier le lien');
    await sendKeys({press: ' '});
    await waitUntil(() => copied.length > 0, 'the address is copied');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(new URL(copied[0] ?? '').searchParams.get('posting')).to.equal('other');
    expect(board.focused()).to.equal('Copier le lien');
  });

  it('goes back, step by step, and is in the list all the while', async () => {
    const board = await open();
    await tabTo(board, 'Design, 2');
    await sendKeys({press: ' '});
    await openByKeys(board, 'Graphiste');
    history.back();
    await waitUntil(() => !board.isReading(), 'the list is back');
    expect(board.focused()).to.equal('Graphiste');
    history.back();
    await waitUntil(() => board.results().length === 3, 'the filter is undone');
    expect(board.root.activeElement?.closest('.postings'), 'the focus is in the list').not.to.equal(null);
  });

  it('keeps a posting, and finds it again', async () => {
    const board = await open();
    await openByKeys(board, 'Designer');
    await tabTo(board, 'Enregistrer');
    await sendKeys({press: ' '});
    await board.settled();
    expect(board.focused()).to.equal('Ne plus enregistrer');
    await tabTo(board, 'Retour aux offres', tabBack);
    await enter(board);
    await tabTo(board, 'Offres enregistrées (1)', tabBack);
    await enter(board);
    expect(board.results()).to.deep.equal(['Designer']);
    expect(board.focused()).to.equal('1 offre');
  });

  it('applies', async () => {
    const board = await open();
    await openByKeys(board, 'Designer');
    await tabTo(board, 'Écrire à jobs@exemple.fr');
    board.link('Écrire à jobs@exemple.fr').addEventListener('click', (event) => event.preventDefault());
    const applied = board.next('job-board-apply');
    await enter(board);
    expect((await applied).method.value).to.equal('jobs@exemple.fr');
  });
});

describe('the keyboard', () => {
  afterEach(() => setViewport({width: 1280, height: 900}));

  it('leaves the board at both ends, also past a box that scrolls', async () => {
    const before = await fixture<HTMLElement>(html`<button>Avant</button>`);
    const board = await open();
    const after = await fixture<HTMLElement>(html`<button>Après</button>`);
    await openByKeys(board, postings[0]?.title ?? '');
    const met = new Set<string>();
    for (const [end, tab] of [
      [after, () => sendKeys({press: 'Tab'})],
      [before, tabBack],
    ] as const) {
      for (let tabs = 0; tabs < 40 && document.activeElement !== end; tabs += 1) {
        await tab();
        met.add(nameOf(board));
      }
      expect(document.activeElement).to.equal(end);
    }
    expect([...met]).to.include.members(['Tableau', 'Retour aux offres']);
  });

  it('meets everything in the order in which it is read', async () => {
    await setViewport({width: 320, height: 800});
    const board = await open();
    await board.search('offre designer graphiste responsable');
    await board.search('');
    const wanted = targets(board);
    const met: Element[] = [];
    board.field.focus();
    for (const _ of wanted) {
      if (board.root.activeElement) met.push(board.root.activeElement);
      await sendKeys({press: 'Tab'});
    }
    expect(met.map((one) => textOf(one))).to.deep.equal(wanted.map((one) => textOf(one)));
    const bottoms = wanted.map((one) => one.getBoundingClientRect().bottom);
    for (const [at, one] of wanted.entries()) {
      const above = Math.max(
        ...bottoms.slice(0, at).filter((_, other) => !isBeside(wanted[other], one)),
        -1e9,
      );
      expect(one.getBoundingClientRect().bottom, one.outerHTML).to.be.at.least(above);
    }
  });

  it('has no key that does something by itself', async () => {
    const board = await open();
    board.link('Designer').focus();
    // Not the slash: in Firefox it is the browser’s own key, which looks for words in the page.
    await sendKeys({type: 'abcdefghijklmnopqrstuvwxyz0123456789?.,'});
    await board.settled();
    expect(board.results()).to.have.lengthOf(3);
    expect(ownQuery()).to.equal('');
    expect(board.focused()).to.equal('Designer');
  });

  it('keeps the focus that it has while the postings come', async () => {
    const outside = await fixture<HTMLElement>(html`<button>Avant</button>`);
    const release = host.hold('/index.json', anIndex(postings));
    const board = await BoardHarness.mount();
    outside.focus();
    release();
    await board.ready();
    expect(document.activeElement).to.equal(outside);
  });

  it('loses nothing behind what sticks: the page’s bar above, the drawer’s button below', async () => {
    await setViewport({width: 320, height: 400});
    const many = Array.from({length: 24}, (_, at) =>
      aPosting({title: `Offre ${at}`, skills: [`Outil ${at % 8}`], places: [`Ville ${at % 9}`]}),
    );
    const board = await BoardHarness.open(many);
    board.element.style.setProperty('--job-board-sticky-offset', '80px');
    board.element.style.marginBlockStart = '80px';
    board.link('Offre 9').focus();
    while (board.root.activeElement !== board.field) {
      await tabBack();
      expect(board.root.activeElement?.getBoundingClientRect().top).to.be.at.least(80);
    }
    await board.press('Filtrer');
    const show = board.one('dialog .primary', HTMLElement);
    for (let tabs = 0; tabs < 20; tabs += 1) {
      await sendKeys({press: 'Tab'});
      const {bottom = 0} = board.root.querySelector('.box:focus')?.getBoundingClientRect() ?? {};
      expect(bottom, board.focused()).to.be.at.most(show.getBoundingClientRect().top);
    }
  });
});

/** Whether two things stand on one line. */
function isBeside(one: Element | undefined, other: Element): boolean {
  const [a, b] = [one, other].map((each) => each?.getBoundingClientRect());
  return a !== undefined && b !== undefined && a.top < b.bottom && b.top < a.bottom;
}
