import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {aPosting, anIndex} from '../support/a-posting.js';
import {listen, said, spoken} from '../support/announcements.js';
import {BoardHarness, textOf} from '../support/board-harness.js';
import {host} from '../support/jobs-host.js';

const postings = [
  aPosting({title: 'Développeuse', category: ['development'], employmentType: ['permanent']}),
  aPosting({title: 'Designer', category: ['design'], employmentType: ['freelance']}),
  aPosting({title: 'Data scientist', category: ['data'], employmentType: ['freelance']}),
];

describe('the status line', () => {
  it('is there before the list is, and keeps silent about the first one', async () => {
    const release = host.hold('/index.json', anIndex(postings));
    const board = await BoardHarness.mount();
    await board.settled();
    const {status} = board;
    expect(textOf(status)).to.equal('');
    const heard = listen(board);
    release();
    await board.ready();
    expect(board.status).to.equal(status);
    expect(textOf(status)).to.equal('3 offres');
    expect(heard).to.deep.equal([]);
  });

  it('tells a wait that lasts, then what came', async () => {
    const release = host.hold('/index.json', anIndex(postings));
    const board = await BoardHarness.mount();
    await board.settled();
    const heard = listen(board);
    await said(heard, 1);
    release();
    await said(heard, 2);
    expect(spoken(heard)).to.deep.equal(['Chargement des offres…', '3 offres']);
  });

  it('says one sentence for twenty keys', async () => {
    const board = await BoardHarness.open(postings);
    const heard = listen(board);
    board.field.focus();
    await sendKeys({type: 'designer designer des'});
    await said(heard, 1);
    await board.pick('Contrat', 'Indépendant·e');
    await said(heard, 2);
    expect(spoken(heard)).to.deep.equal(['1 offre sur 3', '1 offre sur 3, filtre Indépendant·e']);
  });

  it('says how many are found, by which filters, with the right plural', async () => {
    const board = await BoardHarness.open(postings);
    const heard = listen(board);
    await board.pick('Contrat', 'Indépendant·e');
    await said(heard, 1);
    await board.pick('Métier', 'Design');
    await said(heard, 2);
    expect(spoken(heard)).to.deep.equal([
      '2 offres sur 3, filtre Indépendant·e',
      '1 offre sur 3, filtres Design et Indépendant·e',
    ]);
  });

  it('says the same sentence twice when it is true twice', async () => {
    const board = await BoardHarness.open(postings);
    const heard = listen(board);
    await board.search('zzzzqqqq');
    await said(heard, 1);
    await board.search('qqqqzzzz');
    await said(heard, 2);
    expect(spoken(heard)).to.deep.equal(['Aucune offre ne correspond', 'Aucune offre ne correspond']);
  });

  it('leaves an opened posting to the focus', async () => {
    const [first] = postings;
    const board = await BoardHarness.open(postings, {bodies: {[first?.id ?? '']: ['Texte.']}});
    const heard = listen(board);
    await board.openPosting('Développeuse');
    await board.press('Retour aux offres');
    await board.pick('Métier', 'Design');
    await said(heard, 1);
    expect(spoken(heard)).to.deep.equal(['1 offre sur 3, filtre Design']);
  });
});

describe('a settled change', () => {
  const acts: readonly (readonly [what: string, act: (board: BoardHarness) => Promise<void>])[] = [
    ['another filter', (board) => board.pick('Métier', 'Données')],
    ['a filter taken away', (board) => board.press('Retirer le filtre Indépendant·e')],
    ['a search', (board) => board.search('designer')],
    ['another order', (board) => board.chooseSort('closing')],
    ['everything cleared', (board) => board.press('Tout effacer')],
  ];
  for (const [what, act] of acts) {
    it(`is told exactly once: ${what}`, async () => {
      const board = await BoardHarness.open(postings);
      await board.pick('Contrat', 'Indépendant·e');
      await rest();
      const heard = listen(board);
      await act(board);
      await rest();
      expect(heard).to.have.lengthOf(1);
    });
  }
});

/** Long enough for an announcement that comes, and for one too many. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1600));
