import type {BrowserLauncher} from '@web/test-runner';
import type {Engine} from './engine.js';
import {WebKitWindow} from './web-driver.js';
import {WebKitPage} from './webkit-page.js';

/** WebKitGTK. It plays no settings of a system: those are read from the desktop, and it has no forced colours. */
export function webkitEngine(driver: string, browser: string): Engine {
  return {
    launcher: new WebKitLauncher(() => WebKitWindow.open(driver, browser)),
    setMedia: async (_sessionId, features) =>
      features.length === 0 ? undefined : 'WebKitGTK takes the settings of a system from the desktop only',
  };
}

/**
 * Runs test files one after another in one window: a window alone has the focus. To the runner it
 * is a puppeteer, so that its commands for keys, mouse and viewport find a page that they know.
 */
class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  readonly type = 'puppeteer';
  readonly concurrency = 1;
  readonly #open: () => Promise<WebKitWindow>;
  #window: WebKitWindow | undefined;
  #page: WebKitPage | undefined;
  #session: string | undefined;
  #url = '';

  constructor(open: () => Promise<WebKitWindow>) {
    this.#open = open;
  }

  async initialize(): Promise<void> {
    this.#window = await this.#open();
    this.#page = new WebKitPage(this.#window);
  }

  async startSession(sessionId: string, url: string): Promise<void> {
    this.#session = sessionId;
    this.#url = url;
    await this.getPage().goto(url);
  }

  isActive(sessionId: string): boolean {
    return this.#session === sessionId;
  }

  getBrowserUrl(): string {
    return this.#url;
  }

  async stopSession(): Promise<Record<string, never>> {
    await this.getPage().goto('about:blank');
    this.#session = undefined;
    return {};
  }

  async startDebugSession(): Promise<void> {
    throw new Error('WebKit has no window that could be shown here: debug in another browser');
  }

  async stop(): Promise<void> {
    await this.#window?.close();
  }

  getPage(): WebKitPage {
    if (!this.#page) throw new Error('WebKit has not been started');
    return this.#page;
  }
}
