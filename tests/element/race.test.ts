import {expect, waitUntil} from '@open-wc/testing';
import {aPosting, anIndex} from '../support/a-posting.js';
import {BoardHarness} from '../support/board-harness.js';
import {expectConsole} from '../support/console.js';
import {host, HOST} from '../support/jobs-host.js';

const first = anIndex([aPosting({title: 'Première'})]);
const second = anIndex([aPosting({title: 'Seconde'})]);

const signalOf = (path: string): AbortSignal | null | undefined =>
  host.requests.find(({url}) => url === HOST + path)?.init.signal;

describe('answers that race', () => {
  it('are settled for the last src, whichever comes first', async () => {
    const release = host.hold('/index.json', first);
    host.json('/second.json', second);
    const board = await BoardHarness.mount();
    await waitUntil(() => host.requests.length === 1, 'the first is asked for');
    board.element.src = `${HOST}/second.json`;
    await board.ready();
    release();
    expect(signalOf('/index.json')?.aborted).to.equal(true);
    expect(board.results()).to.deep.equal(['Seconde']);
  });

  it('take the place of a list that is there', async () => {
    host.json('/second.json', second);
    const board = await BoardHarness.open(first.postings);
    const loaded = board.next('job-board-load');
    board.element.src = `${HOST}/second.json`;
    await loaded;
    await board.settled();
    expect(board.results()).to.deep.equal(['Seconde']);
  });

  it('are given up when the board leaves the page, without a word', async () => {
    const release = host.hold('/index.json', first);
    const board = await BoardHarness.mount();
    await waitUntil(() => host.requests.length === 1, 'it is asked for');
    board.element.remove();
    release();
    expect(signalOf('/index.json')?.aborted).to.equal(true);
    await board.settled();
    expect(board.root.querySelector('.loading')).not.to.equal(null);
  });

  it('of two postings opened in a row are shown for the last', async () => {
    const one = aPosting({id: 'one', title: 'Une'});
    const two = aPosting({id: 'two', title: 'Deux'});
    const board = await BoardHarness.open([one, two], {bodies: {two: ['Texte de deux.']}});
    const release = host.hold('/postings/one.json', {id: 'one', body: ['Texte d’une.']});
    await board.openPosting('Une');
    await board.press('Retour aux offres');
    await board.openPosting('Deux');
    release();
    await waitUntil(() => board.text().includes('Texte de deux.'), 'the text is there');
    expect(board.text()).not.to.contain('Texte d’une.');
  });

  it('are retried once, however often the button is pressed', async () => {
    expectConsole(/LoadError/);
    host.down('/index.json');
    const board = await BoardHarness.mount();
    await waitUntil(() => board.hasButton('Réessayer'), 'the failure is told');
    const release = host.hold('/index.json', first);
    const before = host.requests.length;
    await board.press('Réessayer');
    await board.press('Nouvel essai…');
    expect(host.requests).to.have.lengthOf(before + 1);
    release();
    await board.ready();
  });
});
