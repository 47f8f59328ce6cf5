import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter, summaryReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {tsImport} from 'tsx/esm/api';

const {findChromium} = await tsImport('./support/find-chromium.ts', import.meta.url);
const chromium = await findChromium().catch((error) => {
  console.error(error.message);
  process.exit(1);
});

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: ['tests/element/**/*.test.ts'],
  // Lit's production build: its development build warns on the console, and a warning is a failure here.
  nodeResolve: {exportConditions: ['production', 'default']},
  concurrency: 2,
  browserStartTimeout: 60_000,
  testFramework: {config: {timeout: 10_000}},
  plugins: [
    a11ySnapshotPlugin(),
    mediaPlugin(),
    quietConsolePlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./element/tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({
      // A context of its own gives each page the focus and animation frames; tabs of one window share them.
      createPage: async ({browser}) => (await browser.createBrowserContext()).newPage(),
      launchOptions: {
        executablePath: chromium.path,
        headless: chromium.bundled ? 'shell' : true,
        args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
      },
    }),
  ],
  reporters: [
    summaryReporter({flatten: false}),
    defaultReporter({reportTestResults: true, reportTestProgress: process.stdout.isTTY === true}),
    closingLineReporter(),
  ],
};

/** The command behind tests/support/media.ts. WTR's own emulateMedia knows two of the features only. */
function mediaPlugin() {
  const sessions = new WeakMap();
  return {
    name: 'media-command',
    async executeCommand({command, payload, session}) {
      if (command !== 'set-media') return undefined;
      const page = session.browser.getPage(session.id);
      // The emulation lasts as long as the session that asked for it: one a page, never detached.
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      await sessions.get(page).send('Emulation.setEmulatedMedia', {features: payload});
      return true;
    },
  };
}

/** Has every test file watch the console first, so that no file can forget to. */
function quietConsolePlugin() {
  return {
    name: 'quiet-console',
    transform({path, body}) {
      if (!/^\/tests\/element\/.*\.test\.ts$/.test(path)) return undefined;
      return `import '/tests/support/console.ts';${body}`;
    },
  };
}

/** One plain last line: WTR's own puts cursor codes around its figures. */
function closingLineReporter() {
  const count = {passed: 0, failed: 0, skipped: 0};
  const countSuite = ({tests, suites}) => {
    for (const test of tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    suites.forEach(countSuite);
  };
  return {
    onTestRunFinished({sessions}) {
      for (const {testResults} of sessions) if (testResults) countSuite(testResults);
      const {passed, failed, skipped} = count;
      process.once('exit', () => console.log(`wtr: ${passed} passed, ${failed} failed, ${skipped} skipped`));
    },
  };
}
