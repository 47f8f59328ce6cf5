import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  contrast,
  contrastFaults,
  ENOUGH,
  paletteOf,
  readableOn,
  USUAL,
} from '../../demo/configurator/palette.js';

const aColor = fc.integer({min: 0, max: 0xffffff}).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('is 21 of black on white, 1 of a colour on itself, whichever way', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#ffffff', '#000000'), 21);
    assert.equal(contrast('#123456', '#123456'), 1);
  });

  it('is that of WCAG’s own example of the lightest grey on white', () => {
    assert.ok(contrast('#767676', '#ffffff') >= ENOUGH);
    assert.ok(contrast('#777777', '#ffffff') < ENOUGH);
  });

  it('is enough for text on whatever colour is chosen', () => {
    fc.assert(fc.property(aColor, (color) => contrast(readableOn(color), color) >= 4.25));
  });

  it('is told where it is too low, by colour and scheme', () => {
    const faults = contrastFaults({accent: {light: '#ffe000', dark: '#ffe000'}});
    assert.deepEqual(
      faults.map(({color, scheme}) => `${color} ${scheme}`),
      ['accent light'],
    );
    assert.deepEqual(contrastFaults({}), []);
  });
});

describe('the colours of a board', () => {
  const names = paletteOf(USUAL).map(([name]) => name);

  it('are properties that the board has', () => {
    const tokens = readFileSync('src/element/styles/tokens.ts', 'utf8');
    assert.ok(names.length > 5);
    for (const name of names) assert.match(tokens, new RegExp(`@cssprop ${name} `));
  });

  it('come with what stands on them', () => {
    const accent = Object.fromEntries(paletteOf({accent: {light: '#14532d', dark: '#8fd6aa'}}));
    assert.equal(accent['--job-board-selected'], 'light-dark(#14532d, #8fd6aa)');
    assert.equal(accent['--job-board-on-selected'], 'light-dark(#ffffff, #14141a)');
    const surface = Object.fromEntries(paletteOf({surface: {light: '#fffbe6', dark: '#101010'}}));
    assert.equal(surface['--job-board-text'], 'light-dark(#1c1c22, #ededf2)');
  });

  it('are none where none was chosen', () => {
    assert.deepEqual(paletteOf({}), []);
  });

  it('hold nothing but colours', () => {
    fc.assert(
      fc.property(aColor, aColor, (light, dark) =>
        paletteOf({accent: {light, dark}, text: {light, dark}}).every(([, value]) =>
          /^light-dark\(#[\da-f]{6}, #[\da-f]{6}\)$/.test(value),
        ),
      ),
    );
  });

  it('are the board’s own until then', () => {
    const tokens = readFileSync('src/element/styles/tokens.ts', 'utf8');
    for (const [name, {light, dark}] of Object.entries(USUAL)) {
      assert.ok(
        tokens.includes(`--job-board-${name}, var(--_p-${name}, light-dark(${light}, ${dark})))`),
        name,
      );
    }
  });
});
