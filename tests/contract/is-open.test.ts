import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isOpenOn} from '../../src/contract/is-open.js';

describe('isOpenOn', () => {
  const table: readonly [string, boolean, string | undefined, boolean][] = [
    ['is closed when the editor says so', false, undefined, false],
    ['is closed when the editor says so, whatever the calendar says', false, '2099-01-01', false],
    ['is open without a last day', true, undefined, true],
    ['is open on the day before the last', true, '2026-11-23', true],
    ['is open on the last day itself', true, '2026-11-22', true],
    ['is closed on the day after the last', true, '2026-11-21', false],
  ];
  for (const [fact, open, validThrough, expected] of table) {
    it(fact, () => {
      const posting = {open, ...(validThrough !== undefined && {validThrough})};
      assert.equal(isOpenOn(posting, '2026-11-22'), expected);
    });
  }
});
