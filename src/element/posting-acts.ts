import type {Posting} from '../contract/posting.js';
import type {Messages} from '../i18n/messages.js';
import type {Announcer} from './controllers/announcer.js';
import {printAlone} from './print-alone.js';
import type {LoadedPostings} from './load-indexes.js';
import {SavedPostings} from './saved-postings.js';
import type {ElementSettings} from './settings.js';

interface PostingActsOptions {
  readonly element: HTMLElement & {requestUpdate(): void};
  readonly announcer: Announcer;
  readonly messages: () => Messages;
  readonly settings: () => ElementSettings;
}

/** What a visitor can do with a posting beside reading it. */
export class PostingActs {
  readonly #options: PostingActsOptions;
  #saved: SavedPostings | undefined;
  /** Id of the posting whose addresses were asked for. */
  #revealed: string | undefined;

  constructor(options: PostingActsOptions) {
    this.#options = options;
  }

  /** What is saved belongs to the first of the indexes. */
  keepFor({indexes}: LoadedPostings): void {
    this.#saved = new SavedPostings(indexes[0]?.url ?? '');
  }

  /** What is kept for later, by id; undefined where the site doesn't want that. */
  get saved(): ReadonlyMap<string, Posting> | undefined {
    return this.#options.settings().saved === 'on' ? this.#saved?.postings : undefined;
  }

  /** Whether addresses of e-mail are shown only when they are asked for, and were not yet. */
  hidesAddresses({id}: Posting): boolean {
    return this.#options.settings().addresses === 'on-request' && this.#revealed !== id;
  }

  readonly save = (posting: Posting): void => {
    const saved = this.#saved;
    if (!saved?.toggle(posting)) return;
    this.#say(({saved: {added, removed}}) => (saved.postings.has(posting.id) ? added : removed));
  };

  readonly reveal = ({id}: Posting): void => {
    this.#revealed = id;
    this.#options.element.requestUpdate();
  };

  /** Where the browser keeps its clipboard to itself, the address is shown to be copied by hand. */
  readonly copy = (href: string): void => {
    const {copy} = this.#options.messages().detail;
    const {clipboard} = navigator as {readonly clipboard?: Clipboard};
    const copied = clipboard?.writeText(href) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => this.#say(({detail}) => detail.copied),
      () => prompt(copy, href),
    );
  };

  readonly share = ({title}: Posting, url: string): void => {
    // Refused or given up by the visitor: nothing to say.
    navigator.share({title, url}).catch(() => undefined);
  };

  readonly print = (): void => printAlone(this.#options.element);

  #say(choose: (messages: Messages) => string): void {
    const {announcer, messages, element} = this.#options;
    announcer.say(choose(messages()));
    element.requestUpdate();
  }
}
