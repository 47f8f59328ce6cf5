// Takes the picture of the README from the built demo, at twice the pixels so that it stays sharp.
import {tsImport} from 'tsx/esm/api';

const {openBrowser} = await tsImport('../tests/support/browser.ts', import.meta.url);
const {serve} = await tsImport('../tests/support/serve.ts', import.meta.url);
const [browser, site] = await Promise.all([openBrowser(), serve('dist/demo')]);

const page = await browser.newPage({viewport: {width: 1280, height: 1120}, deviceScaleFactor: 2});
await page.clock.setFixedTime('2026-11-22T10:00:00'); // the day of which the demo's index was built
await page.goto(`${site.origin}/index.html`);
await page.locator('job-board').first().getByRole('listitem').first().waitFor();
await page.screenshot({path: 'demo/screenshot.png'});
await Promise.all([browser.close(), site.close()]);
