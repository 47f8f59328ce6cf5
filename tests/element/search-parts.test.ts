import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Posting} from '../../src/contract/posting.js';
import {writeSearchIndex, type SearchIndex} from '../../src/search/index-parts/write-search-index.js';
import {aPosting, anIndex} from '../support/a-posting.js';
import {BoardHarness, textOf} from '../support/board-harness.js';
import {expectConsole} from '../support/console.js';
import {host, HOST} from '../support/jobs-host.js';

const POSTINGS = [
  aPosting({id: 'archives', title: 'Archiviste', datePosted: '2026-11-20'}),
  aPosting({id: 'tiles', title: 'Cartographe', datePosted: '2026-11-10'}),
  aPosting({id: 'maps', title: 'Responsable cartographie', datePosted: '2026-11-15'}),
];
const TEXTS = ['Vous classez des parchemins.', 'Vous dessinez des cartes.', 'Vous numérisez des parchemins.'];

const indexOf = (postings: readonly Posting[], texts: readonly string[]): SearchIndex =>
  writeSearchIndex(
    postings,
    texts.map((text) => ({text})),
    {lang: 'fr'},
  );

const {search, files} = indexOf(POSTINGS, TEXTS);
const [file = {path: '', text: '{}'}] = files;
const FILE = `/${file.path}`;

const open = (address?: string): Promise<BoardHarness> =>
  BoardHarness.open(POSTINGS, {index: {search}, ...(address !== undefined && {address})});

const timesAsked = (): number => host.requests.filter(({url}) => url === HOST + FILE).length;

/** Every text that the status line has had, from now on. */
function told(board: BoardHarness): readonly string[] {
  const texts: string[] = [];
  new MutationObserver(() => texts.push(textOf(board.status))).observe(board.status, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return texts;
}

describe('a search', () => {
  it('gives up a word that none but postings out of sight have with the others', async () => {
    const postings = [
      aPosting({title: 'Archiviste'}),
      aPosting({title: 'Archiviste en chef'}),
      aPosting({title: 'Cartographe'}),
      aPosting({title: 'Archiviste cartographe', open: false}),
    ];
    const board = await BoardHarness.open(postings);
    await board.search('archiviste cartographe');
    expect(board.results()).to.deep.equal(['Cartographe']);
    expect(board.text()).to.match(/sans «\sarchiviste\s»/);
  });
});

describe('the words of the postings’ texts', () => {
  it('are asked for while the first word is typed, and once', async () => {
    host.json(FILE, JSON.parse(file.text));
    const board = await open();
    expect(timesAsked()).to.equal(0);
    board.field.focus();
    await sendKeys({type: 'parc'});
    await waitUntil(() => timesAsked() === 1, 'they are asked for');
    await sendKeys({type: 'he'});
    await waitUntil(() => board.results().length === 2, 'the texts are searched');
    expect(timesAsked()).to.equal(1);
  });

  it('refine a list that came before them', async () => {
    const release = host.hold(FILE, JSON.parse(file.text));
    const board = await open('?q=parchemins');
    await waitUntil(() => timesAsked() === 1, 'they are asked for');
    expect(board.results()).to.deep.equal([]);
    release();
    await waitUntil(() => board.results().length === 2, 'the list is refined');
  });

  it('change nothing under the hand of a visitor who is in the list, until the next change', async () => {
    const release = host.hold(FILE, JSON.parse(file.text));
    const board = await open();
    await board.search('carto');
    const before = board.results();
    expect(before).to.have.lengthOf(2);
    board.link('Cartographe').focus();
    release();
    await waitUntil(() => timesAsked() === 1, 'they are asked for');
    await board.settled();
    expect(board.results()).to.deep.equal(before);
    await board.search('parchemins');
    expect(board.results()).to.have.members(['Archiviste', 'Responsable cartographie']);
  });

  it('change nothing before the eyes of a visitor who has scrolled into the list', async () => {
    const postings = [
      ...Array.from({length: 12}, (_, at) => aPosting({title: `Cartographe ${at}`})),
      aPosting({title: 'Archiviste'}),
    ];
    const texts = postings.map(({title}) => (title === 'Archiviste' ? 'Avec les cartographes.' : ''));
    const long = indexOf(postings, texts);
    const [{path, text} = file] = long.files;
    const release = host.hold(`/${path}`, JSON.parse(text));
    const board = await BoardHarness.open(postings, {index: {search: long.search}});
    await board.search('cartographe');
    expect(board.results()).to.have.lengthOf(12);
    scrollTo(0, document.documentElement.scrollHeight);
    release();
    await waitUntil(() => textOf(board.status) === '12 offres sur 13', 'the count is told', {timeout: 4000});
    expect(board.results()).to.have.lengthOf(12);
    await board.chooseSort('newest');
    expect(board.results()).to.have.lengthOf(13);
  });

  it('are waited for before the count is told, which is told once', async () => {
    const release = host.hold(FILE, JSON.parse(file.text));
    const board = await open();
    const texts = told(board);
    await board.search('parchemins');
    expect(textOf(board.one('#found', HTMLElement))).to.contain('0');
    release();
    await waitUntil(() => texts.length > 0, 'the count is told', {timeout: 4000});
    expect(texts).to.deep.equal(['2 offres sur 3']);
  });

  it('may fail: the list goes on answering, the visitor is not bothered and the developer warned once', async () => {
    expectConsole(/the search goes on without the texts of the postings/);
    host.down(FILE);
    const board = await open();
    await board.search('carto');
    await board.search('archiviste');
    await waitUntil(() => board.results().length === 1, 'the list answers');
    expect(timesAsked()).to.equal(1);
    expect(board.text()).not.to.contain('chargé');
  });

  it('of several indexes are searched together', async () => {
    const other = [aPosting({id: 'scrolls', title: 'Conservatrice'})];
    const second = indexOf(other, ['Vous restaurez des parchemins.']);
    const [{path, text} = file] = second.files;
    host.json('/other/index.json', anIndex(other, {search: second.search}));
    host.json(`/other/${path}`, JSON.parse(text));
    host.json(FILE, JSON.parse(file.text));
    const board = await BoardHarness.open(POSTINGS, {
      index: {search},
      attributes: {src: `${HOST}/index.json ${HOST}/other/index.json`},
      address: '?q=parchemins',
    });
    await waitUntil(() => board.results().length === 3, 'both are searched');
    expect(board.results()).to.include('Conservatrice');
  });
});
