import {expect, waitUntil} from '@open-wc/testing';
import {LoadFailureEvent} from '../../src/element/events.js';
import {aPosting, anIndex} from '../support/a-posting.js';
import {BoardHarness, textOf} from '../support/board-harness.js';
import {expectConsole} from '../support/console.js';
import {host, HOST} from '../support/jobs-host.js';

const postings = [
  aPosting({
    id: 'dev',
    title: 'Développeuse',
    category: ['development'],
    skills: ['React'],
    apply: [{type: 'email', value: 'a@exemple.fr'}],
  }),
  aPosting({
    id: 'designer',
    title: 'Designer',
    category: ['design'],
    excerpt: 'Un service utile.',
    datePosted: '2026-11-03',
  }),
];

/** What was put on the console is read by the one who looks for it there. */
const failed = /LoadError/;

async function untilFailed(board: BoardHarness): Promise<void> {
  await waitUntil(() => board.root.querySelector('[role="alert"]'), 'the failure is told');
}

for (const theme of ['light', 'dark']) {
  describe(`each state in the ${theme} theme passes axe`, () => {
    const attributes = {theme};

    it('loading', async () => {
      const release = host.hold('/index.json', anIndex(postings));
      const board = await BoardHarness.mount({attributes});
      await waitUntil(() => board.root.querySelector('.loading'), 'the loading is shown');
      expect(board.text()).to.equal('Chargement des offres…');
      await board.isAccessible();
      release();
    });

    it('the list, filtered, with marks and chips', async () => {
      const board = await BoardHarness.open(postings, {attributes});
      await board.pick('Métier', 'Design');
      await board.search('designer');
      await board.isAccessible();
    });

    it('no match', async () => {
      const board = await BoardHarness.open(postings, {attributes});
      await board.search('zzzzqqqq');
      expect(board.text()).to.contain('Aucune offre ne correspond');
      await board.isAccessible();
      await board.press('Effacer la recherche et les filtres');
      expect(board.results()).to.have.lengthOf(2);
    });

    it('empty', async () => {
      const board = await BoardHarness.open([aPosting({open: false})], {attributes});
      expect(board.text()).to.contain('Aucune offre pour le moment');
      expect(board.root.querySelector('[role="search"]')).to.equal(null);
      await board.isAccessible();
    });

    it('failed', async () => {
      expectConsole(failed);
      host.down('/index.json');
      const board = await BoardHarness.mount({attributes});
      await untilFailed(board);
      await board.isAccessible();
    });

    it('an opened posting', async () => {
      const board = await BoardHarness.open(postings, {
        attributes,
        bodies: {
          dev: [
            {tag: 'h', level: 1, children: ['Missions']},
            {tag: 'p', children: ['Lire ', {tag: 'a', href: 'https://exemple.fr', children: ['la page']}]},
            {tag: 'table', children: [{tag: 'tr', children: [{tag: 'th', children: ['Quand']}]}]},
          ],
        },
      });
      await board.openPosting('Développeuse');
      await waitUntil(() => board.root.querySelector('table'), 'the text is there');
      await board.isAccessible();
    });
  });
}

describe('a board that can’t be', () => {
  const faults: readonly (readonly [what: string, serve: () => void, log: RegExp])[] = [
    ['the host is down', () => host.down('/index.json'), /could not be fetched/],
    ['the file is missing', () => host.text('/index.json', 'gone', 404), /HTTP status 404/],
    ['a page came instead', () => host.text('/index.json', '<!doctype html><p>Bonjour'), /is an HTML page/],
    ['the file was cut off', () => host.text('/index.json', '{"version":1,"postings":[{"id"'), /was cut off/],
    [
      'it is something else',
      () => host.json('/index.json', {hello: 'world'}),
      /another version|not a job-board/,
    ],
    [
      'it is of another version',
      () => host.json('/index.json', {version: 2, postings: []}),
      /another version/,
    ],
    ['it has no postings', () => host.json('/index.json', {version: 1}), /not a job-board file: postings/],
  ];
  for (const [what, serve, log] of faults) {
    it(`says so and offers a retry when ${what}`, async () => {
      expectConsole(log);
      serve();
      const board = await BoardHarness.mount({fallback: 'La liste en texte'});
      await untilFailed(board);
      expect(textOf(board.root.querySelector('[role="alert"]'))).to.contain(
        'Les offres n’ont pas pu être chargées',
      );
      expect(board.element.querySelector('p')?.offsetHeight, 'the page’s own content is seen').to.be.above(0);

      host.json('/index.json', anIndex(postings));
      await board.press('Réessayer');
      await board.ready();
      expect(board.results()).to.have.lengthOf(2);
      expect(board.element.querySelector('p')?.offsetHeight).to.equal(0);
    });
  }

  it('tells its page why, with the address', async () => {
    expectConsole(failed);
    host.text('/index.json', 'no', 503);
    const told = new Promise<LoadFailureEvent>((resolve) => {
      addEventListener(
        LoadFailureEvent.eventName,
        (event) => event instanceof LoadFailureEvent && resolve(event),
        {
          once: true,
        },
      );
    });
    await BoardHarness.mount();
    const {error} = await told;
    expect(error.failure).to.deep.equal({kind: 'status', status: 503});
    expect(error.url).to.equal(`${HOST}/index.json`);
  });

  it('asks without cookies, and whether its copy is still good', async () => {
    await BoardHarness.open(postings);
    const [request] = host.requests;
    expect(request?.init).to.include({credentials: 'omit', cache: 'no-cache'});
    expect(host.requests).to.have.lengthOf(1);
  });
});

describe('a board of several indexes', () => {
  const attributes = {src: `${HOST}/index.json ${HOST}/other.json`};

  it('shows the postings of all, each once', async () => {
    host.json('/other.json', anIndex([aPosting({id: 'dev', title: 'Twin'}), aPosting({title: 'Autre'})]));
    const board = await BoardHarness.open(postings, {attributes});
    expect(board.results()).to.have.members(['Développeuse', 'Designer', 'Autre']);
  });

  it('shows what came and says that a part did not', async () => {
    expectConsole(failed);
    host.down('/other.json');
    const board = await BoardHarness.open(postings, {attributes});
    expect(board.results()).to.have.lengthOf(2);
    expect(board.text()).to.contain('Une partie des offres n’a pas pu être chargée : jobs.test/other.json.');
    await board.isAccessible();
    host.json('/other.json', anIndex([aPosting({title: 'Autre'})]));
    const loaded = board.next('job-board-load');
    await board.press('Réessayer');
    await loaded;
    await board.settled();
    expect(board.results()).to.contain('Autre');
    expect(board.text()).not.to.contain('Une partie');
  });
});
