import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decode} from '../../src/build/decode.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

const TABLE: readonly (readonly [fact: string, file: Uint8Array, text: string, codes: readonly string[]])[] =
  [
    ['reads UTF-8', utf8('été'), 'été', []],
    ['drops the mark before UTF-8', utf8('\uFEFF---'), '---', []],
    ['reads UTF-16 with its mark', bytes(0xff, 0xfe, 0xe9, 0, 0x21, 0), 'é!', ['encoding-utf16']],
    ['reads UTF-16 of the other byte order', bytes(0xfe, 0xff, 0, 0xe9), 'é', ['encoding-utf16']],
    [
      'reads UTF-16 that only its dashes give away',
      bytes(0x2d, 0, 0x2d, 0, 0x2d, 0),
      '---',
      ['encoding-utf16'],
    ],
    ['reads Latin-1', bytes(0x63, 0xe9), 'cé', ['encoding-other']],
    ['reads the apostrophe and the euro of Windows-1252', bytes(0x92, 0x80, 0xe9), '’€é', ['encoding-other']],
    ['makes every line end a line feed', utf8('a\r\nb\rc\n'), 'a\nb\nc\n', []],
    ['composes accents', utf8('e\u0301te\u0301'), 'été', []],
    [
      'takes out zero bytes and other controls',
      utf8('a\u0000b\u001bc\u0085d'),
      'abcd',
      ['characters-removed'],
    ],
    ['keeps tabs', utf8('a\tb'), 'a\tb', []],
    ['takes out what turns the reading direction', utf8('a\u202Eb\u2066c'), 'abc', ['characters-removed']],
    ['takes out what shows nothing', utf8('a\u200Bb\u00ADc'), 'abc', []],
    ['keeps the joiners of an emoji', utf8('👩\u200D💻'), '👩\u200D💻', []],
    ['repairs what was encoded twice', utf8('chargÃ©e'), 'chargée', ['encoding-repaired']],
    ['names what is lost', utf8('d\uFFFDveloppeur'), 'd\uFFFDveloppeur', ['encoding-lost']],
  ];

describe('decode', () => {
  for (const [fact, file, text, codes] of TABLE) {
    it(fact, () => {
      const decoded = decode(file, 'dev.md');
      assert.equal(decoded.text, text);
      assert.deepEqual(
        decoded.problems.map(({code}) => code),
        codes,
      );
    });
  }
});
