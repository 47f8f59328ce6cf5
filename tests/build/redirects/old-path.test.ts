import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {oldPath} from '../../../src/build/redirects/old-path.js';
import {BASE_URL} from '../../support/a-site.js';

describe('an old address', () => {
  const kept: readonly (readonly [address: string, path: string])[] = [
    ['/recrutement/2017/12/20/Lead-Dev.html', 'recrutement/2017/12/20/Lead-Dev.html'],
    ['/recrutement/arbres', 'recrutement/arbres/index.html'],
    ['/recrutement/arbres/', 'recrutement/arbres/index.html'],
    ['recrutement/arbres/', 'recrutement/arbres/index.html'],
    ['/jobs/postings/old.html', 'postings/old.html'],
    ['https://rivages.example/jobs/old', 'old/index.html'],
    ['/Charg%C3%A9%C2%B7e', 'Chargé·e/index.html'],
    ['/a//b.html?x=1#y', 'a/b.html'],
  ];
  for (const [address, path] of kept) {
    it(`${address} is kept as ${path}`, () => {
      assert.equal(oldPath(address.normalize('NFD'), BASE_URL), path.normalize('NFC'));
    });
  }

  const refused = [
    '/',
    '',
    '/jobs/',
    '/index.html',
    '../../etc/passwd.html',
    '/a/../../b.html',
    '/a/%2e%2e/b',
    '/%2e%2e%2fb',
    '/.htaccess',
    '/a/.git/b.html',
    '//pwn.example/a.html',
    'https://pwn.example/a.html',
    'javascript:alert(1)',
    'C:\\windows\\a.html',
    '\\\\host\\a',
    '/a\\..\\b.html',
    '/a\u0000.html',
    '/a\u202ehtml.',
    '/old.php',
    '/feed.xml',
    '/list.html',
    '/feeds/category/data.html',
    '/sitemap.xml/x.html',
    '/a.html/',
    '/%E0%A4%A.html',
    `/${'a/'.repeat(30)}b.html`,
    `/${'a'.repeat(300)}.html`,
  ];
  for (const address of refused) {
    it(`${JSON.stringify(address).slice(0, 60)} is not`, () => {
      assert.equal(oldPath(address, BASE_URL), undefined);
    });
  }

  it('never leads out of the folder, whatever is written', () => {
    const parts = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      '%2e',
      '%2f',
      '%5c',
      'a',
      '~',
      ' ',
      ':',
      '\u0000',
      'é',
      '.html',
      '?',
      '#',
    );
    const addresses = fc.array(parts, {maxLength: 12}).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(addresses, fc.string({unit: 'binary'})), (address) => {
        const path = oldPath(address, BASE_URL);
        if (path === undefined) return;
        assert.equal(join('/out', path), `/out/${path}`);
        assert.ok(
          path.endsWith('.html') || path.endsWith('.htm') || path.toLowerCase().endsWith('.html'),
          path,
        );
        assert.ok(
          path.split('/').every((name) => !name.startsWith('.')),
          path,
        );
      }),
    );
  });
});
