import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fr} from '../../demo/configurator/fr.js';

describe('the French of the configurator', () => {
  // Without what is filled in, which is code.
  const source = readFileSync('demo/configurator/fr.ts', 'utf8').replace(/\$\{[^}]*\}/g, '…');
  const texts = [...source.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(
    ([, quoted, template]) => quoted ?? template ?? '',
  );

  it('has non-breaking spaces where French wants them', () => {
    assert.ok(texts.length > 80);
    assert.deepEqual(
      texts.filter((text) => / [:;!?»]|« /.test(text)),
      [],
    );
  });

  it('has typographic apostrophes', () => {
    assert.deepEqual(
      texts.filter((text) => /\p{L}'\p{L}/u.test(text)),
      [],
    );
  });

  it('counts one and many', () => {
    assert.equal(fr.scope.shown(1), 'Le tableau montrera 1 offre.');
    assert.equal(fr.scope.shown(2), 'Le tableau montrera 2 offres.');
  });
});
