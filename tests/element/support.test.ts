import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {expectConsole} from '../support/console.js';
import {setMedia} from '../support/media.js';

describe('the browser under the element tests', () => {
  afterEach(() => setMedia({}));

  it('lets a test announce what the console will say', () => {
    expectConsole(/index is late/);
    console.warn('the index is late');
  });

  it('plays the settings of a visitor’s system, and goes back to its own', async () => {
    const highContrast = matchMedia('(forced-colors: active) and (prefers-contrast: more)');
    await setMedia({'forced-colors': 'active', 'prefers-contrast': 'more'});
    expect(highContrast.matches).to.equal(true);
    await setMedia({});
    expect(highContrast.matches).to.equal(false);
  });

  it('gives each page the focus and frames of a visible one', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Recherche" />`);
    field.focus();
    await nextFrame();
    expect(document.visibilityState).to.equal('visible');
    expect(document.hasFocus()).to.equal(true);
    await expect(field).to.be.accessible();
  });
});
