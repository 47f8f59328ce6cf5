import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {boardStyles} from '../../src/element/styles/board-styles.js';

/** What stands before `+` or `~` in the selectors, each as one compound: `.tools`, `*`. */
function leftOfSiblings(css: string): readonly string[] {
  const selectors = css.replace(/\/\*[^]*?\*\//g, '').replace(/\{[^{}]*\}/g, '{}');
  return [...selectors.matchAll(/([^\s,{}>+~()]+)\s*[+~]/g)].map(([, left = '']) => left);
}

describe('the styles of the element', () => {
  it('let a row come and go without a look at all others', () => {
    // Browsers know by class, id or attribute whom a rule concerns; for `* + *`, or `li + *`, they ask everybody.
    const isNarrow = (left: string): boolean => /[.#[]/.test(left);
    const css = [boardStyles].flat(2).map((sheet) => ('cssText' in sheet ? sheet.cssText : ''));
    const left = leftOfSiblings(css.join('\n'));
    assert.ok(left.includes('.tools'));
    assert.deepEqual(
      left.filter((one) => !isNarrow(one)),
      [],
    );
    assert.deepEqual(
      leftOfSiblings('.a > * + *, legend + p { margin: calc(1em + 2px) }').filter((one) => !isNarrow(one)),
      ['*', 'legend'],
    );
  });
});
