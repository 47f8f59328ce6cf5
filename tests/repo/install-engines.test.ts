import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';

describe('the installation of Firefox and WebKit', () => {
  it('says in one line what to do where it can’t be done, and fails', () => {
    const {status, stdout, stderr} = spawnSync(process.execPath, ['.scripts/install-engines.mjs'], {
      encoding: 'utf8',
      env: {PATH: '/nowhere'},
    });
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^The tests in .* need firefox-esr, webkit2gtk-driver, xvfb\. .*Debian.*\n$/);
  });
});
