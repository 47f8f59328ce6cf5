import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {findTwins} from '../../src/build/find-twins.js';
import {shinglesOf} from '../../src/build/shingles.js';
import {cpuTime} from '../support/cpu-time.js';

const posting = (text: string, at: number) => ({id: `p${at}`, shingles: shinglesOf(text)});
const twinsOf = (texts: readonly string[]): string[] =>
  findTwins(texts.map(posting), ({shingles}) => shingles)
    .map((group) => group.map(({id}) => id).join(' '))
    .sort();

const words = (from: number, to: number): string =>
  Array.from({length: to - from}, (_, at) => `mot${from + at}`).join(' ');

/** The definition, without any short cut: shingles as texts, every pair compared, groups merged. */
function naiveTwins(texts: readonly string[]): string[] {
  const shingled = texts.map((text) => {
    const all = text.split(' ');
    return new Set(all.slice(4).map((_, at) => all.slice(at, at + 5).join(' ')));
  });
  const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
    const shared = [...a].filter((one) => b.has(one)).length;
    return a.size >= 20 && b.size >= 20 && shared / (a.size + b.size - shared) >= 0.8;
  };
  let groups = texts.map((_, at) => [at]);
  for (const [one, a] of shingled.entries()) {
    for (const [other, b] of shingled.entries()) {
      if (other <= one || !alike(a, b)) continue;
      const merged = groups.filter((group) => group.includes(one) || group.includes(other));
      groups = [...groups.filter((group) => !merged.includes(group)), merged.flat().sort((x, y) => x - y)];
    }
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => group.map((at) => `p${at}`).join(' '))
    .sort();
}

describe('findTwins', () => {
  it('finds texts that are the same but for a few words', () => {
    assert.deepEqual(twinsOf([words(0, 100), words(200, 300), `${words(0, 98)} un deux`]), ['p0 p2']);
  });

  it('leaves apart texts that share a paragraph', () => {
    assert.deepEqual(twinsOf([words(0, 100), `${words(0, 50)} ${words(300, 350)}`]), []);
  });

  it('leaves texts of a few words alone', () =>
    assert.deepEqual(twinsOf(['un deux trois', 'un deux trois']), []));

  it('takes case and punctuation for nothing', () => {
    assert.deepEqual(twinsOf([words(0, 60), words(0, 60).toUpperCase().replaceAll(' ', ', ')]), ['p0 p1']);
  });

  it('finds the groups that comparing every pair finds', () => {
    const part = fc.integer({min: 0, max: 5}).chain((from) => fc.constant(words(from * 10, from * 10 + 10)));
    const text = fc.array(part, {minLength: 2, maxLength: 7}).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(text, {maxLength: 12}), (texts) =>
        assert.deepEqual(twinsOf(texts), naiveTwins(texts)),
      ),
    );
  });

  it('takes little time for a thousand postings that are all the same', () => {
    const texts = Array.from({length: 1000}, () => words(0, 500));
    assert.ok(cpuTime(() => assert.equal(twinsOf(texts).length, 1)) < 8000);
  });

  it('takes little time for a thousand postings that share a paragraph', () => {
    const texts = Array.from(
      {length: 1000},
      (_, at) => `${words(0, 200)} ${words(at * 300, at * 300 + 300)}`,
    );
    assert.ok(cpuTime(() => assert.equal(twinsOf(texts).length, 0)) < 8000);
  });
});
