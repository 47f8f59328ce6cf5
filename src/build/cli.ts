#!/usr/bin/env node
import {run} from './run.js';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  today: () => new Date(),
  progress: process.stderr.isTTY ? (text) => process.stderr.write(text) : undefined,
});
