import {run} from '../../src/build/run.js';

/** What one call of the command gave. */
export interface CommandResult {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process, on a day of its own. */
export function runCommand(...argv: readonly string[]): Promise<CommandResult> {
  return runIn('', ...argv);
}

/** The same for a reader whose system has that locale. */
export async function runIn(locale: string, ...argv: readonly string[]): Promise<CommandResult> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await run(argv, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    today: () => new Date('2026-11-22T12:00:00Z'),
    locale,
  });
  return {status, out: out.join(''), err: err.join('')};
}
