import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {similarPostings} from '../../src/build/similar-postings.js';
import {MAX_SIMILAR} from '../../src/contract/body.js';
import type {Posting} from '../../src/contract/posting.js';
import {sortPostings} from '../../src/search/sort.js';
import {aPosting} from '../support/a-posting.js';
import {cpuTime} from '../support/cpu-time.js';

interface Asked {
  readonly lang?: string;
  readonly twins?: readonly (readonly string[])[];
}

const similarOf = (postings: readonly Posting[], {lang = 'fr', twins = []}: Asked = {}) => {
  const isOpen = ({open}: Posting): boolean => open;
  const open = sortPostings(postings.filter(isOpen), 'newest', isOpen);
  return similarPostings(postings, {open, lang, twins});
};

const developer = aPosting({id: 'dev', title: 'Développeur·se Python', category: ['development']});
const designer = aPosting({id: 'design', title: 'Designer UX', category: ['design']});
const lawyer = aPosting({id: 'law', title: 'Juriste en droit public', category: ['other']});

describe('similarPostings', () => {
  it('knows a role by its words, whatever their gender or their short form', () => {
    const others = [
      aPosting({id: 'a', title: 'Dev Python (H/F)'}),
      aPosting({id: 'b', title: 'Développeuse Python'}),
    ];
    const similar = similarOf([developer, designer, lawyer, ...others]);
    assert.deepEqual([...(similar.get('dev') ?? [])].sort(), ['a', 'b']);
  });

  it('names nothing where little is in common', () => {
    const similar = similarOf([developer, designer, lawyer]);
    assert.equal(similar.size, 0);
  });

  it('takes “other” for no category', () => {
    const others = ['Acheteuse', 'Comptable'].map((title) => aPosting({title, category: ['other']}));
    assert.equal(similarOf([lawyer, ...others]).size, 0);
  });

  it('puts first what shares more, and what is rarer', () => {
    const rest = Array.from({length: 9}, () => aPosting({title: 'Développeur', category: ['development']}));
    const rust = aPosting({
      id: 'rust',
      title: 'Développeur Rust',
      category: ['development'],
      places: ['Brest'],
    });
    const same = aPosting({
      id: 'same',
      title: 'Développeuse Rust',
      category: ['development'],
      places: ['Brest'],
    });
    const near = aPosting({id: 'near', title: 'Développeuse Rust', category: ['development']});
    assert.deepEqual(
      similarOf([...rest, near, rust, same])
        .get('rust')
        ?.slice(0, 2),
      ['same', 'near'],
    );
  });

  it('names open ones only, to those who read a closed one too', () => {
    const closed = {...developer, id: 'closed', open: false};
    const similar = similarOf([developer, closed, designer]);
    assert.deepEqual(similar.get('closed'), ['dev']);
    assert.equal(similar.has('dev'), false);
  });

  it('names one offer once: neither a twin, nor the same role of the same team', () => {
    const team = {id: 'phare', name: 'Phare'};
    const copies = ['a', 'b', 'c'].map((id) => ({...developer, id}));
    const again = ['d', 'e'].map((id) => ({...developer, id, organization: team}));
    const similar = similarOf([developer, ...copies, ...again], {
      twins: [
        ['a', 'b'],
        ['c', 'dev'],
      ],
    });
    assert.deepEqual(similar.get('dev'), ['a', 'd']);
    assert.deepEqual(similar.get('d'), ['a', 'c']);
  });

  it('puts the newest first among equals, then the first id, in whatever order they come', () => {
    const dated = [
      aPosting({...developer, id: 'c', datePosted: '2026-01-01'}),
      aPosting({...developer, id: 'b', datePosted: '2026-01-01'}),
      aPosting({...developer, id: 'a'}),
      aPosting({...developer, id: 'd', datePosted: '2026-02-01'}),
    ];
    assert.deepEqual(similarOf([developer, ...dated]).get('dev'), ['d', 'b', 'c']);
    assert.deepEqual(similarOf([...dated.toReversed(), developer]).get('dev'), ['d', 'b', 'c']);
  });

  it('reads English titles on an English board', () => {
    const one = aPosting({id: 'one', title: 'Software engineers'});
    const other = aPosting({id: 'other', title: 'Software engineer', category: ['development']});
    assert.deepEqual(similarOf([one, other, designer], {lang: 'en'}).get('one'), ['other']);
  });

  it('holds for any postings: a few known, open ones, each once, never the posting itself', () => {
    const word = fc.constantFrom(
      'dev',
      'Développeuse',
      'python',
      'UX',
      'chargé',
      '__proto__',
      '·',
      'constructor',
    );
    const posting = fc.record({
      title: fc.array(word, {minLength: 1, maxLength: 4}).map((words) => words.join(' ')),
      open: fc.boolean(),
      skills: fc.array(word, {maxLength: 3}),
      places: fc.array(word, {maxLength: 2}),
    });
    fc.assert(
      fc.property(fc.array(posting, {maxLength: 12}), (fields) => {
        const postings = fields.map((one, at) => aPosting({...one, id: `p${at}`}));
        const open = new Set(postings.filter((one) => one.open).map(({id}) => id));
        for (const [id, similar] of similarOf(postings)) {
          assert.ok(similar.length > 0 && similar.length <= MAX_SIMILAR);
          assert.equal(new Set(similar).size, similar.length);
          assert.ok(similar.every((other) => other !== id && open.has(other)));
        }
      }),
    );
  });

  it('takes little time for thousands that are all the same', () => {
    const many = Array.from({length: 5000}, (_, at) =>
      aPosting({...developer, id: `p${at}`, skills: ['Python', 'Django', 'Linux'], places: ['Paris']}),
    );
    assert.ok(cpuTime(() => assert.equal(similarOf(many).size, 5000)) < 5000);
  });
});
