import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {VERSION} from '../../src/element/version.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

it('gives the element the version of the package', () => {
  assert.equal(VERSION, version);
});

it('tells whoever upgrades what the version brings', () => {
  assert.ok(readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${version}`));
});
