import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {BodyNode} from '../../src/contract/body.js';
import {bestPassage, countWords, plainText} from '../../src/search/best-passage.js';
import type {Mark} from '../../src/search/text-search.js';

/** Each place of the words, in order. */
function marksOf(text: string, words: readonly string[]): readonly Mark[] {
  return words
    .flatMap((word, at) =>
      [...text.matchAll(new RegExp(`(?<!\\S)${word}(?!\\S)`, 'gu'))].map(({index}): Mark => [
        index,
        index + word.length,
        at,
      ]),
    )
    .sort(([one], [other]) => one - other);
}

const p = (...children: readonly BodyNode[]): BodyNode => ({tag: 'p', children});

describe('a posting’s text in one line', () => {
  it('has its paragraphs one after the other', () => {
    const list: BodyNode = {
      tag: 'ul',
      children: ['Python', 'SQL'].map((text) => ({tag: 'li', children: [text]})),
    };
    const body: readonly BodyNode[] = [
      {tag: 'h', level: 1, children: ['Missions']},
      p('Vous  classez\n', {tag: 'strong', children: ['tout']}, '.'),
      p('Avec :'),
      list,
    ];
    assert.equal(plainText(body), 'Missions\u00A0· Vous classez tout. Avec : Python\u00A0· SQL');
  });

  it('is nothing where there is no text', () => assert.equal(plainText([{tag: 'hr'}, p()]), ''));
});

describe('the best passage', () => {
  const filler = 'Rien de tout cela ici. '.repeat(10);
  const passage = (text: string, words: readonly string[], max: number): string =>
    bestPassage(text, marksOf(text, words), max);

  it('has the most words, not the most marks', () => {
    const text = `alpha alpha alpha ${filler}alpha et beta ${filler}`;
    assert.match(passage(text, ['alpha', 'beta'], 60), /alpha et beta/);
  });

  it('begins with a sentence and ends with a word', () => {
    const text = `${filler}Vous classez les vieux parchemins avec soin et patience. ${filler}`;
    assert.equal(
      passage(text, ['parchemins'], 60),
      '…Vous classez les vieux parchemins avec soin et patience…',
    );
  });

  it('begins with a word where its sentence is too long', () => {
    const text = `${'mot '.repeat(40)}parchemins ${'mot '.repeat(40)}`;
    assert.match(passage(text, ['parchemins'], 60), /^…(?:mot )+parchemins(?: mot)+…$/);
  });

  it('is the text itself where that is short', () => {
    assert.equal(passage('Des parchemins.', ['Des'], 60), 'Des parchemins.');
  });

  it('is none without a mark, or without room for one', () => {
    assert.equal(passage(filler, ['parchemins'], 60), '');
    assert.equal(passage(filler, ['tout'], 4), '');
  });

  const word = fc.constantFrom(
    'alpha',
    'beta',
    'gamma',
    'zut.',
    '👩‍💻',
    '𝒳',
    'é',
    '·',
    '…',
    'mot,',
    '\u{20000}'.repeat(9),
  );
  const text = fc.array(word, {minLength: 1, maxLength: 80}).map((words) => words.join(' '));
  const sought = ['alpha', 'beta', 'gamma'];

  it('is a piece of the text, no longer than wanted, of whole words, with all that it was chosen for', () => {
    fc.assert(
      fc.property(text, fc.integer({min: 0, max: 200}), (whole, max) => {
        const found = passage(whole, sought, max);
        const marks = marksOf(whole, sought);
        if (found === '') return marks.length === 0 || max < 7;
        assert.ok(found.length <= max);
        assert.doesNotMatch(found, /\p{Surrogate}/u);
        const best = Math.max(
          ...marks.map(([at]) =>
            countWords(marks.filter(([start, end]) => start >= at && end <= at + max - 2)),
          ),
        );
        assert.ok(countWords(marksOf(found.replace(/^…|…$/g, ''), sought)) >= best);
        const bare = ` ${found.replace(/^…(?! )|(?<! )…$/g, '')} `;
        return ` ${whole} `.includes(bare) || ` ${whole} `.includes(bare.trimEnd());
      }),
    );
  });
});
