import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inStep} from '../../src/build/in-step.js';
import type {Steps} from '../../src/contract/steps.js';

describe('inStep', () => {
  it('takes all through each step before any takes the next, however many each has', () => {
    const taken: string[] = [];
    function* steps(name: string, count: number): Steps<string> {
      for (let at = 0; at < count; at += 1) {
        taken.push(`${name}${at}`);
        yield;
      }
      return name;
    }
    assert.deepEqual(inStep([steps('a', 2), steps('b', 0), steps('c', 3)]), ['a', 'b', 'c']);
    assert.deepEqual(taken, ['a0', 'c0', 'a1', 'c1', 'c2']);
  });

  it('passes on what one throws', () => {
    function* failing(): Steps<string> {
      throw new Error('no');
    }
    assert.throws(() => inStep([failing()]), /no/);
  });
});
