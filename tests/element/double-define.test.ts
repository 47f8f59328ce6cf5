import {expect} from '@open-wc/testing';
import {VERSION} from '../../src/element/version.js';
import {expectConsole} from '../support/console.js';

/** What a first copy of the script has registered. Nothing in this file registers the board itself. */
class FirstCopy extends HTMLElement {
  static version = VERSION;
}
customElements.define('job-board', FirstCopy);

/** The script again, as another copy of the file on the same page. */
const loadAgain = (copy: string): Promise<unknown> => import(`../../src/element/define.ts?copy=${copy}`);

describe('a script that is loaded twice', () => {
  it('leaves the first in its place, in silence', async () => {
    await loadAgain('same');
    expect(customElements.get('job-board')).to.equal(FirstCopy);
  });

  it('says so when it is of another version', async () => {
    expectConsole(new RegExp(`registered by version 0\\.0\\.0; version ${VERSION} is not used`));
    FirstCopy.version = '0.0.0';
    await loadAgain('other');
    expect(customElements.get('job-board')).to.equal(FirstCopy);
  });

  it('has the version of its package', async () => {
    const response = await fetch('/package.json');
    expect(await response.text()).to.contain(`"version": "${VERSION}",`);
  });
});
