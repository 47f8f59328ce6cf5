import {ENGINES, type Engine} from './engines.js';
import {keysOf, measureQuality, measureSpeed, type Quality, type Speed} from './measure.js';
import {makePostings} from './sample-postings.js';
import {makeQueries, type SampleQuery} from './sample-queries.js';

/** What the page of the comparison can be asked for. */
export interface Bench {
  /** Makes the engine of that name over so many postings, and keeps it. */
  readonly prepare: (name: string, count: number) => Promise<void>;
  readonly quality: (count: number) => Promise<Quality>;
  readonly speed: (share: number) => Promise<Speed>;
  /**
   * From a key to the rows in sight, or to all of the list, drawn: in the board that stands in the page; a
   * pause after each.
   */
  readonly board: (share: number, until: 'in sight' | 'all') => Promise<Speed>;
}

/** The part of Pagefind's search that is used here. */
interface Pagefind {
  search(text: string): Promise<{results: readonly {data(): Promise<{url: string}>}[]}>;
}

/** Pagefind fetches what it shows one by one: no list shows more at once. */
const SHOWN = 20;
/** Milliseconds between two keys: what is out of sight is drawn in them, slowed four times too. */
const PAUSE = 300;

let engine: Pick<Engine, 'search'> = {search: () => []};

async function pagefind(): Promise<Pick<Engine, 'search'>> {
  const address = '/pagefind/pagefind.js';
  const {search} = (await import(/* @vite-ignore */ address)) as Pagefind;
  return {
    search: async (text) => {
      const {results} = await search(text.slice(0, 64));
      const shown = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      return shown.map(({url}) => url.replace(/^\//, ''));
    },
  };
}

/** Every fourth query where some engine takes seconds for each; the same ones for all engines. */
function someQueries(count: number): readonly SampleQuery[] {
  return makeQueries().filter((_query, at) => count <= 2000 || at % 4 === 0);
}

function turnOfOthers(): Promise<unknown> {
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
}

const bench: Bench = {
  prepare: async (name, count) => {
    const make = ENGINES.find((one) => one.name === name)?.make;
    engine = make ? make(makePostings(count)) : await pagefind();
    await engine.search('dév');
  },
  quality: (count) => measureQuality(engine, someQueries(count), makePostings(count)),
  speed: (share) => measureSpeed(engine.search, keysOf(makeQueries(), share)),
  board: async (share, until) => {
    const board = document.querySelector('job-board') as
      (HTMLElement & {updateComplete: Promise<unknown>}) | null;
    const field = board?.shadowRoot?.querySelector<HTMLInputElement>('input[type=search]');
    if (!board || !field) throw new Error('There is no board with a search field in the page.');
    return measureSpeed(
      async (text) => {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', {bubbles: true}));
        // What is in sight is put in before anything else has its turn.
        await (until === 'all' ? board.updateComplete : turnOfOthers());
        return board.getBoundingClientRect();
      },
      keysOf(makeQueries(), share),
      () => new Promise((resolve) => setTimeout(resolve, PAUSE)),
    );
  },
};

Object.assign(globalThis, {bench});
