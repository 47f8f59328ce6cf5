import {expect, waitUntil} from '@open-wc/testing';
import {aPosting} from '../support/a-posting.js';
import {BoardHarness, ownQuery, textOf} from '../support/board-harness.js';

const postings = ['Analyste', 'Designer', 'Développeuse', 'Médiateur'].map((title, at) =>
  aPosting({
    id: `offre-${at}`,
    title,
    datePosted: `2026-11-1${9 - at}`,
    category: [at === 3 ? 'community' : 'data'],
  }),
);
const bodies = Object.fromEntries(postings.map(({id}) => [id, ['Texte.']]));

async function reading(title: string, attributes = {}): Promise<BoardHarness> {
  const board = await BoardHarness.open(postings, {bodies, attributes});
  await board.openPosting(title);
  return board;
}

describe('from an opened posting', () => {
  it('one goes on to the next and back to the previous, and sees how far one is', async () => {
    const board = await reading('Designer');
    expect(board.text()).to.contain('2 sur 4');
    await board.openPosting('Offre suivante');
    expect(board.focused()).to.equal('Développeuse');
    expect(board.text()).to.contain('3 sur 4');
    await board.openPosting('Offre précédente');
    await board.openPosting('Offre précédente');
    expect(board.focused()).to.equal('Analyste');
    expect(() => board.link('Offre précédente')).to.throw('does not show');
    await waitUntil(() => board.text().includes('Texte.'), 'the text is there');
    await board.isAccessible();
  });

  it('one stays within what was found', async () => {
    const board = await BoardHarness.open(postings, {bodies});
    await board.pick('Métier', 'Données');
    await board.openPosting('Développeuse');
    expect(board.text()).to.contain('3 sur 3');
    expect(() => board.link('Offre suivante')).to.throw('does not show');
  });

  it('one comes back to the link of the posting read last', async () => {
    const board = await reading('Designer');
    await board.openPosting('Offre suivante');
    await board.press('Retour aux offres');
    expect(board.focused()).to.equal('Développeuse');
  });

  it('one undoes each step by Back', async () => {
    const board = await reading('Designer');
    await board.openPosting('Offre suivante');
    history.back();
    await waitUntil(() => ownQuery() === 'posting=offre-1', 'the first posting is back');
    await board.settled();
    expect(board.focused()).to.equal('Designer');
  });

  it('nothing leads on where there is nothing else, or the posting is not among those found', async () => {
    const alone = await BoardHarness.open(postings, {bodies, address: 'q=designer&posting=offre-1'});
    expect(textOf(alone.detail)).not.to.contain('1 sur 1');
    const other = await BoardHarness.open(postings, {bodies, address: 'category=community&posting=offre-1'});
    expect(textOf(other.detail)).not.to.match(/suivante|\d sur/);
  });
});

describe('an opened posting', () => {
  it('has a page for printing beside it', async () => {
    const board = await reading('Designer');
    expect(board.link('Version à imprimer').href).to.equal('https://jobs.test/postings/offre-1.html');
  });
});
