import {html} from 'lit';
import type {CSSResultGroup, PropertyValues, TemplateResult} from 'lit';
import {dayInParis} from '../contract/calendar.js';
import {AttributesElement} from './attributes-element.js';
import type {BoardContext} from './board-context.js';
import {BoardViews, type BoardView} from './board-view.js';
import {createComplaints} from './complaints.js';
import {Announcer} from './controllers/announcer.js';
import {BodyController} from './controllers/body-controller.js';
import {FocusController} from './controllers/focus-controller.js';
import {IndexController, type IndexState} from './controllers/index-controller.js';
import {Nearness} from './nearness.js';
import {MessagesController} from './controllers/messages-controller.js';
import {PassageController} from './controllers/passage-controller.js';
import {SearchController} from './controllers/search-controller.js';
import {SearchFieldController} from './controllers/search-field-controller.js';
import {UrlController} from './controllers/url-controller.js';
import {LoadEvent, LoadFailureEvent, NoResultsEvent} from './events.js';
import type {LoadError} from './load-error.js';
import {faultReport, postingFile, type LoadedPostings} from './load-indexes.js';
import {PostingActs} from './posting-acts.js';
import {postingLinks} from './posting-links.js';
import {readSettings, type ElementSettings} from './settings.js';
import {boardStyles} from './styles/board-styles.js';
import {indexView, RETRY_ID} from './templates/board.js';
import {DETAIL_TITLE_ID} from './templates/posting-detail.js';
import {announcement, FOUND_ID} from './templates/results.js';
import {linkId} from './templates/posting-item.js';
import {FIELD_ID} from './templates/search-form.js';
import {VERSION} from './version.js';
import {Visit} from './visit.js';
import {whenIdle} from './when-idle.js';

// With them comes what `addEventListener` knows of the element's events.
export type * from './events.js';

/**
 * A job board over an index made by `job-board build`: search, filters, list, reading, applying.
 *
 * @tagname job-board
 *
 * @attr {string} lang - Language of the interface, `fr`, `en`, `de`, `es` or `it`; else the nearest `lang` in the page.
 *
 * @fires {LoadEvent} job-board-load - An index was loaded and is shown.
 * @fires {QueryChangeEvent} job-board-query-change - The visitor changed text, filters, sort or posting.
 * @fires {NoResultsEvent} job-board-no-results - The visitor's query came to rest and nothing matches.
 * @fires {OpenEvent} job-board-open - The visitor opens a posting; cancel it to show it in your own way.
 * @fires {ApplyEvent} job-board-apply - The visitor follows one of a posting's ways to apply.
 * @fires {LoadFailureEvent} job-board-error - An index or a posting's text could not be loaded.
 *
 * @slot - Content shown until the board is ready, and again if it can't be: a link to a plain list.
 * @slot header - Above the board, whatever it shows.
 * @slot footer - Below it.
 * @slot empty - Where there is no posting at all: a way to apply all the same.
 * @slot no-match - Where nothing matches, below what can be done about it.
 * @slot error - Where nothing could be loaded: another way to the postings.
 *
 * @csspart board - Everything.
 * @csspart search - The search form.
 * @csspart field - The search field.
 * @csspart facet - One group of filters.
 * @csspart chip - A chosen filter, with which it is taken away.
 * @csspart results - The count, the sort and the list.
 * @csspart select - The choice of the sort.
 * @csspart list - The list of postings.
 * @csspart posting - One posting of the list.
 * @csspart title - The heading of a posting in the list.
 * @csspart link - The link in that heading.
 * @csspart detail - The posting that is open.
 * @csspart detail-title - Its heading.
 * @csspart facts - Its facts.
 * @csspart body - Its text.
 * @csspart apply - The ways to apply.
 * @csspart apply-link - One way to apply.
 * @csspart closed - The line that says that it is closed.
 * @csspart button - Every button but the chips.
 * @csspart drawer - The filters, where there is little room.
 * @csspart note - What is said where there is nothing to list.
 * @csspart loading - What stands there until the index has come.
 * @csspart failed - What stands there if it could not be loaded.
 */
export class JobBoardElement extends AttributesElement {
  static readonly version: string = VERSION;

  static override readonly styles: CSSResultGroup = boardStyles;

  readonly #messages = new MessagesController(this);
  readonly #announcer = new Announcer(this, () => this.#search.isLoading);
  readonly #index = new IndexController(
    this,
    // No board speaks another language first.
    (loaded, signal) =>
      Promise.all([this.#messages.ready, this.#views.prepare(loaded, this.#settings, signal)]),
    (state) => this.#onIndexSettled(state),
  );
  readonly #body = new BodyController(this, (error) => this.#onFailure(error));
  readonly #url = new UrlController(this, (before) => this.#visit.travelled(before));
  readonly #field = new SearchFieldController(this, {
    field: () => this.#byId(FIELD_ID, HTMLInputElement),
    text: () => this.#url.query.text,
    onText: (text) => this.#visit.search(text),
    onRest: () => this.#visit.rest(),
  });
  readonly #search: SearchController = new SearchController(this, {
    isInList: () => this.#visit.isInList,
    onRefined: () => this.#onRefined(),
    onRest: () => this.#announcer.postpone(),
  });
  readonly #focus = new FocusController(this, linkId(''), [DETAIL_TITLE_ID, FOUND_ID]);
  readonly #visit: Visit = new Visit({
    element: this,
    url: this.#url,
    field: this.#field,
    announcer: this.#announcer,
    focus: this.#focus,
    opensPage: () => this.#settings.detail === 'page',
    sentence: () => this.#onRest(),
  });
  readonly #tools = new PostingActs({
    element: this,
    announcer: this.#announcer,
    messages: () => this.#messages.messages,
    settings: () => this.#settings,
  });
  readonly #passages = new PassageController(this, this.#body, this.#tools);
  readonly #nearness = new Nearness(this);
  readonly #views = new BoardViews();
  readonly #complain = createComplaints(this);
  /** The sources that were asked for last. */
  #asked: string | undefined;
  #settings: ElementSettings = readSettings(Object.create(null) as object, () => {});
  #view: BoardView | undefined;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** Puts the focus on the search field, or on the posting that is open. */
  override focus(options?: FocusOptions): void {
    const target = this.#url.query.posting === undefined ? FIELD_ID : DETAIL_TITLE_ID;
    this.#byId(target, HTMLElement)?.focus(options);
  }

  /** Fulfilled when all is drawn, what comes in the frames after the first too. */
  override get updateComplete(): Promise<boolean> {
    return this.#drawAll();
  }

  async #drawAll(): Promise<boolean> {
    await super.updateComplete;
    while (this.#visit.parts < Infinity) await new Promise((resolve) => setTimeout(resolve));
    return super.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.size > 0) this.#configure(changed);
    const {state} = this.#index;
    this.#view = state.status === 'ready' ? this.#viewOf(state.loaded) : undefined;
    this.#search.prepare(this.#url.query.text);
    const hasExcerpts = this.#settings.view !== 'compact' && !this.renderItem;
    this.#passages.follow(hasExcerpts ? this.#view : undefined);
    const posting = this.#view?.board.openable.get(this.#view.query.posting ?? '');
    if (state.status === 'ready' && posting) this.#body.show(postingFile(posting, 'json', state.loaded));
  }

  protected override render(): TemplateResult {
    const {messages} = this.#messages;
    return html`
      <div
        class="board"
        part="board"
        lang=${messages.tag}
        dir=${messages.direction}
        data-theme=${this.#settings.theme}
      >
        <p class="visually-hidden" role="status" aria-live=${this.#announcer.live ? 'polite' : 'off'}>
          ${this.#announcer.text}
        </p>
        <slot name="header"></slot>
        ${indexView(this.#index, messages, (loaded) => this.#context(loaded))}
        <slot name="footer"></slot>
      </div>
    `;
  }

  #context(loaded: LoadedPostings): BoardContext {
    const {messages} = this.#messages;
    const view = this.#view ?? this.#viewOf(loaded);
    const settings = this.#settings;
    return {
      ...postingLinks(loaded, {settings, url: this.#url, query: view.query, tag: messages.tag}),
      view,
      settings,
      messages,
      label: this.label ?? undefined,
      renderItem: this.renderItem ?? undefined,
      day: view.board.settings.day,
      headingLevel: settings.headingLevel,
      acts: this.#visit,
      tools: this.#tools,
      saved: this.#tools.saved,
      field: this.#field,
      index: this.#index,
      body: this.#body,
      passages: this.#passages,
    };
  }

  #configure(changed: PropertyValues): void {
    this.#settings = readSettings(this, this.#complain);
    const {sources, urlState, initial, loading} = this.#settings;
    if (!this.hasUpdated || changed.has('urlState') || changed.has('query')) {
      this.#url.configure(urlState, initial);
    }
    const wanted = sources.join(' ');
    if (this.#asked === wanted) return;
    if (loading === 'lazy' && !this.#nearness.isNear) {
      return this.#nearness.watch(() => this.requestUpdate('loading', null));
    }
    this.#asked = wanted;
    this.#index.load(sources);
    // The first day of a page takes a browser longer than all that is drawn at first: while nothing is there yet.
    whenIdle(() => dayInParis(new Date()));
    this.#announcer.await(() => this.#messages.messages.states.loading);
  }

  #viewOf(loaded: LoadedPostings): BoardView {
    const {query} = this.#url;
    return this.#views.of(loaded, query, this.#settings, this.#search.searchesFor(query), this.#tools.saved);
  }

  #onIndexSettled(state: IndexState): void {
    if (state.status === 'failed') {
      this.#announcer.arrive('');
      if (this.#byId(RETRY_ID, HTMLElement)) this.#announcer.say(this.#messages.messages.states.failed);
      state.loaded.failures.forEach((failure) => this.#onFailure(failure));
    }
    if (state.status !== 'ready') return;
    const {loaded} = state;
    this.#search.load(loaded.indexes);
    this.#tools.keepFor(loaded);
    const {found, total} = this.#viewOf(loaded);
    this.#announcer.arrive(this.#messages.messages.results.found(found, total));
    if (loaded.faults.length > 0) console.warn(faultReport(loaded), this);
    loaded.failures.forEach((failure) => this.#onFailure(failure));
    this.dispatchEvent(new LoadEvent(loaded.postings));
  }

  /** What was told may not be so any more. */
  #onRefined(): void {
    const before = this.#view?.found;
    const {state} = this.#index;
    this.requestUpdate();
    if (state.status === 'ready' && this.#viewOf(state.loaded).found !== before) {
      this.#announcer.settle(() => this.#onRest());
    }
  }

  #onFailure(error: LoadError): void {
    console.error(error, this);
    this.dispatchEvent(new LoadFailureEvent(error));
  }

  /** The visitor has come to rest: what is there now is told, once. */
  #onRest(): string {
    const view = this.#view;
    if (!view) return '';
    if (view.found === 0) this.dispatchEvent(new NoResultsEvent(view.query));
    return announcement(view, this.#messages.messages);
  }

  #byId<T extends HTMLElement>(id: string, type: new () => T): T | null {
    const found = this.shadowRoot?.getElementById(id);
    return found instanceof type ? found : null;
  }
}
