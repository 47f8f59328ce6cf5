import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {BodyNode} from '../../src/contract/body.js';
import {writeSearchIndex} from '../../src/search/index-parts/write-search-index.js';
import {aPosting, anIndex} from '../support/a-posting.js';
import {BoardHarness, textOf} from '../support/board-harness.js';
import {host, HOST} from '../support/jobs-host.js';

const OWN = 'Une équipe de cinq personnes, au cœur de Paris, cherche du renfort pour ses collections.';
const TEXT = `${'Rien de tout cela ici. '.repeat(9)}Vous classez des parchemins, archivist·e ou non. ${'Et rien. '.repeat(20)}`;
const body = (text = TEXT): readonly BodyNode[] => [{tag: 'p', children: [text]}];

const POSTINGS = Array.from({length: 8}, (_, at) =>
  aPosting({id: `p${at}`, title: `Offre ${at}`, excerpt: OWN, datePosted: '2026-11-20'}),
);

function indexed(postings: typeof POSTINGS, folder = ''): ReturnType<typeof writeSearchIndex>['search'] {
  const written = writeSearchIndex(
    postings,
    postings.map(() => ({text: TEXT})),
    {lang: 'fr'},
  );
  for (const {path, text} of written.files) host.json(`${folder}/${path}`, JSON.parse(text));
  return written.search;
}

const open = (options: Parameters<typeof BoardHarness.open>[1] = {}): Promise<BoardHarness> =>
  BoardHarness.open(POSTINGS, {index: {search: indexed(POSTINGS)}, ...options});

const asked = (): readonly string[] =>
  host.requests.flatMap(({url}) => (url.includes('/postings/') ? [url.replace(HOST, '')] : []));
const excerpts = (board: BoardHarness): readonly string[] =>
  board.all('.excerpt').map((one) => one.innerText.trim());
const marks = (board: BoardHarness): readonly string[] => board.all('.excerpt mark').map(textOf);
/** Longer than the board waits for the next key. */
const pause = (): Promise<unknown> => aTimeout(900);
const serveAll = (): void => {
  for (const {id} of POSTINGS) host.json(`/postings/${id}.json`, {id, body: body()});
};

describe('a posting found by what only its text says', () => {
  it('shows, after a pause, the part of its text in which that stands, marked; the first five do', async () => {
    serveAll();
    const board = await open();
    await board.search('parchemins archiviste');
    const heights = board.all('.posting').map(({offsetHeight}) => offsetHeight);
    expect(heights).to.have.lengthOf(8);
    await waitUntil(() => marks(board).length === 10, 'they are marked', {timeout: 3000});
    expect(marks(board).slice(0, 2)).to.deep.equal(['parchemins', 'archivist·e']);
    expect(excerpts(board)[0]).to.match(/^…Vous classez des parchemins.*…$/);
    expect(excerpts(board)[7]).to.equal(OWN);
    expect(board.all('.posting').map(({offsetHeight}) => offsetHeight)).to.deep.equal(heights);
    expect(asked()).to.have.lengthOf(5);
    await board.isAccessible();
    // What came is not asked for again where it is opened.
    await board.openPosting(board.results()[0] ?? '');
    await waitUntil(() => board.detail.textContent.includes('Vous classez'), 'the text is there');
    expect(asked()).to.have.lengthOf(5);
  });

  it('asks for one text after the other', async () => {
    const release = POSTINGS.map(({id}) => host.hold(`/postings/${id}.json`, {id, body: body()}));
    const board = await open();
    await board.search('parchemins');
    await waitUntil(() => asked().length > 0, 'they are asked for', {timeout: 3000});
    await pause();
    expect(asked()).to.have.lengthOf(1);
    release.forEach((answer) => answer());
    await waitUntil(() => marks(board).length === 5, 'the others follow');
  });

  it('gives up when a key is typed, and when the board is taken away', async () => {
    for (const {id} of POSTINGS) host.hold(`/postings/${id}.json`, {});
    const board = await open();
    await board.search('parchemins');
    await waitUntil(() => asked().length === 1, 'it is asked for', {timeout: 3000});
    const signals = (): readonly (boolean | undefined)[] =>
      host.requests.filter(({url}) => url.includes('/postings/')).map(({init}) => init.signal?.aborted);
    await sendKeys({type: ' a'});
    await board.settled();
    expect(signals()).to.deep.equal([true]);
    await waitUntil(() => asked().length === 2, 'it is asked for again', {timeout: 3000});
    board.element.remove();
    expect(signals()).to.deep.equal([true, true]);
  });

  it('asks for nothing while keys come', async () => {
    serveAll();
    const board = await open();
    board.field.focus();
    for (const key of 'parchemins') {
      await sendKeys({type: key});
      await aTimeout(100);
    }
    expect(asked()).to.deep.equal([]);
  });

  it('keeps its own words where its text does not come, or is another one now', async () => {
    host.json('/postings/p0.json', {id: 'p0', body: body('Autre chose.')});
    let failures = 0;
    const board = await open();
    board.element.addEventListener('job-board-error', () => failures++);
    await board.search('parchemins');
    await waitUntil(() => asked().length === 5, 'they are asked for', {timeout: 3000});
    await board.settled();
    expect(excerpts(board)).to.deep.equal(POSTINGS.map(() => OWN));
    expect(failures).to.equal(0);
  });

  for (const [fact, query] of [
    ['its own words', 'équipe collections'],
    ['its title', 'offre'],
  ] as const) {
    it(`is asked for no text where ${fact} show it all`, async () => {
      serveAll();
      const board = await open();
      await board.search(query);
      await pause();
      expect(asked()).to.deep.equal([]);
    });
  }

  it('is asked for no text where the visitor asked for few bytes', async () => {
    serveAll();
    const board = await open();
    Object.defineProperty(navigator, 'connection', {value: {saveData: true}, configurable: true});
    try {
      await board.search('parchemins');
      await pause();
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
    expect(board.results()).to.have.lengthOf(8);
    expect(asked()).to.deep.equal([]);
  });

  it('is asked for no text in a view without excerpts', async () => {
    serveAll();
    const board = await open({attributes: {view: 'compact'}});
    await board.search('parchemins');
    await pause();
    expect(asked()).to.deep.equal([]);
  });

  it('shows no address that the site keeps out of the page', async () => {
    host.json('/postings/p0.json', {id: 'p0', body: body(`Parchemins : ${'a'.repeat(9)}@exemple.gouv.fr.`)});
    const board = await open({attributes: {addresses: 'on-request'}});
    await board.search('parchemins');
    await waitUntil(() => marks(board).length > 0, 'it is marked', {timeout: 3000});
    expect(board.text()).not.to.contain('aaaaaaaaa@');
  });

  it('asks beside the index that it is from', async () => {
    const [first, second] = [POSTINGS.slice(0, 1), POSTINGS.slice(1, 2)];
    host.json('/other/index.json', anIndex(second, {search: indexed(second, '/other')}));
    const board = await BoardHarness.open(first, {
      index: {search: indexed(first)},
      attributes: {src: `${HOST}/index.json ${HOST}/other/index.json`},
    });
    await board.search('parchemins');
    await waitUntil(() => asked().length === 2, 'they are asked for', {timeout: 3000});
    expect(asked()).to.have.members(['/postings/p0.json', '/other/postings/p1.json']);
  });

  it('shows nothing of a text that comes when another one is searched for', async () => {
    const [release] = POSTINGS.map(({id}) => host.hold(`/postings/${id}.json`, {id, body: body()}));
    const board = await open();
    await board.search('parchemins');
    await waitUntil(() => asked().length === 1, 'it is asked for', {timeout: 3000});
    await board.search('archiviste');
    release?.();
    await aTimeout(100);
    expect(excerpts(board)).to.deep.equal(POSTINGS.map(() => OWN));
  });

  it('shows markup as the text that it is, and takes no stop of the keyboard', async () => {
    const text = 'Vos <b>parchemins</b> & <img src=x onerror=alert(1)> <a href="/">ici</a>.';
    host.json('/postings/p0.json', {id: 'p0', body: body(text)});
    const board = await open();
    await board.search('parchemins');
    await waitUntil(() => marks(board).length > 0, 'it is marked', {timeout: 3000});
    expect(board.all('.passage')[0]?.innerText).to.equal(text);
    expect(board.all('.excerpt :not(span, mark), .excerpt [tabindex]')).to.deep.equal([]);
  });

  it('passes over texts that are none, and looks through long ones in no time that is felt', async () => {
    const long = 'parchemins '.repeat(40_000);
    const bodies: readonly unknown[] = [
      null,
      {body: 'parchemins'},
      {body: [1, null, {tag: 'script', children: 'parchemins'}, {tag: 'p', children: [['parchemins']]}]},
      {body: body(long)},
      {body: body()},
    ];
    for (const [at, json] of bodies.entries()) host.json(`/postings/p${at}.json`, json);
    const board = await open();
    await board.search('parchemins');
    await waitUntil(() => asked().length === 5 && board.all('.passage').length === 2, 'both are shown', {
      timeout: 3000,
    });
    expect(excerpts(board).slice(0, 3)).to.deep.equal([OWN, OWN, OWN]);
  });

  it('keeps to the room of the excerpt, however its words break', async () => {
    const address = `https://exemple.gouv.fr/${'a'.repeat(70)}`;
    host.json('/postings/p0.json', {id: 'p0', body: body(`${address} parchemins ${address}`)});
    const board = await open();
    board.element.style.inlineSize = '12em';
    await board.search('parchemins');
    const heights = board.all('.posting').map(({offsetHeight}) => offsetHeight);
    await waitUntil(() => marks(board).length > 0, 'it is marked', {timeout: 3000});
    expect(board.all('.posting').map(({offsetHeight}) => offsetHeight)).to.deep.equal(heights);
  });
});
