import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {describe, it} from 'node:test';
import {findChromium} from '../support/find-chromium.js';

describe('findChromium', () => {
  it('takes the program that CHROME_PATH names', async () => {
    const found = await findChromium({CHROME_PATH: process.execPath});
    assert.deepEqual(found, {path: process.execPath, bundled: false});
  });

  it('says in one line what to do when that is no program', async () => {
    const remedy = /^CHROME_PATH is no program: \/nowhere\/chrome\. Set it .*$/;
    await assert.rejects(findChromium({CHROME_PATH: '/nowhere/chrome'}), {message: remedy});
  });

  it('finds an installed browser in any folder of the PATH', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'browser-'));
    t.after(() => rm(folder, {recursive: true}));
    const path = join(folder, 'chromium-browser');
    await writeFile(path, '#!/bin/sh\n', {mode: 0o755});
    assert.deepEqual(await findChromium({PATH: `/nowhere${delimiter}${folder}`}), {path, bundled: false});
  });
});
