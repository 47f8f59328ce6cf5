import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {BoardHarness, textOf} from '../support/board-harness.js';
import {drawer, open, reading, states} from '../support/board-states.js';
import {host} from '../support/jobs-host.js';
import {longBodies as bodies, longPostings as postings} from '../support/long-postings.js';
import {contrast, cutTexts, smallTargets, targets} from '../support/looks.js';
import {setMedia, type Media} from '../support/media.js';

/** Puts a rule into the page, for the length of a test. */
function pageSays(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
}

const settings: readonly {name: string; width: number; theme: string; media: Media}[] = [
  {name: 'light', width: 1280, theme: 'light', media: {}},
  {name: 'dark', width: 1280, theme: 'dark', media: {}},
  {name: 'forced colours', width: 1280, theme: 'auto', media: {'forced-colors': 'active'}},
  {name: '320 px', width: 320, theme: 'light', media: {}},
];

afterEach(async () => {
  localStorage.clear();
  document.adoptedStyleSheets = [];
  await setMedia({});
  await setViewport({width: 1280, height: 900});
});

for (const {name, width, theme, media} of settings) {
  describe(`in ${name}, axe finds nothing`, () => {
    for (const [state, show] of Object.entries(states)) {
      it(`in the state “${state}”`, async () => {
        await setMedia(media);
        await setViewport({width, height: 900});
        const board = await show({theme, 'url-state': 'off'});
        await board.isAccessible();
      });
    }
  });
}

describe('nothing is cut off or scrolls sideways', () => {
  const readers: readonly (readonly [need: string, width: number, rules: string])[] = [
    ['at 320 px, which is 400 % of zoom', 320, ''],
    ['at 640 × 320 px, a phone on its side', 640, ''],
    ['with twice the text', 1280, ':root { font-size: 200% }'],
    ['with twice the text at 640 px', 640, ':root { font-size: 200% }'],
    [
      'with a reader’s spacing',
      320,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    ],
  ];
  for (const [need, width, rules] of readers) {
    for (const state of ['list', 'cards', 'compact', 'filtered', 'no match', 'posting', 'saved', 'failed']) {
      it(`${need}: ${state}`, async () => {
        pageSays(rules);
        await setViewport({width, height: width === 640 ? 320 : 800});
        const board = await states[state]?.({});
        if (!board) throw new Error(`there is no state ${state}`);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        expect(cutTexts(board)).to.deep.equal([]);
      });
    }
  }

  it('in the drawer', async () => {
    const board = await drawer();
    const dialog = board.one('dialog', HTMLElement);
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
  });
});

describe('what can be pressed', () => {
  for (const [state, show] of Object.entries(states)) {
    it(`is 24 px in both directions, or apart: ${state}`, async () => {
      expect(smallTargets(await show({}))).to.deep.equal([]);
    });
  }

  for (const theme of ['light', 'dark']) {
    it(`has a ring of 2 px that can be told from the ${theme} surface, and an edge`, async () => {
      for (const show of [open, reading, drawer]) {
        const board = await show({theme, 'url-state': 'off'});
        const surface = getComputedStyle(board.one('.board', HTMLElement)).backgroundColor;
        await sendKeys({press: 'Tab'});
        for (const target of targets(board)) {
          target.focus();
          const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(target);
          expect(outlineStyle, target.outerHTML).to.equal('solid');
          expect(parseFloat(outlineWidth)).to.be.at.least(2);
          expect(contrast(outlineColor, surface)).to.be.at.least(3);
          if (!target.matches('.button:not(.quiet), .field, .select, .chip')) continue;
          expect(contrast(getComputedStyle(target).borderTopColor, surface)).to.be.at.least(3);
        }
      }
    });
  }

  for (const theme of ['light', 'dark']) {
    it(`can be read under the mouse, ${theme}`, async () => {
      for (const show of [open, states['filtered'], states['saved'], reading]) {
        const board = await show?.({theme, 'url-state': 'off'});
        if (!board) throw new Error('a state is missing');
        const surface = getComputedStyle(board.one('.board', HTMLElement)).backgroundColor;
        for (const target of targets(board).filter((one) => one.matches('.button, .chip, a'))) {
          target.scrollIntoView({block: 'center', behavior: 'instant'});
          const {left, top, width, height} = target.getBoundingClientRect();
          await sendMouse({
            type: 'move',
            position: [Math.round(left + width / 2), Math.round(top + height / 2)],
          });
          const {color, backgroundColor} = getComputedStyle(target);
          const ground = backgroundColor === 'rgba(0, 0, 0, 0)' ? surface : backgroundColor;
          expect(contrast(color, ground), target.outerHTML).to.be.at.least(4.5);
        }
        expect(board.all(':hover'), 'the mouse is over something').not.to.deep.equal([]);
        board.element.remove();
      }
    });
  }

  it('shows that it is chosen, also where colours are forced', async () => {
    await setMedia({'forced-colors': 'active'});
    const board = await states['saved']?.({});
    const style = (name: string): string => getComputedStyle(board?.button(name) as Element).backgroundColor;
    expect(style('Offres enregistrées (1)')).not.to.equal(style('Rechercher'));
  });

  it('opens no window of its own', async () => {
    for (const show of [open, reading]) expect((await show()).all('[target]')).to.deep.equal([]);
  });

  it('does nothing until the finger is lifted from it', async () => {
    const board = await open();
    await board.pick('Métier', 'Design');
    for (const target of targets(board)) {
      for (const type of ['pointerdown', 'mousedown', 'touchstart']) {
        target.dispatchEvent(new Event(type, {bubbles: true, composed: true, cancelable: true}));
      }
    }
    await board.settled();
    expect(board.chips()).to.deep.equal(['Retirer le filtre Design']);
    expect(board.isReading()).to.equal(false);
  });
});

it('nothing moves by itself, nor glides to its place where less motion is wanted', async () => {
  await setMedia({'prefers-reduced-motion': 'reduce'});
  pageSays('html { scroll-behavior: smooth }');
  for (const show of Object.values(states)) {
    const board = await show({'url-state': 'off'});
    for (const part of board.all('*')) {
      const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(part);
      expect([transitionDuration, animationName, scrollBehavior]).to.deep.equal(['0s', 'none', 'auto']);
    }
    board.element.remove();
  }
  await setViewport({width: 320, height: 320});
  const board = await open();
  scrollTo({top: document.documentElement.scrollHeight, behavior: 'instant'});
  const place = scrollY;
  await board.openPosting('Graphiste');
  const {top} = board.element.getBoundingClientRect();
  expect(top).to.be.within(-1, innerHeight / 2);
  await board.press('Retour aux offres');
  expect(scrollY).to.be.closeTo(place, 2);
});

describe('the outline', () => {
  for (const level of [2, 3, 4, 5]) {
    it(`has no gap under a heading of level ${level}`, async () => {
      const board = await reading({'heading-level': String(level)});
      const levels = (part: string): readonly number[] =>
        board.all(`${part} :is(h1, h2, h3, h4, h5, h6)`).map(({tagName}) => Number(tagName[1]));
      expect(levels('.list-view')).to.deep.equal([level, level, level]);
      const read = levels('.detail');
      expect(read[0]).to.equal(level);
      expect(read).to.have.lengthOf(5);
      for (const [at, one] of read.entries()) {
        expect(one).to.be.within(level, (read[at - 1] ?? level) + 1);
      }
    });
  }

  it('gives no id twice, and no place of its own in the order of tabs', async () => {
    host.json('/postings/long.json', {id: 'long', body: ['Texte.'], similar: ['designer', 'other']});
    const {long: _, ...others} = bodies;
    const board = await BoardHarness.open(postings, {bodies: others});
    await board.openPosting(postings[0]?.title ?? '');
    await waitUntil(() => board.root.querySelector('.similar'), 'the similar postings are there');
    for (const one of [board, await drawer()]) {
      const ids = one.all('[id]').map(({id}) => id);
      expect(ids).to.deep.equal([...new Set(ids)]);
      expect(one.all('[tabindex]').filter(({tabIndex}) => tabIndex > 0)).to.deep.equal([]);
    }
  });

  it('tells two boards of a page apart', async () => {
    const one = await open({label: 'Offres de l’État', 'url-state': 'a'});
    const other = await open({label: 'Offres des régions', 'url-state': 'b'});
    const page = one.element.parentElement;
    const emptied = other.element.parentElement;
    page?.append(other.element);
    emptied?.remove();
    await other.ready();
    const names = [one, other].flatMap((board) =>
      board.all('form, .results').map(({role, ariaLabel}) => `${role}: ${ariaLabel}`),
    );
    expect(new Set(names)).to.have.lengthOf(4);
    expect([one, other].map((board) => board.all('[role="status"]').length)).to.deep.equal([1, 1]);
    await expect(page).to.be.accessible();
  });
});

describe('what is seen', () => {
  it('labels its field in sight, and its groups by their legends', async () => {
    const board = await open();
    const label = board.field.labels?.[0];
    expect(label?.textContent).to.equal('Rechercher une offre');
    expect(label?.checkVisibility()).to.equal(true);
    const {bottom} = label?.getBoundingClientRect() ?? {};
    expect(bottom).to.be.within(
      board.field.getBoundingClientRect().top - 24,
      board.field.getBoundingClientRect().top,
    );
    expect(board.field.placeholder).to.equal('');
    for (const box of board.all('.box')) {
      expect(textOf(box.closest('fieldset')?.querySelector('legend') ?? null)).not.to.equal('');
    }
  });

  it('names each thing by what is seen on it', async () => {
    for (const show of Object.values(states)) {
      const board = await show({'url-state': 'off'});
      for (const target of targets(board)) {
        const seen = textOf(target.closest('label') ?? target).replace(/ \d+$/, '');
        const name = target.ariaLabel ?? seen;
        if (target.matches('.field, select')) continue;
        expect(name, target.outerHTML).not.to.equal('');
        expect(name).to.contain(seen);
      }
      expect(board.all('svg:not([aria-hidden="true"])')).to.deep.equal([]);
      board.element.remove();
    }
  });

  it('says of what opens whether it is open, and hides what is shut', async () => {
    await setViewport({width: 320, height: 640});
    const board = await open();
    const toggle = board.button('Filtrer');
    expect(toggle.ariaExpanded).to.equal('false');
    expect(board.one('fieldset', HTMLElement).checkVisibility()).to.equal(false);
    await board.press('Filtrer');
    expect(toggle.ariaExpanded).to.equal('true');
    await board.press('Fermer');
    await waitUntil(() => toggle.ariaExpanded === 'false', 'it is said to be closed');
    await board.openPosting('Designer');
    expect(board.field.checkVisibility()).to.equal(false);
  });

  it('writes days in words, with the date for machines', async () => {
    const board = await open();
    const days = board.all('.posting time');
    expect(days.map((day) => day.getAttribute('datetime'))).to.deep.equal([
      '2026-11-03',
      '2026-11-02',
      '2026-11-01',
    ]);
    for (const day of days) expect(textOf(day)).to.match(/^Publiée (il y a|le|hier|aujourd)/);
  });

  it('underlines the links of a text', async () => {
    const board = await reading();
    const link = board.one('.body a', HTMLElement);
    expect(getComputedStyle(link).textDecorationLine).to.equal('underline');
  });

  it('has no tooltip', async () => {
    for (const show of [open, reading]) expect((await show()).all('[title]')).to.deep.equal([]);
  });

  it('sets the text and its surface together', async () => {
    pageSays('body { background: black; color: white }');
    const board = await open();
    const {color, backgroundColor} = getComputedStyle(board.one('.board', HTMLElement));
    expect(contrast(color, backgroundColor)).to.be.at.least(4.5);
  });
});
