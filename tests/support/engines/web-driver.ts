import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Readable} from 'node:stream';
import {setTimeout as wait} from 'node:timers/promises';

/** In pixels. */
export const SCREEN = {width: 1600, height: 1200} as const;

/** One window of WebKitGTK's own little browser, on a screen that nobody sees. */
export class WebKitWindow {
  readonly #session: string;
  readonly #programs: readonly ChildProcess[];
  readonly #settings: string;

  private constructor(session: string, programs: readonly ChildProcess[], settings: string) {
    this.#session = session;
    this.#programs = programs;
    this.#settings = settings;
  }

  /** Starts a screen, the driver and the browser. */
  static async open(driver: string, browser: string): Promise<WebKitWindow> {
    const screen = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    );
    const display = `:${await firstLine(screen.stdio[3] as Readable)}`;
    const port = await freePort();
    const settings = narrowToolbar();
    const server = spawn(driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        XDG_CONFIG_HOME: settings,
        NO_AT_BRIDGE: '1',
        // In a container, as on many build servers, it has no right to make its sandbox.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
    });
    const root = `http://127.0.0.1:${port}`;
    await answers(`${root}/status`);
    const capabilities = {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
      },
    };
    const {sessionId} = (await call('POST', `${root}/session`, {capabilities})) as {sessionId: string};
    return new WebKitWindow(`${root}/session/${sessionId}`, [server, screen], settings);
  }

  /** A command of the WebDriver protocol, such as `post('url', {url})`. */
  post(command: string, body: object): Promise<unknown> {
    return call('POST', `${this.#session}/${command}`, body);
  }

  async close(): Promise<void> {
    await call('DELETE', this.#session).catch(() => {});
    for (const program of this.#programs) program.kill();
    rmSync(this.#settings, {recursive: true, force: true});
  }
}

/** The toolbar would keep the window wider than a phone: a sheet for all of GTK makes its parts small. */
function narrowToolbar(): string {
  const settings = mkdtempSync(join(tmpdir(), 'job-board-webkit-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0/gtk.css'), TOOLBAR_SHEET);
  return settings;
}

const TOOLBAR_SHEET = `
* { min-width: 0; margin: 0; border-width: 0; padding: 0; font-size: 1px }
image { margin: -9px }
button { margin: 0 -9px }
`;

async function call(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {method, ...(body && {body: JSON.stringify(body)})});
  const {value} = (await response.json()) as {value: unknown};
  if (!response.ok) throw new Error(`WebKitWebDriver: ${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

async function firstLine(stream: Readable): Promise<string> {
  const [line] = (await once(stream, 'data')) as [Buffer];
  return line.toString().trim();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port for WebKitWebDriver');
  return address.port;
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(url).catch(() => undefined)) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not start within 10 seconds');
}
