import {waitUntil} from '@open-wc/testing';
import {host} from './jobs-host.js';

interface PageOptions {
  /** The whole document; `SCRIPT` in it stands for the address of the script. */
  readonly html: string;
  /** In which it is written, and said to be written. */
  readonly charset?: 'utf-8' | 'windows-1252';
  /** What the page did to its own globals before any script of ours. */
  readonly prepare?: (page: PageWindow) => void;
  /** Of the frame, in pixels. */
  readonly width?: number;
}

export type PageWindow = Window & typeof globalThis;

/** Stands in a page's markup for the address of the element's script. */
export const SCRIPT = 'SCRIPT';

/**
 * A page of somebody else's: a document with its own globals, its own encoding and its own mode, in a
 * frame. Its network is the jobs host; what its console complains of is collected.
 */
export class FramedPage {
  readonly frame: HTMLIFrameElement;
  readonly complaints: string[] = [];

  private constructor(width: number) {
    this.frame = document.createElement('iframe');
    this.frame.title = 'A page';
    this.frame.width = String(width);
    this.frame.height = '800';
  }

  static async open({html, charset = 'utf-8', prepare, width = 1000}: PageOptions): Promise<FramedPage> {
    const page = new FramedPage(width);
    const onPrepare = (window: PageWindow): void => {
      page.#prepare(window);
      prepare?.(window);
    };
    Object.assign(window, {preparePage: onPrepare});
    const first = '<script>parent.preparePage(window)</script>';
    const script = new URL('/src/element/define.ts', location.href).href;
    const bytes = encode(html.replace('<head>', `<head>${first}`).replaceAll(SCRIPT, script), charset);
    page.frame.src = URL.createObjectURL(new Blob([bytes], {type: `text/html;charset=${charset}`}));
    const loaded = new Promise((resolve) => page.frame.addEventListener('load', resolve, {once: true}));
    document.body.append(page.frame);
    await loaded;
    return page;
  }

  get document(): Document {
    const {contentDocument} = this.frame;
    if (!contentDocument) throw new Error('the page is not there');
    return contentDocument;
  }

  get board(): HTMLElement {
    const board = this.document.querySelector<HTMLElement>('job-board');
    if (!board) throw new Error('the page has no board');
    return board;
  }

  /** Until each of its boards has its list. */
  async ready(): Promise<void> {
    const boards = (): readonly Element[] => [...this.document.querySelectorAll('job-board')];
    const isReady = (): boolean =>
      boards().length > 0 && boards().every((board) => board.shadowRoot?.querySelector('.list-view'));
    await waitUntil(isReady, 'the boards are ready', {timeout: 5000}).catch((error: unknown) => {
      throw new Error(`${String(error)}; the console says: ${this.complaints.join('; ') || 'nothing'}`);
    });
  }

  /** The first that matches in the board. */
  one(selector: string): HTMLElement {
    const found = this.board.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`the board has no ${selector}`);
    return found;
  }

  titles(): readonly string[] {
    const links = this.board.shadowRoot?.querySelectorAll('[part="title"] a') ?? [];
    return [...links].map((link) => link.textContent.trim());
  }

  style(selector: string): CSSStyleDeclaration {
    return getComputedStyle(this.one(selector));
  }

  close(): void {
    this.frame.remove();
  }

  #prepare(window: PageWindow): void {
    window.fetch = host.fetch;
    for (const level of ['error', 'warn'] as const) {
      window.console[level] = (...parts: unknown[]) => void this.complaints.push(parts.map(String).join(' '));
    }
    window.addEventListener('error', ({message}) => this.complaints.push(message));
    window.addEventListener('unhandledrejection', ({reason}) => this.complaints.push(String(reason)));
  }
}

/** Windows-1252 is Latin 1 for the letters that these pages have. */
function encode(text: string, charset: 'utf-8' | 'windows-1252'): Uint8Array<ArrayBuffer> {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
