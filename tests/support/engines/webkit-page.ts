import {setTimeout as wait} from 'node:timers/promises';
import {SCREEN, type WebKitWindow} from './web-driver.js';

/** Keys that are no characters, by the names that puppeteer gives them, as WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = {
  ...{Backspace: '\ue003', Tab: '\ue004', Enter: '\ue007', Shift: '\ue008', Control: '\ue009', Alt: '\ue00a'},
  ...{Escape: '\ue00c', Space: ' ', PageUp: '\ue00e', PageDown: '\ue00f', End: '\ue010', Home: '\ue011'},
  ...{ArrowLeft: '\ue012', ArrowUp: '\ue013', ArrowRight: '\ue014', ArrowDown: '\ue015', Delete: '\ue017'},
};

type Action = Readonly<Record<string, unknown>>;

/** The page in a window of WebKit, with the part of puppeteer's page that the runner's commands use. */
export class WebKitPage {
  readonly #window: WebKitWindow;

  readonly keyboard = {
    type: (text: string): Promise<void> => this.#keys([...text].flatMap((key) => [down(key), up(key)])),
    press: (name: string): Promise<void> => this.#keys([down(name), up(name)]),
    down: (name: string): Promise<void> => this.#keys([down(name)]),
    up: (name: string): Promise<void> => this.#keys([up(name)]),
  };

  readonly mouse = {
    move: (x: number, y: number): Promise<void> => this.#pointer([moveTo(x, y)]),
    click: (x: number, y: number): Promise<void> => this.#pointer([moveTo(x, y), PRESS, RELEASE]),
    down: (): Promise<void> => this.#pointer([PRESS]),
    up: (): Promise<void> => this.#pointer([RELEASE]),
    reset: (): Promise<void> => this.#pointer([RELEASE, moveTo(0, 0)]),
  };

  constructor(window: WebKitWindow) {
    this.#window = window;
  }

  async goto(url: string): Promise<void> {
    await this.#window.post('url', {url});
  }

  /**
   * A window has a frame and a bar of its own, whose size only the page inside can tell, and not at once. On a
   * screen without a window manager the window under the pointer has the focus, and the pointer is in the middle.
   */
  async setViewport({width, height}: {width: number; height: number}): Promise<void> {
    let outer = {width, height};
    for (let attempt = 0; attempt < 5; attempt++) {
      const corner = {
        x: Math.max(0, Math.floor((SCREEN.width - outer.width) / 2)),
        y: Math.max(0, Math.floor((SCREEN.height - outer.height) / 2)),
      };
      await this.#window.post('window/rect', {...corner, ...outer});
      const [innerWidth, innerHeight] = await this.#settledSize(width, height);
      if (innerWidth === width && innerHeight === height) return;
      outer = {width: outer.width + width - innerWidth, height: outer.height + height - innerHeight};
    }
    throw new Error(`WebKit made no viewport of ${width} by ${height} pixels`);
  }

  /** The size that was wished for as soon as it is there, else what it has come to. */
  async #settledSize(width: number, height: number): Promise<readonly [number, number]> {
    let size = await this.#innerSize();
    for (let look = 0; look < 10 && (size[0] !== width || size[1] !== height); look++) {
      await wait(30);
      size = await this.#innerSize();
    }
    return size;
  }

  async #innerSize(): Promise<readonly [number, number]> {
    const script = 'return [innerWidth, innerHeight]';
    return (await this.#window.post('execute/sync', {script, args: []})) as readonly [number, number];
  }

  async #keys(actions: readonly Action[]): Promise<void> {
    await this.#window.post('actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  async #pointer(actions: readonly Action[]): Promise<void> {
    const parameters = {pointerType: 'mouse'};
    await this.#window.post('actions', {actions: [{type: 'pointer', id: 'mouse', parameters, actions}]});
  }
}

const PRESS: Action = {type: 'pointerDown', button: 0};
const RELEASE: Action = {type: 'pointerUp', button: 0};

function moveTo(x: number, y: number): Action {
  return {type: 'pointerMove', x, y, duration: 0};
}

function down(key: string): Action {
  return {type: 'keyDown', value: KEYS[key] ?? key};
}

function up(key: string): Action {
  return {type: 'keyUp', value: KEYS[key] ?? key};
}
