import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {BodyNode} from '../../src/contract/body.js';
import type {Posting, PostingIndex} from '../../src/contract/posting.js';
import '../../src/element/define.js';
import type {JobBoardElement} from '../../src/element/job-board.js';
import {anIndex} from './a-posting.js';
import {host, HOST} from './jobs-host.js';

interface BoardOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly index?: Partial<PostingIndex>;
  /** Texts by the postings' ids. */
  readonly bodies?: Readonly<Record<string, readonly BodyNode[]>>;
  /** The query part of the page's address, such as `?q=python`. */
  readonly address?: string;
  readonly fallback?: string;
}

const fetchOfThePage = globalThis.fetch;
const addressOfThePage = location.href;

/** Wide enough for the filters to stand beside the list. */
before(() => setViewport({width: 1280, height: 900}));

beforeEach(() => {
  globalThis.fetch = host.fetch;
});

afterEach(async () => {
  globalThis.fetch = fetchOfThePage;
  host.reset();
  await caches.delete('job-board');
  history.replaceState(null, '', addressOfThePage);
});

/** A board in the page, used as its visitors do: by roles, names and keys. */
export class BoardHarness {
  readonly element: JobBoardElement;

  private constructor(element: JobBoardElement) {
    this.element = element;
  }

  /** Serves the postings and opens a board on them. */
  static async open(postings: readonly Posting[], options: BoardOptions = {}): Promise<BoardHarness> {
    host.json('/index.json', anIndex(postings, options.index));
    for (const [id, body] of Object.entries(options.bodies ?? {})) {
      host.json(`/postings/${id}.json`, {id, body});
    }
    const board = await BoardHarness.mount(options);
    await board.ready();
    return board;
  }

  /** Puts a board in the page, whatever its host will answer. */
  static async mount({attributes = {}, address, fallback}: BoardOptions = {}): Promise<BoardHarness> {
    if (address !== undefined) history.replaceState(null, '', withQuery(address));
    const element = document.createElement('job-board');
    for (const [name, value] of Object.entries({src: `${HOST}/index.json`, ...attributes})) {
      element.setAttribute(name, value);
    }
    if (fallback !== undefined) element.append(paragraph(fallback));
    await fixture(html`<main>${element}</main>`);
    return new BoardHarness(element);
  }

  get root(): ShadowRoot {
    const {shadowRoot} = this.element;
    if (!shadowRoot) throw new Error('the board has no shadow root');
    return shadowRoot;
  }

  get field(): HTMLInputElement {
    return this.one('[role="search"] input[type="search"]', HTMLInputElement);
  }

  get status(): HTMLElement {
    return this.one('[role="status"]', HTMLElement);
  }

  get sort(): HTMLSelectElement {
    return this.one('select', HTMLSelectElement);
  }

  /** The next event of a name; ask before the act that causes it. */
  next<K extends keyof HTMLElementEventMap>(name: K): Promise<HTMLElementEventMap[K]> {
    return new Promise((resolve) => this.element.addEventListener(name, resolve, {once: true}));
  }

  /** Until the list is there. */
  async ready(): Promise<void> {
    await waitUntil(() => this.root.querySelector('.list-view'), 'the board is ready');
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
  }

  /** Types into the field and presses Enter. */
  async search(text: string): Promise<void> {
    this.field.focus();
    this.field.select();
    await sendKeys(text === '' ? {press: 'Delete'} : {type: text});
    await sendKeys({press: 'Enter'});
    await this.settled();
  }

  async pick(facet: string, value: string): Promise<void> {
    this.option(facet, value).click();
    await this.settled();
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  async openPosting(title: string): Promise<void> {
    this.link(title).click();
    await this.settled();
  }

  async chooseSort(sort: string): Promise<void> {
    this.sort.value = sort;
    this.sort.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settled();
  }

  /** The facets shown, by their legends. */
  facets(): readonly string[] {
    return this.all('fieldset legend').map(textOf);
  }

  /** Accessible names of a facet's checkboxes. */
  options(facet: string): readonly string[] {
    return this.#boxes(facet).map((box) => box.ariaLabel ?? '');
  }

  option(facet: string, value: string): HTMLInputElement {
    return found(
      this.#boxes(facet).find((box) => box.ariaLabel?.startsWith(`${value}, `)),
      `the option ${value} of ${facet}`,
    );
  }

  /** The titles in the list. */
  results(): readonly string[] {
    return this.all('ul[role="list"] > li a[id^="posting-"]').map(textOf);
  }

  chips(): readonly string[] {
    return this.all('.chips li button').map((chip) => chip.ariaLabel ?? '');
  }

  link(title: string): HTMLAnchorElement {
    const links = this.all('a').filter((link) => link instanceof HTMLAnchorElement);
    return found(
      links.find((link) => textOf(link) === title),
      `the link ${title}`,
    );
  }

  button(name: string): HTMLElement {
    return found(
      this.all('button').find((button) => (button.ariaLabel ?? textOf(button)) === name),
      `the button ${name}`,
    );
  }

  hasButton(name: string): boolean {
    return this.all('button').some((button) => (button.ariaLabel ?? textOf(button)) === name);
  }

  /** The opened posting. */
  get detail(): HTMLElement {
    return this.one('section[part="detail"]', HTMLElement);
  }

  isReading(): boolean {
    return this.root.querySelector('section[part="detail"]') !== null;
  }

  /** Everything that can be seen, in one line. */
  text(): string {
    return this.all('.board > :not([role="status"])')
      .map((part) => part.innerText)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  }

  /** What has the focus inside the board, in words. */
  focused(): string {
    const {activeElement} = this.root;
    if (!(activeElement instanceof HTMLElement)) return 'nothing';
    return activeElement.ariaLabel ?? textOf(activeElement);
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  one<T extends HTMLElement>(selector: string, type: abstract new () => T): T {
    const element = this.root.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`the board has no ${selector}`);
    return element;
  }

  async isAccessible(): Promise<void> {
    await expect(this.element).to.be.accessible();
  }

  #boxes(facet: string): readonly HTMLInputElement[] {
    const group = this.all('fieldset').find((fieldset) => textOf(fieldset.firstElementChild) === facet);
    return [
      ...found(group, `the facet ${facet}`).querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
    ];
  }
}

/** This page's own keys, which the runner needs, and those of the test. */
export function withQuery(query: string): string {
  const url = new URL(addressOfThePage);
  for (const [key, value] of new URLSearchParams(query)) url.searchParams.append(key, value);
  return url.href;
}

/** The part of the address that is not the test runner's. */
export function ownQuery(): string {
  const params = new URLSearchParams(location.search);
  for (const key of new URL(addressOfThePage).searchParams.keys()) params.delete(key);
  return params.toString();
}

export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function found<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`the board does not show ${name}`);
  return thing;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
