#!/usr/bin/env node
import {setFlagsFromString} from 'node:v8';
import {startEarly} from './threads/start-thread.js';

const argv = process.argv.slice(2);
const watches = argv.includes('--watch');

// V8 spends on optimizing what runs often more than a build of some hundred postings gets back: told to wait longer,
// such a build takes a seventh less of processor time, one of thousands the same. The same holds for patterns, of
// which most run once or twice. Whoever watches goes on for hours.
if (!watches) {
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--no-regexp-peephole-optimization');
}

const thread = startEarly(argv);
const {run} = await import('./run.js');

const {LC_ALL, LC_MESSAGES, LANG} = process.env;
const stop = new AbortController();
// Only while it watches: everything else ends at once, as any program does.
if (watches) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
}

process.exitCode = await run(argv, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  today: () => new Date(),
  // The first that is set, as POSIX has it.
  locale: [LC_ALL, LC_MESSAGES, LANG].find((one) => one !== undefined && one !== ''),
  progress: process.stderr.isTTY ? (text) => process.stderr.write(text) : undefined,
  thread,
  stop: stop.signal,
});
