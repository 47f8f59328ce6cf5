import {expect} from '@open-wc/testing';
import {aPosting} from '../support/a-posting.js';
import {BoardHarness} from '../support/board-harness.js';

/** The board judges days as its visitor does: by their clock. */
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const postings = [
  aPosting({
    id: 'a',
    title: 'Analyste',
    incubator: {id: 'phare', name: 'Le Phare'},
    ministry: {id: 'mer', name: 'Ministère de la Mer'},
    junior: true,
    datePosted: daysAgo(2),
    places: ['Évry', 'Zuydcoote'],
  }),
  aPosting({
    id: 'b',
    title: 'Biologiste',
    incubator: {id: 'alize', name: 'Alizé'},
    ministry: {id: 'mer', name: 'Ministère de la Mer'},
    datePosted: daysAgo(20),
    places: ['Zuydcoote', 'Albi'],
  }),
  aPosting({
    id: 'c',
    title: 'Cartographe',
    incubator: {id: 'phare', name: 'Le Phare'},
    datePosted: daysAgo(200),
    places: ['Foix'],
  }),
];

describe('a facet', () => {
  it('may be any of those that the site asks for', async () => {
    const board = await BoardHarness.open(postings, {
      attributes: {facets: 'datePosted junior ministry incubator'},
    });
    expect(board.facets()).to.deep.equal(['Publication', 'Expérience', 'Ministère', 'Incubateur']);
    expect(board.options('Publication')).to.deep.equal(['Depuis 7 jours, 1', 'Depuis 30 jours, 2']);
    expect(board.options('Expérience')).to.deep.equal(['Ouvert aux juniors, 1']);
    expect(board.options('Ministère')).to.deep.equal(['Ministère de la Mer, 2']);
    expect(board.options('Incubateur')).to.deep.equal(['Le Phare, 2', 'Alizé, 1']);
    await board.isAccessible();
  });

  it('narrows to juniors, to the last days, to an incubator', async () => {
    const attributes = {facets: 'datePosted junior incubator'};
    for (const [facet, value, found] of [
      ['Expérience', 'Ouvert aux juniors', ['Analyste']],
      ['Publication', 'Depuis 30 jours', ['Analyste', 'Biologiste']],
      ['Incubateur', 'Le Phare', ['Analyste', 'Cartographe']],
    ] as const) {
      const board = await BoardHarness.open(postings, {attributes, address: ''});
      await board.pick(facet, value);
      expect(board.results()).to.deep.equal(found);
      await board.pick(facet, value);
    }
  });

  it('has its values by count, then by name as the visitor’s language orders them', async () => {
    const board = await BoardHarness.open(postings, {attributes: {facets: 'places'}});
    expect(board.options('Lieu')).to.deep.equal(['Zuydcoote, 2', 'Albi, 1', 'Évry, 1', 'Foix, 1']);
  });
});
