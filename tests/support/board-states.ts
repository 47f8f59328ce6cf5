import {waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {anIndex} from './a-posting.js';
import {BoardHarness} from './board-harness.js';
import {expectConsole} from './console.js';
import {host} from './jobs-host.js';
import {longBodies as bodies, longPostings as postings} from './long-postings.js';

type Attributes = Readonly<Record<string, string>>;

/** The list, wherever there is room for it. */
export async function open(attributes: Attributes = {}): Promise<BoardHarness> {
  return BoardHarness.open(postings, {bodies, attributes});
}

/** The posting that is hardest to fit, with its text. */
export async function reading(attributes: Attributes = {}): Promise<BoardHarness> {
  const board = await open(attributes);
  await board.openPosting(postings[0]?.title ?? '');
  await waitUntil(() => board.root.querySelector('table'), 'the text is there');
  return board;
}

/** The filters of a narrow board. */
export async function drawer(attributes: Attributes = {}): Promise<BoardHarness> {
  await setViewport({width: 320, height: 640});
  const board = await open(attributes);
  await board.press('Filtrer');
  return board;
}

/** Every state in which a board can be seen. */
export const states: Readonly<Record<string, (attributes: Attributes) => Promise<BoardHarness>>> = {
  loading: async (attributes) => {
    host.hold('/index.json', anIndex(postings));
    const board = await BoardHarness.mount({attributes});
    await waitUntil(() => board.root.querySelector('.loading'), 'the loading is shown');
    return board;
  },
  list: open,
  cards: (attributes) => open({...attributes, view: 'cards'}),
  compact: (attributes) => open({...attributes, view: 'compact'}),
  filtered: async (attributes) => {
    const board = await open(attributes);
    await board.pick('Métier', 'Design');
    await board.search('designer');
    return board;
  },
  'no match': async (attributes) => {
    const board = await open(attributes);
    await board.search('zzzzqqqq');
    return board;
  },
  posting: reading,
  saved: async (attributes) => {
    const board = await open(attributes);
    await board.openPosting('Designer');
    await board.press('Enregistrer');
    await board.press('Retour aux offres');
    await board.press('Offres enregistrées (1)');
    return board;
  },
  drawer,
  failed: async (attributes) => {
    expectConsole(/LoadError/);
    // What was kept of the states before would take its place.
    await caches.delete('job-board');
    host.down('/index.json');
    const board = await BoardHarness.mount({attributes});
    await waitUntil(() => board.root.querySelector('[role="alert"]'), 'the failure is told');
    return board;
  },
};
