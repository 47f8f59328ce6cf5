import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {finish, type Steps} from '../../src/contract/steps.js';
import {indexSteps, parseIndex} from '../../src/contract/parse-index.js';

describe('work in steps', () => {
  function* count(to: number): Steps<number> {
    for (let at = 0; at < to; at += 1) yield;
    return to;
  }

  it('can be finished at once, begun or not', () => {
    assert.equal(finish(count(3)), 3);
    const begun = count(3);
    begun.next();
    assert.equal(finish(begun), 3);
  });

  it('is reading an index, a step for each record, and gives what reading it at once gives', () => {
    const index = {
      version: 1,
      postings: [{id: 'a', title: 'A', open: true}, 7, {id: 'a', title: 'B', open: true}],
    };
    const steps = indexSteps(index);
    assert.deepEqual([steps.next().done, steps.next().done, steps.next().done], [false, false, false]);
    assert.deepEqual(steps.next(), {done: true, value: parseIndex(index)});
  });
});
