import {expect, waitUntil} from '@open-wc/testing';
import type {PostingIndex} from '../../src/contract/posting.js';
import {aPosting} from '../support/a-posting.js';
import {BoardHarness} from '../support/board-harness.js';
import {expectConsole} from '../support/console.js';
import {host} from '../support/jobs-host.js';

const markup = '<img src=x onerror="globalThis.ran=true"><script>globalThis.ran=true</script>';

/** Serves a text as the index, as only a stranger would have written it. */
async function openRaw(json: string): Promise<BoardHarness> {
  host.text('/index.json', json);
  const board = await BoardHarness.mount();
  await board.ready();
  return board;
}

describe('an index from a stranger', () => {
  it('shows markup as text, wherever it stands', async () => {
    const posting = aPosting({
      id: 'hostile',
      title: markup,
      headline: markup,
      organization: {id: markup, name: markup},
      incubator: {name: markup},
      skills: [markup, 'React'],
      places: [markup],
      salary: markup,
      excerpt: markup,
    });
    const board = await BoardHarness.open([posting, aPosting({title: 'Autre', places: ['Brest']})], {
      bodies: {hostile: [markup, {tag: 'p', children: [markup]}]},
    });
    await board.pick('Lieu', markup);
    expect(board.chips()).to.deep.equal([`Retirer le filtre ${markup}`]);
    await board.search('img');
    await board.openPosting(markup);
    await waitUntil(() => board.text().includes('onerror'), 'the text is there');
    expect(board.all('img, script, iframe')).to.deep.equal([]);
    expect(Reflect.get(globalThis, 'ran')).to.equal(undefined);
  });

  it('loses what is not of the form, and nothing else', async () => {
    expectConsole(/passed over in the index: .*generatedAt.*postings\[0\].places/);
    const board = await openRaw(
      JSON.stringify({
        version: 1,
        lang: 'not a tag!',
        generatedAt: 'NaN',
        postings: [
          {
            id: 'good',
            title: 'Bonne offre',
            open: true,
            datePosted: '2026-02-30',
            places: 'Paris',
            skills: [1, 'React'],
          },
          {id: 'bad'},
          null,
          {id: '../../etc', title: 'x', open: true},
          {id: 'good', title: 'Encore', open: true},
        ],
      }),
    );
    expect(board.results()).to.deep.equal(['Bonne offre']);
    expect(board.text()).to.contain('React');
  });

  it('changes nothing on the page through the names of its values', async () => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    expectConsole(/passed over/);
    const board = await openRaw(
      '{"version":1,"__proto__":{"polluted":1},"postings":[' +
        '{"id":"a","title":"A","open":true,"__proto__":{"polluted":1},"places":["__proto__"],"category":["constructor"]},' +
        '{"id":"b","title":"B","open":true,"places":["toString"]}]}',
    );
    expect(board.options('Lieu')).to.have.members(['__proto__, 1', 'toString, 1']);
    await board.pick('Lieu', '__proto__');
    expect(board.results()).to.deep.equal(['A']);
    expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(names);
  });

  it('sends no letter and no visitor where it may not', async () => {
    expectConsole(/apply\[0\]/);
    const apply = [
      {type: 'url', value: 'javascript:alert(1)'},
      {type: 'email', value: 'a@b.fr?bcc=c@d.fr'},
      {type: 'url', value: 'http://[::bad'},
    ];
    const index = {version: 1, postings: [{id: 'a', title: 'A', open: true, apply}]};
    host.json('/postings/a.json', {id: 'a', body: []});
    const board = await openRaw(
      JSON.stringify(index satisfies Record<keyof Pick<PostingIndex, 'version' | 'postings'>, unknown>),
    );
    await board.openPosting('A');
    expect(board.all('.apply a')).to.deep.equal([]);
    expect(board.text()).to.contain('Cette offre ne précise pas comment postuler.');
  });

  it('survives half a surrogate pair, a 500-letter word and an embracing right-to-left', async () => {
    const posting = aPosting({
      id: 'odd',
      title: 'Dev \ud800 et plus',
      places: ['x'.repeat(500)],
      organization: {name: '\u202eesrever'},
      apply: [{type: 'email', value: 'a@exemple.fr'}],
    });
    const board = await BoardHarness.open([posting], {bodies: {odd: []}});
    expect(board.element.scrollWidth).to.be.at.most(board.element.clientWidth);
    board.all('.title-link')[0]?.click();
    await board.settled();
    expect(board.link('Écrire à a@exemple.fr').href).to.match(/^mailto:a@exemple\.fr\?subject=Dev/);
  });
});
