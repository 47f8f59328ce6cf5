import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatFor} from '../../src/i18n/format.js';

describe('the formats of a language', () => {
  it('are made once', () => {
    assert.equal(formatFor('fr'), formatFor('fr'));
  });

  it('write the same day in every zone', () => {
    const zone = process.env['TZ'];
    for (const place of ['Pacific/Kiritimati', 'Pacific/Niue']) {
      process.env['TZ'] = place;
      assert.equal(formatFor('fr').day('2026-03-02'), '2 mars 2026');
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('give back a text that is no day as it is', () => {
    const {day, relativeDay} = formatFor('fr');
    assert.equal(day('2026-02-30'), '2026-02-30');
    assert.equal(relativeDay('2026-01-01', 'bientôt'), 'bientôt');
  });

  it('sort as a reader expects: accents aside, numbers by value', () => {
    const {compare} = formatFor('fr');
    assert.deepEqual(['Lot 10', 'Évry', 'Lot 9', 'Eze'].toSorted(compare), [
      'Évry',
      'Eze',
      'Lot 9',
      'Lot 10',
    ]);
  });

  it('know the form of whole millions, where the language has one', () => {
    const forms = {one: 'un', many: 'million', other: 'autre'};
    assert.equal(formatFor('fr').plural(1_000_000, forms), 'million');
    assert.equal(formatFor('en').plural(1_000_000, forms), 'autre');
    assert.equal(formatFor('fr').plural(2_000_000, {one: 'un', other: 'autre'}), 'autre');
  });
});
