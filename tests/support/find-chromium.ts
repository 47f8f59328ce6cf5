import {execFileSync} from 'node:child_process';
import {accessSync, constants, createReadStream, createWriteStream, existsSync, readFileSync} from 'node:fs';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {delimiter, dirname, join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {brotliDecompressSync, createBrotliDecompress} from 'node:zlib';

/** A Chromium that can be started. The bundled one is a headless shell: it knows no other mode. */
export interface ChromiumProgram {
  readonly path: string;
  readonly bundled: boolean;
}

/** Looks for CHROME_PATH, then for an installed browser (unless NO_SYSTEM_BROWSER), then unpacks our own. */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<ChromiumProgram> {
  const chosen = env['CHROME_PATH'];
  if (chosen) return {path: requireProgram(chosen), bundled: false};
  const installed = env['NO_SYSTEM_BROWSER'] ? undefined : findInstalled(env);
  if (installed) return {path: installed, bundled: false};
  if (process.platform === 'linux' && process.arch === 'x64') return {path: await unpack(), bundled: true};
  throw new Error('No browser for the tests: install Chrome or Chromium, or set CHROME_PATH to its program.');
}

function requireProgram(path: string): string {
  if (isProgram(path)) return path;
  throw new Error(`CHROME_PATH is no program: ${path}. Set it to that of Chrome or Chromium, or unset it.`);
}

function findInstalled(env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const usualPlaces = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(env['PROGRAMFILES'] ?? '', 'Google/Chrome/Application/chrome.exe'),
  ];
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks the browser of @sparticuz/chromium, once a version. Its own unpacker is passed over: it
 * writes to a shared temporary folder without a lock and finds libraries and fonts on AWS only.
 */
async function unpack(): Promise<string> {
  const home = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..');
  const {version} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {version: string};
  const folder = join(home, '../../.cache/chromium', version);
  const program = join(folder, 'chrome');
  if (existsSync(program)) return program;
  const unfinished = `${folder}.${process.pid}`;
  await fill(unfinished, join(home, 'bin'));
  // In one step, so that nobody starts half a browser. Whoever came second throws theirs away.
  await rename(unfinished, folder).catch(() => rm(unfinished, {recursive: true, force: true}));
  return program;
}

async function fill(folder: string, archives: string): Promise<void> {
  await mkdir(folder, {recursive: true});
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    const input = brotliDecompressSync(await readFile(join(archives, archive)));
    execFileSync('tar', ['-x', '-C', folder], {input});
  }
  const shell = createWriteStream(join(folder, 'headless-shell'), {mode: 0o755});
  await pipeline(createReadStream(join(archives, 'chromium.br')), createBrotliDecompress(), shell);
  await writeFile(join(folder, 'fonts.conf'), FONTS_CONF);
  await writeFile(join(folder, 'chrome'), WRAPPER, {mode: 0o755});
}

const FONTS_CONF = '<?xml version="1.0"?>\n<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n';

const WRAPPER = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
LD_LIBRARY_PATH="$here/lib" FONTCONFIG_FILE="$here/fonts.conf" exec "$here/headless-shell" "$@"
`;
