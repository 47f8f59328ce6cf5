import {readFileSync} from 'node:fs';
import type {Browser} from 'playwright-core';

const RUNS = 25;

/** Milliseconds, the medians of the runs. */
interface Start {
  /** Compiling and running the script, then parsing the index. */
  readonly parsing: number;
  /** The same, and a board in the page that can be used: its first rows there, drawn, and the thread free. */
  readonly board: number;
  /** The same, and all of its first page drawn, which takes some frames more. */
  readonly whole: number;
}

/**
 * How soon the board can be used on the sample index, beside what parsing the script and the index takes in
 * the same browser; both are in memory already, so that no network is measured.
 */
export async function measureStart(browser: Browser): Promise<void> {
  const script = readFileSync('dist/job-board.js', 'utf8');
  const index = readFileSync('dist/demo/jobs/index.json', 'utf8');
  const starts: Start[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const [parsing = 0] = await inNewPage(browser, {script, index, withBoard: false});
    const [board = 0, whole = 0] = await inNewPage(browser, {script, index, withBoard: true});
    starts.push({parsing, board, whole});
  }
  const parsing = median(starts.map((start) => start.parsing));
  const board = median(starts.map((start) => start.board));
  const whole = median(starts.map((start) => start.whole));
  console.log('\n| sample index, median of 25 | ms | ratio |');
  console.log('|---|---|---|');
  console.log(`| parsing and running the script, parsing the index | ${parsing.toFixed(1)} | 1.0 |`);
  console.log(`| the board can be used | ${board.toFixed(1)} | ${(board / parsing).toFixed(1)} |`);
  console.log(`| all of its first page is drawn | ${whole.toFixed(1)} | ${(whole / parsing).toFixed(1)} |`);
}

interface Load {
  readonly script: string;
  readonly index: string;
  readonly withBoard: boolean;
}

/** @returns milliseconds until each moment that is waited for */
async function inNewPage(browser: Browser, load: Load): Promise<readonly number[]> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, locale: 'fr-FR'});
  const page = await context.newPage();
  await page.goto('data:text/html,<!doctype html><html lang=fr><body><main></main>');
  const times = await page.evaluate(async ({script, index, withBoard}) => {
    const src = URL.createObjectURL(new Blob([index], {type: 'application/json'}));
    const board = document.createElement('job-board');
    board.setAttribute('src', src);
    const shown = new Promise((resolve) => board.addEventListener('job-board-load', resolve));
    const module = URL.createObjectURL(new Blob([script], {type: 'text/javascript'}));
    const start = performance.now();
    await import(module);
    if (withBoard) {
      document.querySelector('main')?.append(board);
      await shown;
    } else JSON.parse(index);
    // The same frame for both.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const usable = performance.now() - start;
    if (withBoard) await (board as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return [usable, performance.now() - start];
  }, load);
  await context.close();
  return times;
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}
