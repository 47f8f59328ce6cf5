import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {postingList} from '../../../src/build/pages/posting-list.js';
import {aPosting} from '../../support/a-posting.js';
import {aSite, BASE_URL} from '../../support/a-site.js';
import {ReadPage} from '../../support/read-page.js';

describe('list.html', () => {
  const postings = [
    aPosting({id: 'a', title: 'Cheffe <b>', organization: {name: 'Ports'}, places: ['Brest', 'Lorient']}),
    aPosting({id: 'b', title: 'Captain', lang: 'en'}),
  ];

  it('is a list of links, where the address of the folder is known absolute', () => {
    const list = new ReadPage(postingList(postings, aSite({baseUrl: BASE_URL})));
    assert.deepEqual(list.attributes('a', 'href'), [
      `${BASE_URL}postings/a.html`,
      `${BASE_URL}postings/b.html`,
    ]);
    assert.deepEqual(list.attributes('a', 'lang'), ['en']);
    assert.match(list.text('ul'), /Cheffe <b> – Ports, Brest, Lorient\s+Captain/);
  });

  it('is relative to the folder else', () => {
    const list = new ReadPage(postingList(postings, aSite()));
    assert.deepEqual(list.attributes('a', 'href'), ['postings/a.html', 'postings/b.html']);
  });

  it('says so where there is nothing to list', () => {
    assert.equal(postingList([], aSite()), '<p lang="fr">Aucune offre pour le moment</p>\n');
  });
});
