import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cutAtWord, makeExcerpt} from '../../src/build/excerpt.js';
import type {BodyNode} from '../../src/contract/body.js';

const p = (...children: readonly BodyNode[]): BodyNode => ({tag: 'p', children});
const LONG = 'Une phrase assez longue pour dire de quoi il retourne dans cette offre.';

describe('makeExcerpt', () => {
  it('is what stands before the cut mark, headings aside', () => {
    const heading: BodyNode = {tag: 'h', level: 1, children: ['Titre']};
    assert.equal(
      makeExcerpt([p(LONG)], [heading, p('Un ', {tag: 'strong', children: ['mot']}), p('Deux')]),
      'Un mot Deux',
    );
  });

  it('is the first paragraph that says something', () => {
    assert.equal(makeExcerpt([p('Poste ouvert le 1er juillet'), p(LONG)], undefined), LONG);
  });

  it('is the first paragraph where all are short', () => {
    assert.equal(makeExcerpt([p('Un'), p('Deux')], undefined), 'Un');
  });

  it('is the text of a list where there is no paragraph', () => {
    assert.equal(
      makeExcerpt(
        [
          {
            tag: 'ul',
            children: [
              {tag: 'li', children: ['un']},
              {tag: 'li', children: ['deux']},
            ],
          },
        ],
        undefined,
      ),
      'un deux',
    );
  });

  it('is the first paragraph where nothing stands before the cut mark', () => {
    assert.equal(makeExcerpt([p(LONG)], []), LONG);
  });

  it('is missing where there is no text', () =>
    assert.equal(makeExcerpt([{tag: 'hr'}], undefined), undefined));
});

describe('cutAtWord', () => {
  it('leaves a short text alone', () => assert.equal(cutAtWord('un deux', 7), 'un deux'));
  it('cuts before the word that is too long', () => assert.equal(cutAtWord('un deux trois', 10), 'un deux…'));
  it('leaves no comma before the ellipsis', () => assert.equal(cutAtWord('un, deux', 7), 'un…'));
  it('cuts inside a word that is alone', () => assert.equal(cutAtWord('abcdefgh', 4), 'abc…'));
  it('never cuts a character in two', () => assert.equal(cutAtWord('ab💌💌', 4), 'ab…'));

  it('never exceeds the limit, nor says what the text does not', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 1, max: 30}), (text, max) => {
        const cut = cutAtWord(text, max);
        assert.ok(cut.length <= max);
        assert.ok(text.startsWith(cut.replace(/…$/, '')));
      }),
    );
  });
});
