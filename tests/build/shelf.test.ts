import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {bytesOf, Shelf, ShelfFile} from '../../src/build/shelf.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (kept: Parameters<typeof bytesOf>[0]): string => new TextDecoder().decode(bytesOf(kept));

describe('a shelf', () => {
  it('gives back what was kept, from memory or from a file, in any order', () => {
    const file = new ShelfFile();
    try {
      for (const shelf of [new Shelf(), new Shelf(file.descriptor)]) {
        const kept = ['une', '', 'été', 'x'.repeat(100_000)].map((one) => shelf.keep(bytes(one)));
        assert.deepEqual(kept.map(({length}) => length).reverse(), [100_000, 5, 0, 3]);
        assert.deepEqual(kept.map(text), ['une', '', 'été', 'x'.repeat(100_000)]);
      }
    } finally {
      file.close();
    }
  });

  it('goes on in memory where the file can’t be written', () => {
    const file = new ShelfFile();
    file.close();
    const shelf = new Shelf(file.descriptor);
    assert.equal(text(shelf.keep(bytes('une'))), 'une');
    assert.equal(text(shelf.keep(bytes('deux'))), 'deux');
  });
});
