import {render} from 'lit';
import {dayInParis} from '../../src/contract/calendar.js';
import {checkIndex} from './check-index.js';
import {en} from './en.js';
import {fr} from './fr.js';
import type {Release} from './release.js';
import {showBoard} from './show-board.js';
import {fitFrame} from './stage.js';
import {initialState, type Acts, type State} from './state.js';
import {page} from './templates/page.js';
import type {Words} from './words.js';

/** The page's one state, what changes it, and what is drawn of it. */
class Configurator {
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #acts: Acts;
  readonly #room = new ResizeObserver(() => this.#fit());
  #state: State;
  #frame: HTMLIFrameElement | null = null;
  #request = new AbortController();

  constructor(root: HTMLElement, words: Words, state: State) {
    this.#root = root;
    this.#words = words;
    this.#state = state;
    this.#acts = {
      set: (change) => this.#set(change),
      choose: (change) => this.#set({settings: {...this.#state.settings, ...change}}),
      check: (address) => void this.#check(address),
      copy: (code) => void this.#copy(code),
      sample: new URL('./jobs/index.json', document.baseURI).href,
    };
    this.#draw();
    const stage = root.querySelector('.stage');
    if (stage) this.#room.observe(stage);
  }

  #set(change: Partial<State>): void {
    this.#state = {...this.#state, ...change};
    this.#draw();
  }

  #draw(): void {
    render(page(this.#state, this.#words, this.#acts), this.#root);
    const frame = this.#root.querySelector('iframe');
    if (frame !== this.#frame) frame?.addEventListener('load', () => this.#show());
    this.#frame = frame;
    this.#show();
    this.#fit();
  }

  #show(): void {
    const shown = this.#frame?.contentDocument;
    // Until its own page has come a frame holds an empty one.
    if (shown?.querySelector('main')) showBoard(shown, this.#state, this.#words.board.tag);
  }

  #fit(): void {
    const stage = this.#frame?.parentElement;
    if (this.#frame && stage) fitFrame(stage, this.#frame, Number(this.#state.width));
  }

  /** The last address asked for wins. */
  async #check(address: string): Promise<void> {
    this.#request.abort();
    this.#request = new AbortController();
    const {signal} = this.#request;
    const {source} = this.#words;
    this.#set({address, finding: {status: 'checking'}, message: source.checking});
    const finding = await checkIndex(address, {page: document.baseURI, day: this.#state.day, signal}).catch(
      (error: unknown) => {
        if (signal.aborted) return undefined;
        throw error;
      },
    );
    if (!finding) return;
    if (finding.status === 'failed') {
      const {what, remedy} = source.problem(finding.problem);
      this.#set({finding, message: `${what} ${remedy}`});
      this.#root.querySelector<HTMLElement>('#address')?.focus();
      return;
    }
    const {url} = finding.report;
    const {settings} = this.#state;
    const fitting = url === settings.src ? settings : {...settings, src: url, scope: {}};
    this.#set({finding, address: url, settings: fitting, message: source.found(finding.report)});
  }

  async #copy(code: HTMLElement): Promise<void> {
    const {copied, notCopied} = this.#words.snippet;
    const text = code.textContent;
    try {
      await navigator.clipboard.writeText(text);
      this.#set({message: copied, copied: {code: text, done: true}});
    } catch {
      this.#set({message: notCopied, copied: {code: text, done: false}});
      getSelection()?.selectAllChildren(code);
    }
  }
}

const root = document.querySelector<HTMLElement>('#configurator');
const answer = await fetch('./snippets.json');
if (root) {
  new Configurator(
    root,
    document.documentElement.lang === 'en' ? en : fr,
    initialState({
      release: (await answer.json()) as Release,
      base: new URL('./', document.baseURI).href,
      scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
      day: dayInParis(new Date()),
    }),
  );
}
