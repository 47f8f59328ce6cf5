import type {ReactiveControllerHost} from 'lit';
import type {ApplyMethod, Posting} from '../contract/posting.js';
import {
  toggleFacet,
  withNextPage,
  withoutFilters,
  withPosting,
  withSaved,
  withSort,
  withText,
  type FacetKey,
  type Query,
  type Sort,
} from '../search/query.js';
import type {VisitorActs} from './board-context.js';
import type {Announcer} from './controllers/announcer.js';
import type {FocusController} from './controllers/focus-controller.js';
import type {SearchFieldController} from './controllers/search-field-controller.js';
import type {UrlController} from './controllers/url-controller.js';
import {ApplyEvent, OpenEvent, QueryChangeEvent} from './events.js';
import {PartDrawing} from './part-drawing.js';
import {linkId} from './templates/posting-item.js';
import {DETAIL_TITLE_ID} from './templates/posting-detail.js';
import {FOUND_ID, partOf} from './templates/results.js';

/** What a visit needs of its board. */
export interface VisitedBoard {
  readonly element: HTMLElement & ReactiveControllerHost;
  readonly url: UrlController;
  readonly field: SearchFieldController;
  readonly announcer: Announcer;
  readonly focus: FocusController;
  /** Whether a posting is read on a page of its own. */
  readonly opensPage: () => boolean;
  /** What is told when the visitor has come to rest. */
  readonly sentence: () => string;
}

/**
 * What the visitor does, and what follows from each act: the query changes, the focus goes where it
 * is of use, and one sentence is told.
 */
export class Visit implements VisitorActs {
  filtersOut = false;
  readonly facetTexts: Map<FacetKey, string> = new Map<FacetKey, string>();
  readonly #board: VisitedBoard;
  readonly #drawing: PartDrawing;
  /** Where the list was left for a posting. */
  #left: {readonly id: string; readonly top: number} | undefined;

  constructor(board: VisitedBoard) {
    this.#board = board;
    this.#drawing = new PartDrawing(board.element);
  }

  get parts(): number {
    return this.#drawing.parts;
  }

  /** Reading, or further down in the list than its beginning. */
  get isInList(): boolean {
    const results = this.#root?.querySelector('.results');
    if (this.#query.posting !== undefined || !results) return true;
    return results.querySelector(':focus') !== null || results.getBoundingClientRect().top < 0;
  }

  /** A key typed: the list follows at once, the address and whoever listens when it stands. */
  readonly search = (text: string): void => {
    this.#drawing.begin(0);
    this.#board.url.change(withText(this.#query, text), 'later');
    this.#board.announcer.settle(this.#board.sentence);
  };

  readonly rest = (): void => {
    this.#board.url.write('replace');
    this.#tell();
  };

  readonly toggle = (key: FacetKey, value: string): void =>
    this.#change(toggleFacet(this.#query, key, value), 'push');

  readonly sort = (sort: Sort): void => this.#change(withSort(this.#query, sort), 'push');

  readonly removeChip = (key: FacetKey, value: string, at: number): void => {
    this.toggle(key, value);
    this.#focusNext((root) => {
      const chips = root.querySelectorAll<HTMLElement>('.chip');
      return chips[at] ?? chips[at - 1] ?? root.getElementById(FOUND_ID);
    });
  };

  readonly clear = (): void => this.ask(withoutFilters(this.#query));

  readonly ask = (query: Query): void => {
    this.#change(query, 'push');
    this.#focusNext((root) => root.getElementById(FOUND_ID));
  };

  readonly showMore = (): void => {
    const shown = this.#root?.querySelectorAll('.title-link').length ?? 0;
    this.#drawing.begin(partOf(shown) + 1);
    this.#board.url.change(withNextPage(this.#query), 'replace');
    this.#focusNext((root) => root.querySelectorAll<HTMLElement>('.title-link')[shown]);
  };

  readonly expand = (key: FacetKey): void => {
    const boxes = `[data-facet="${key}"] .box`;
    const before = new Set(this.#root?.querySelectorAll(boxes));
    if (!this.facetTexts.delete(key)) {
      this.facetTexts.set(key, '');
      // The values that were asked for come before the button: without this they would be passed by.
      this.#focusNext((root) =>
        [...root.querySelectorAll<HTMLElement>(boxes)].find((box) => !before.has(box)),
      );
    }
    this.#board.element.requestUpdate();
  };

  readonly findValues = (key: FacetKey, {target}: Event): void => {
    if (target instanceof HTMLInputElement) this.facetTexts.set(key, target.value);
    this.#board.element.requestUpdate();
  };

  /** A modal dialog holds the focus by itself, and gives it back. */
  readonly showFilters = (): void => {
    this.filtersOut = true;
    this.#board.focus.afterUpdate(() => this.#root?.querySelector('dialog')?.showModal());
    this.#board.element.requestUpdate();
  };

  readonly hideFilters = (): void => {
    this.filtersOut = false;
    this.#board.element.requestUpdate();
  };

  readonly toggleSaved = (): void => this.ask(withSaved(this.#query));

  readonly open = (posting: Posting, event: MouseEvent): void => {
    // Another tab or window is the browser's business.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const isWanted = this.#board.element.dispatchEvent(new OpenEvent(posting));
    if (isWanted && this.#board.opensPage()) return;
    event.preventDefault();
    if (!isWanted) return;
    if (this.#query.posting === undefined) this.#left = {id: posting.id, top: scrollY};
    this.#change(withPosting(this.#query, posting.id), 'push');
    this.#arriveAtPosting();
  };

  readonly step = (query: Query | undefined): void => {
    if (!query) return;
    this.#change(query, 'push');
    this.#arriveAtPosting();
  };

  readonly close = (): void => {
    const {posting} = this.#query;
    this.#change(withPosting(this.#query, undefined), 'push');
    if (posting !== undefined) this.#returnToList(posting);
  };

  readonly apply = (posting: Posting, method: ApplyMethod): void => {
    this.#board.element.dispatchEvent(new ApplyEvent(posting, method));
  };

  /** Back or Forward changed the query. */
  travelled(before: Query): void {
    const {posting} = this.#query;
    this.#board.field.drop();
    // A dialog that nobody sees any more would keep the whole page shut.
    this.#root?.querySelector('dialog')?.close();
    this.#tell();
    if (posting === before.posting) return;
    if (posting !== undefined) this.#arriveAtPosting();
    else if (before.posting !== undefined) this.#returnToList(before.posting);
  }

  get #root(): ShadowRoot | null {
    return this.#board.element.shadowRoot;
  }

  get #query(): Query {
    return this.#board.url.query;
  }

  #change(query: Query, entry: 'push' | 'replace'): void {
    // What was typed belongs to the entry that is left.
    this.#board.field.settle();
    this.#board.url.change(query, entry);
    this.#tell();
  }

  #tell(): void {
    const {element, announcer, sentence} = this.#board;
    element.dispatchEvent(new QueryChangeEvent(this.#query));
    announcer.settle(sentence);
  }

  /** Nothing is told of a posting that opens: the focus goes to its title, which is read out. */
  #arriveAtPosting(): void {
    const {announcer, focus, element} = this.#board;
    announcer.cancel();
    focus.afterUpdate(() => {
      this.#root?.getElementById(DETAIL_TITLE_ID)?.focus({preventScroll: true});
      const {top} = element.getBoundingClientRect();
      if (top < 0 || top > innerHeight / 2) element.scrollIntoView({block: 'start', behavior: 'instant'});
    });
  }

  #returnToList(id: string): void {
    const {announcer, focus} = this.#board;
    const left = this.#left;
    announcer.cancel();
    focus.afterUpdate(() => {
      const link = this.#root?.getElementById(linkId(id)) ?? this.#root?.getElementById(FOUND_ID);
      link?.focus({preventScroll: true});
      if (left?.id === id) scrollTo({top: left.top, behavior: 'instant'});
      link?.scrollIntoView({block: 'nearest', behavior: 'instant'});
    });
  }

  #focusNext(find: (root: ShadowRoot) => HTMLElement | null | undefined): void {
    this.#board.focus.afterUpdate(() => {
      const root = this.#root;
      if (root) find(root)?.focus();
    });
  }
}
