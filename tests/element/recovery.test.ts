import {expect, waitUntil} from '@open-wc/testing';
import {fetchBytes, fetchJson, SIZE_LIMIT} from '../../src/element/fetch-json.js';
import {LoadError, type LoadFailure} from '../../src/element/load-error.js';
import {aPosting, anIndex} from '../support/a-posting.js';
import {BoardHarness, textOf} from '../support/board-harness.js';
import {expectConsole} from '../support/console.js';
import {host, HOST} from '../support/jobs-host.js';

const postings = [aPosting({id: 'designer', title: 'Designer'})];
const newer = anIndex([...postings, aPosting({id: 'dev', title: 'Développeuse'})]);
const both = {src: `${HOST}/index.json ${HOST}/other.json`};

const asked = (path: string): number => host.requests.filter(({url}) => url === HOST + path).length;
const notice = (board: BoardHarness): string => textOf(board.root.querySelector('.notice'));

/** The browser tells every page that its connection is back. */
const comeBackOnline = (): boolean => dispatchEvent(new Event('online'));

describe('a host that fails for a moment', () => {
  it('is asked a second time before anybody is told', async () => {
    let requests = 0;
    host.answer('/index.json', () => {
      requests += 1;
      return requests === 1 ? new Response('', {status: 503}) : new Response(JSON.stringify(newer));
    });
    const board = await BoardHarness.mount();
    await board.ready();
    expect(board.results()).to.have.lengthOf(2);
    expect(requests).to.equal(2);
  });

  it('is not asked again for what is wrong, and will be', async () => {
    expectConsole(/HTTP status 404/);
    host.text('/index.json', 'gone', 404);
    const board = await BoardHarness.mount();
    await waitUntil(() => board.root.querySelector('[role="alert"]'), 'the failure is told');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(asked('/index.json')).to.equal(1);
  });
});

describe('a board whose host is down', () => {
  it('shows the list of the last visit, says of which day, and follows when the host is back', async () => {
    const first = await BoardHarness.open(postings, {index: {generatedAt: '2026-03-01'}});
    await waitUntil(async () => (await caches.match(`${HOST}/index.json`)) !== undefined, 'it is kept');
    first.element.remove();

    expectConsole(/could not be fetched/);
    host.down('/index.json');
    const board = await BoardHarness.mount();
    await board.ready();
    expect(board.results()).to.deep.equal(['Designer']);
    expect(notice(board)).to.contain('Ces offres ne sont peut-être plus à jour (liste du 1er mars 2026).');
    await board.isAccessible();

    host.json('/index.json', newer);
    comeBackOnline();
    await waitUntil(() => board.results().length === 2, 'the list is the newer one');
    expect(board.root.querySelector('.notice')).to.equal(null);
  });

  it('shows no old list where the host says that there is none any more', async () => {
    const first = await BoardHarness.open(postings);
    await waitUntil(async () => (await caches.match(`${HOST}/index.json`)) !== undefined, 'it is kept');
    first.element.remove();
    expectConsole(/HTTP status 404/);
    host.text('/index.json', 'gone', 404);
    const board = await BoardHarness.mount();
    await waitUntil(() => board.root.querySelector('[role="alert"]'), 'the failure is told');
  });

  it('comes back by itself when the connection does, and tells how many there are', async () => {
    expectConsole(/could not be fetched/);
    host.down('/index.json');
    const board = await BoardHarness.mount();
    await waitUntil(() => board.root.querySelector('[role="alert"]'), 'the failure is told');
    comeBackOnline();
    await waitUntil(() => asked('/index.json') === 3, 'it is tried in vain');
    expect(textOf(board.root.querySelector('[role="alert"]'))).to.contain('n’ont pas pu être chargées');
    host.json('/index.json', newer);
    comeBackOnline();
    await board.ready();
    expect(textOf(board.status)).to.equal('2 offres');
  });
});

describe('a board of which one host is down', () => {
  it('names it, asks it alone again, and keeps the visitor’s place', async () => {
    expectConsole(/other\.json: could not be fetched/);
    host.down('/other.json');
    const board = await BoardHarness.open(postings, {attributes: both});
    await board.search('designer');
    expect(notice(board)).to.contain('jobs.test/other.json');
    host.json('/other.json', anIndex([aPosting({title: 'Designer de services'})]));
    const loaded = board.next('job-board-load');
    await board.press('Réessayer');
    await loaded;
    await board.settled();
    expect(board.results()).to.have.members(['Designer', 'Designer de services']);
    expect(board.field.value).to.equal('designer');
    expect(asked('/index.json')).to.equal(1);
    expect(board.root.querySelector('.notice')).to.equal(null);
  });
});

describe('an index that is old', () => {
  const index = {generatedAt: '2020-03-08'};

  it('says so where the site wants that, and offers no retry: there is nothing newer', async () => {
    const board = await BoardHarness.open(postings, {attributes: {'max-age-days': '30'}, index});
    expect(notice(board)).to.equal('Ces offres ne sont peut-être plus à jour (liste du 8 mars 2020).');
    expect(board.hasButton('Réessayer')).to.equal(false);
  });

  it('says so to whoever reads a posting, too', async () => {
    const attributes = {'max-age-days': '30'};
    const id = postings[0]?.id ?? '';
    const bodies = {[id]: ['Texte.']};
    const board = await BoardHarness.open(postings, {attributes, index, bodies, address: `posting=${id}`});
    await waitUntil(() => board.isReading(), 'the posting is open');
    expect(board.one('.notice', HTMLElement).checkVisibility()).to.equal(true);
  });

  it('says nothing otherwise', async () => {
    const board = await BoardHarness.open(postings, {index});
    expect(board.root.querySelector('.notice')).to.equal(null);
  });
});

describe('a file', () => {
  const url = `${HOST}/index.json`;
  const failureOf = async (reading: Promise<unknown>): Promise<LoadFailure | undefined> => {
    const error = await reading.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    return error instanceof LoadError ? error.failure : undefined;
  };

  it('that never ends is read no further than the limit', async () => {
    let sent = 0;
    const chunk = new Uint8Array(SIZE_LIMIT / 20);
    const endless = new ReadableStream({
      pull(stream) {
        sent += chunk.length;
        stream.enqueue(chunk);
      },
    });
    host.answer('/index.json', () => new Response(endless));
    const failure = await failureOf(fetchBytes(url, new AbortController().signal));
    expect(failure).to.deep.equal({kind: 'size', megabytes: 100});
    expect(sent).to.be.below(2 * SIZE_LIMIT);
  });

  it('that does not come in time is given up', async () => {
    host.hold('/index.json', {});
    const failure = await failureOf(fetchBytes(url, new AbortController().signal, 30));
    expect(failure).to.deep.equal({kind: 'timeout', seconds: 0.03});
  });

  const whole = '{"a": "Chargé·e"}';
  const utf8 = new TextEncoder();
  for (const [what, bytes] of [
    ['in UTF-8', utf8.encode(whole)],
    ['in UTF-8, with a mark before it', utf8.encode(`\uFEFF${whole}`)],
    // é and · are single bytes there.
    ['in Latin-1', Uint8Array.from(whole, (letter) => letter.charCodeAt(0))],
  ] as const) {
    it(`${what} is read with its accents`, async () => {
      if (what === 'in Latin-1') expectConsole(/is not UTF-8/);
      host.answer('/index.json', () => new Response(bytes));
      expect(await fetchJson(url, new AbortController().signal)).to.deep.equal({a: 'Chargé·e'});
    });
  }

  it('that is cut off within a letter is UTF-8 still, and no JSON', async () => {
    host.answer('/index.json', () => new Response(utf8.encode(whole).slice(0, 13)));
    const failure = await failureOf(fetchJson(url, new AbortController().signal));
    expect(failure).to.deep.equal({kind: 'json'});
  });

  it('that nobody wants any more is no failure', async () => {
    host.hold('/index.json', {});
    const controller = new AbortController();
    const reading = fetchBytes(url, controller.signal).catch((reason: unknown) => reason);
    controller.abort(new Error('not wanted'));
    expect(await reading).to.have.property('message', 'not wanted');
  });
});
