import {chromium, type Browser, type Page} from 'playwright-core';
import {findChromium} from './find-chromium.js';

/** Starts the browser of the end-to-end tests, whichever this machine has or the project brings. */
export async function openBrowser(): Promise<Browser> {
  const {path} = await findChromium();
  return chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}

/** What a page complains of from now on: uncaught errors, and errors and warnings on its console. */
export function collectComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  return complaints;
}
