import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {aPosting, anIndex} from '../support/a-posting.js';
import {BoardHarness} from '../support/board-harness.js';
import {expectConsole} from '../support/console.js';
import {host} from '../support/jobs-host.js';

const postings = Array.from({length: 30}, (_, at) =>
  aPosting({
    id: `offre-${at}`,
    title: `Offre ${at}`,
    datePosted: `2026-10-${30 - at < 10 ? `0${30 - at}` : 30 - at}`,
    category: [at % 2 === 0 ? 'data' : 'design'],
    employmentType: [at % 3 === 0 ? 'permanent' : 'freelance'],
    remote: at % 5 === 0 ? 'full' : 'none',
  }),
);
const bodies = Object.fromEntries(postings.map(({id}) => [id, ['Texte.']]));

describe('the focus', () => {
  it('follows its posting when the list changes around it, and goes to the count when that is gone', async () => {
    const board = await BoardHarness.open(postings, {bodies});
    await board.pick('Métier', 'Données');
    board.link('Offre 4').focus();
    history.back();
    await waitUntil(() => board.results().includes('Offre 5'), 'the filter is undone');
    expect(board.focused()).to.equal('Offre 4');
    board.link('Offre 5').focus();
    history.forward();
    await waitUntil(() => !board.results().includes('Offre 5'), 'the filter is back');
    expect(board.focused()).to.equal('15 offres sur 30');
  });

  it('goes to the title of an opened posting, and back to its link at the same place', async () => {
    const board = await BoardHarness.open(postings, {bodies});
    const link = board.link('Offre 12');
    link.scrollIntoView({block: 'center'});
    link.focus();
    const place = scrollY;
    await sendKeys({press: 'Enter'});
    await waitUntil(() => board.isReading(), 'the posting is open');
    expect(board.focused()).to.equal('Offre 12');
    expect(board.element.getBoundingClientRect().top).to.be.within(0, innerHeight / 2);

    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    expect(board.focused()).to.equal('Retour aux offres');
    await sendKeys({press: 'Enter'});
    await waitUntil(() => !board.isReading(), 'the list is back');
    expect(board.focused()).to.equal('Offre 12');
    expect(scrollY).to.be.closeTo(place, 2);
  });

  it('comes back by the browser’s Back too, to a list as long as it was', async () => {
    const board = await BoardHarness.open(postings, {bodies, attributes: {'page-size': '10'}});
    await board.press('Afficher 10 offres de plus');
    await board.openPosting('Offre 15');
    history.back();
    await waitUntil(() => !board.isReading(), 'the list is back');
    expect(board.focused()).to.equal('Offre 15');
    expect(board.results()).to.have.lengthOf(20);
  });

  it('goes to the first of the postings that “show more” adds', async () => {
    const board = await BoardHarness.open(postings, {attributes: {'page-size': '10'}});
    await board.press('Afficher 10 offres de plus');
    expect(board.focused()).to.equal('Offre 10');
  });

  it('goes from a removed chip to the next, else the one before, else the count', async () => {
    const board = await BoardHarness.open(postings);
    await board.pick('Métier', 'Données');
    await board.pick('Contrat', 'CDI');
    await board.pick('Télétravail', 'Sur place');
    await board.press('Retirer le filtre CDI');
    expect(board.focused()).to.equal('Retirer le filtre Sur place');
    await board.press('Retirer le filtre Sur place');
    expect(board.focused()).to.equal('Retirer le filtre Données');
    await board.press('Retirer le filtre Données');
    expect(board.focused()).to.equal('30 offres');
  });

  it('goes to the count when everything is cleared', async () => {
    const board = await BoardHarness.open(postings);
    await board.search('zzzzqqqq');
    await board.press('Effacer la recherche et les filtres');
    expect(board.focused()).to.equal('30 offres');
    expect(board.field.value).to.equal('');
  });

  it('stays on the box that was ticked', async () => {
    const board = await BoardHarness.open(postings);
    board.option('Métier', 'Design').focus();
    await sendKeys({press: ' '});
    await board.settled();
    expect(board.focused()).to.equal('Design, 15');
    expect(board.option('Métier', 'Design').checked).to.equal(true);
  });

  it('stays in the field, which Escape empties', async () => {
    const board = await BoardHarness.open(postings);
    await board.search('offre 3');
    await sendKeys({press: 'Escape'});
    await board.settled();
    expect(board.field.value).to.equal('');
    expect(board.results()).to.have.lengthOf(20);
    expect(board.root.activeElement).to.equal(board.field);
  });

  it('goes to the count when the browser’s Back takes away the chip that it is on', async () => {
    const board = await BoardHarness.open(postings);
    await board.pick('Métier', 'Données');
    board.one('.chip', HTMLElement).focus();
    history.back();
    await waitUntil(() => board.root.querySelector('.chip') === null, 'the filter is undone');
    expect(board.focused()).to.equal('30 offres');
  });

  it('stays on “retry” while it tries, and goes to the count when it succeeds', async () => {
    expectConsole(/LoadError/);
    host.down('/index.json');
    const board = await BoardHarness.mount();
    await waitUntil(() => board.hasButton('Réessayer'), 'the failure is told');
    const release = host.hold('/index.json', anIndex(postings));
    board.button('Réessayer').focus();
    await sendKeys({press: 'Enter'});
    await board.settled();
    expect(board.focused()).to.equal('Nouvel essai…');
    release();
    await board.ready();
    expect(board.focused()).to.equal('30 offres');
  });

  it('can be given to the board by a skip link of the page', async () => {
    const board = await BoardHarness.open(postings);
    board.element.focus();
    expect(board.root.activeElement).to.equal(board.field);
  });
});
