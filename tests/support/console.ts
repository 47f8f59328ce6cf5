/**
 * A page that is somebody else's stays quiet: an error or a warning on the console fails the test
 * that caused it, unless the test announced it. Loaded before every element test by the runner.
 */
const complaints: string[] = [];
const expected: RegExp[] = [];

/** Announces that the test makes the page log an error or a warning that matches; it fails if none comes. */
export function expectConsole(pattern: RegExp): void {
  expected.push(pattern);
}

for (const level of ['error', 'warn'] as const) {
  const log = console[level].bind(console);
  console[level] = (...parts: unknown[]): void => {
    const complaint = parts.map(String).join(' ');
    complaints.push(complaint);
    if (!isExpected(complaint)) log(...parts);
  };
}

function isExpected(complaint: string): boolean {
  return expected.some((pattern) => pattern.test(complaint));
}

afterEach(function (this: Mocha.Context) {
  const test = this.currentTest?.fullTitle() ?? 'a hook';
  const surprises = complaints.filter((complaint) => !isExpected(complaint));
  const missing = expected.filter((pattern) => !complaints.some((complaint) => pattern.test(complaint)));
  complaints.length = 0;
  expected.length = 0;
  if (surprises.length > 0) throw new Error(`“${test}” made the console say: ${surprises.join('\n')}`);
  if (missing.length > 0) throw new Error(`“${test}” never made the console say: ${missing.join(', ')}`);
});
