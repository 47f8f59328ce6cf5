import {expect, waitUntil} from '@open-wc/testing';
import {aPosting, anIndex} from '../support/a-posting.js';
import {BoardHarness, ownQuery, textOf} from '../support/board-harness.js';
import {host, HOST} from '../support/jobs-host.js';

const postings = [
  aPosting({id: 'dev', title: 'Développeuse', category: ['development']}),
  aPosting({id: 'designer', title: 'Designer', category: ['design'], organization: {name: 'Pass Sport'}}),
];
const bodies = {dev: ['Texte.'], designer: ['Texte.']};

async function save(board: BoardHarness, title: string): Promise<void> {
  await board.openPosting(title);
  await board.press('Enregistrer');
  await board.press('Retour aux offres');
}

describe('a posting kept for later', () => {
  afterEach(() => localStorage.clear());

  it('is said to be kept in this browser only, and marked in the list', async () => {
    const board = await BoardHarness.open(postings, {bodies});
    expect(board.hasButton('Offres enregistrées (0)')).to.equal(false);
    await board.openPosting('Designer');
    await board.press('Enregistrer');
    expect(textOf(board.status)).to.equal('Offre enregistrée dans ce navigateur');
    expect(board.text()).to.contain('dans ce navigateur seulement');
    await board.isAccessible();
    await board.press('Retour aux offres');
    expect(board.text()).to.contain('Enregistrée');
  });

  it('is listed apart, and Back leads to all of them', async () => {
    const board = await BoardHarness.open(postings, {bodies});
    await save(board, 'Designer');
    await board.press('Offres enregistrées (1)');
    expect(board.results()).to.deep.equal(['Designer']);
    expect(ownQuery()).to.equal('saved=1');
    expect(board.button('Offres enregistrées (1)').ariaPressed).to.equal('true');
    await board.isAccessible();
    await board.press('Offres enregistrées (1)');
    expect(board.results()).to.have.lengthOf(2);
    expect(ownQuery()).to.equal('');
  });

  it('is there after a reload, and says so when it was closed meanwhile, or is gone', async () => {
    const first = await BoardHarness.open(postings, {bodies});
    await save(first, 'Designer');
    await save(first, 'Développeuse');
    first.element.remove();
    const [dev = aPosting({})] = postings;
    const board = await BoardHarness.open([{...dev, open: false}, aPosting({title: 'Autre'})], {
      bodies,
      address: '?saved=1',
    });
    expect(board.results()).to.have.members(['Développeuse', 'Designer']);
    expect(board.text().match(/Offre close/g)).to.have.lengthOf(2);
  });

  it('is taken away again', async () => {
    const board = await BoardHarness.open(postings, {bodies, address: '?saved=1'});
    expect(board.text()).to.contain('Aucune offre enregistrée');
    await board.isAccessible();
    await board.press('Voir toutes les offres');
    await save(board, 'Designer');
    await board.openPosting('Designer');
    await board.press('Ne plus enregistrer');
    expect(textOf(board.status)).to.equal('Offre retirée');
    expect(board.hasButton('Enregistrer')).to.equal(true);
  });

  it('keeps no address of anybody', async () => {
    const apply = [{type: 'email', value: 'jobs@exemple.gouv.fr'}] as const;
    const board = await BoardHarness.open([aPosting({id: 'dev', title: 'Développeuse', apply})], {bodies});
    await save(board, 'Développeuse');
    expect(Object.values({...localStorage}).join())
      .to.contain('Développeuse')
      .and.not.to.contain('exemple');
  });

  it('is none where anything else was written in its place', async () => {
    for (const text of [
      '',
      'null',
      '[]',
      '{"version":1,"postings":[{"id":3}]}',
      '{"version":1,"postings":{}}',
    ]) {
      localStorage.setItem(`job-board:saved:${HOST}/index.json`, text);
      const board = await BoardHarness.open(postings, {bodies});
      expect(board.results()).to.have.lengthOf(2);
      await save(board, 'Designer');
      expect(board.hasButton('Offres enregistrées (1)')).to.equal(true);
      board.element.remove();
      localStorage.clear();
    }
  });

  it('is not offered where the site says so', async () => {
    const board = await BoardHarness.open(postings, {bodies, attributes: {saved: 'off'}});
    await board.openPosting('Designer');
    expect(board.hasButton('Enregistrer')).to.equal(false);
  });
});

describe('the feed that follows a search', () => {
  const feeds = (board: BoardHarness): readonly string[] =>
    board
      .all('a[type="application/atom+xml"]')
      .map((link) => `${textOf(link)}: ${link.getAttribute('href') ?? ''}`);

  it('is that of the one value chosen, else that of all', async () => {
    const board = await BoardHarness.open(postings);
    expect(feeds(board)).to.deep.equal([`Suivre les offres (flux Atom): ${HOST}/feed.xml`]);
    await board.pick('Métier', 'Design');
    expect(feeds(board)).to.deep.equal([
      `Suivre les offres « Design » (flux Atom): ${HOST}/feeds/category/design.xml`,
    ]);
    await board.pick('Équipe', 'Pass Sport');
    expect(feeds(board)).to.deep.equal([`Suivre les offres (flux Atom): ${HOST}/feed.xml`]);
  });
});

describe('postings like the one that is read', () => {
  it('are those that are open still, and open in its place', async () => {
    const closed = aPosting({id: 'closed', title: 'Ancienne', open: false});
    host.json('/postings/dev.json', {
      id: 'dev',
      body: ['Texte.'],
      similar: ['closed', 'nowhere', 'designer'],
    });
    host.json('/postings/designer.json', {id: 'designer', body: ['Autre texte.']});
    const board = await BoardHarness.open([...postings, closed]);
    await board.openPosting('Développeuse');
    await waitUntil(() => board.text().includes('Offres similaires'), 'they are there');
    expect(board.detail.innerText).not.to.contain('Ancienne');
    await board.isAccessible();
    board.one('.detail a[href*="posting=designer"]', HTMLAnchorElement).click();
    await board.settled();
    expect(board.focused()).to.equal('Designer');
  });
});

describe('an index', () => {
  it('whose postings are all closed still has what is kept of it', async () => {
    host.json('/index.json', anIndex(postings.map((posting) => ({...posting, open: false}))));
    const board = await BoardHarness.mount();
    await board.ready();
    expect(board.text()).to.contain('Aucune offre pour le moment');
  });
});
