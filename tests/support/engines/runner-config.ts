import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {
  defaultReporter,
  summaryReporter,
  type Reporter,
  type TestRunnerConfig,
  type TestRunnerPlugin,
  type TestSuiteResult,
} from '@web/test-runner';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import type {Engine, MediaFeature} from './engine.js';

/** The element's tests in the given browsers. */
export function runnerConfig(engines: readonly Engine[]): TestRunnerConfig {
  const skips = new Set<string>();
  return {
    rootDir: fileURLToPath(new URL('../../..', import.meta.url)),
    files: ['tests/element/**/*.test.ts'],
    // Lit's production build: its development build warns on the console, and a warning is a failure here.
    nodeResolve: {exportConditions: ['production', 'default']},
    concurrency: 2,
    concurrentBrowsers: 1,
    browserStartTimeout: 60_000,
    testFramework: {config: {timeout: 10_000}},
    // A browser driven from outside is slow, and a file that looks at every state has a hundred tests.
    testsFinishTimeout: 600_000,
    plugins: [
      a11ySnapshotPlugin(),
      mediaPlugin(engines, skips),
      quietConsolePlugin(),
      esbuildPlugin({
        ts: true,
        target: 'es2022',
        tsconfig: fileURLToPath(new URL('../../element/tsconfig.json', import.meta.url)),
      }),
    ],
    browsers: engines.map(({launcher}) => launcher),
    reporters: [
      summaryReporter({flatten: false}),
      defaultReporter({reportTestResults: true, reportTestProgress: process.stdout.isTTY}),
      closingLineReporter(skips),
    ],
  };
}

/** The command behind tests/support/media.ts. WTR's own emulateMedia knows two features, in Chromium only. */
function mediaPlugin(engines: readonly Engine[], skips: Set<string>): TestRunnerPlugin {
  return {
    name: 'media-command',
    async executeCommand({command, payload, session}) {
      if (command !== 'set-media') return undefined;
      const engine = engines.find(({launcher}) => launcher === session.browser);
      const reason = await engine?.setMedia(session.id, payload as readonly MediaFeature[]);
      if (reason) skips.add(reason);
      return {reason};
    },
  };
}

/** Has every test file watch the console first, so that no file can forget to. */
function quietConsolePlugin(): TestRunnerPlugin {
  return {
    name: 'quiet-console',
    transform({path, body}) {
      if (!/^\/tests\/element\/.*\.test\.ts$/.test(path)) return undefined;
      return `import '/tests/support/console.ts';${String(body)}`;
    },
  };
}

/** Plain last lines: WTR's own puts cursor codes around its figures. */
function closingLineReporter(skips: ReadonlySet<string>): Reporter {
  const count = {passed: 0, failed: 0, skipped: 0};
  const countSuite = ({tests, suites}: TestSuiteResult): void => {
    for (const test of tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    suites.forEach(countSuite);
  };
  return {
    onTestRunFinished({sessions}) {
      for (const {testResults} of sessions) if (testResults) countSuite(testResults);
      const {passed, failed, skipped} = count;
      process.once('exit', () => {
        for (const reason of skips) console.log(`wtr: skipped where ${reason}`);
        console.log(`wtr: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      });
    },
  };
}
