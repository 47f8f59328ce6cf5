import {chromeLauncher, puppeteerCore, type ChromeLauncher} from '@web/test-runner-chrome';
import type {Engine, MediaFeature} from './engine.js';

/** What Firefox takes for the settings of the visitor's system, by feature and value. */
const PREFERENCES: Readonly<Record<string, Readonly<Record<string, readonly [string, number]>>>> = {
  'prefers-color-scheme': {
    dark: ['layout.css.prefers-color-scheme.content-override', 0],
    light: ['layout.css.prefers-color-scheme.content-override', 1],
  },
  'prefers-reduced-motion': {
    reduce: ['ui.prefersReducedMotion', 1],
    'no-preference': ['ui.prefersReducedMotion', 0],
  },
  'forced-colors': {
    active: ['browser.display.document_color_use', 2],
    none: ['browser.display.document_color_use', 1],
  },
  'prefers-contrast': {more: ['ui.useAccessibilityTheme', 1]},
};

/** Firefox, driven by WebDriver BiDi. One page at a time: a window alone has the focus. */
export function firefoxEngine(executablePath: string): Engine {
  const launcher = chromeLauncher({
    puppeteer: puppeteerCore,
    concurrency: 1,
    createPage: async ({context}) => {
      const page = await context.newPage();
      const goto = page.goto.bind(page);
      // Each test file anew: the Tab key of one before it may have carried the focus into Firefox's own bars.
      page.goto = async (...address) => {
        await page.bringToFront();
        await runInBrowser(page, 'gBrowser.selectedBrowser.focus()');
        return goto(...address);
      };
      return page;
    },
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      // Lets a test run change preferences, which is how the settings of a system are played.
      args: ['--remote-allow-system-access'],
    },
  });
  return {launcher, setMedia: (sessionId, features) => setMedia(launcher, sessionId, features)};
}

async function setMedia(
  launcher: ChromeLauncher,
  sessionId: string,
  features: readonly MediaFeature[],
): Promise<string | undefined> {
  const preferences: (readonly [string, number])[] = [];
  for (const {name, value} of features) {
    const preference = PREFERENCES[name]?.[value];
    if (!preference) return `Firefox has no preference for ${name}: ${value}`;
    preferences.push(preference);
  }
  await setPreferences(launcher.getPage(sessionId), preferences);
  return undefined;
}

async function setPreferences(
  page: Page,
  preferences: readonly (readonly [string, number])[],
): Promise<void> {
  const known = Object.values(PREFERENCES).flatMap((values) => Object.values(values).map(([name]) => name));
  const changes = [
    ...known.map((name) => `Services.prefs.clearUserPref(${JSON.stringify(name)});`),
    ...preferences.map(([name, value]) => `Services.prefs.setIntPref(${JSON.stringify(name)}, ${value});`),
  ];
  await runInBrowser(page, changes.join(' '));
}

/** Runs a script in the window around the page. */
async function runInBrowser(page: Page, expression: string): Promise<void> {
  const {connection} = page.browser() as unknown as {connection: BidiConnection};
  const {result} = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome', maxDepth: 0});
  const target = {context: result.contexts[0]?.context};
  await connection.send('script.evaluate', {expression, target, awaitPromise: false});
}

type Page = ReturnType<ChromeLauncher['getPage']>;

/** The part of the protocol that puppeteer has no words for. */
interface BidiConnection {
  send(
    method: string,
    params: Readonly<Record<string, unknown>>,
  ): Promise<{result: {contexts: readonly {context: string}[]}}>;
}
