import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {en} from '../../i18n/en.js';
import {loadMessages} from '../../i18n/load-messages.js';
import type {Messages} from '../../i18n/messages.js';
import {overrideMessages, type MessageOverrides} from '../../i18n/override-messages.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly messages: MessageOverrides | null | undefined;
}

/** Milliseconds that a board which is ready waits for its language; then it speaks English until that has come. */
const PATIENCE = 3000;

/** Better no word than one in another language, which would be gone at once. */
const SILENT: Messages = {...en, states: {...en.states, loading: ''}};

/**
 * The board's words: in the language of its `lang`, else of the nearest `lang` around it, and where the
 * site has its own words, in those.
 */
export class MessagesController implements ReactiveController {
  /** What to wait for before the board is shown: words on their way. */
  ready: Promise<unknown> | undefined;

  readonly #host: Host;
  #wanted: Messages | Promise<Messages> | undefined;
  #spoken = SILENT;
  #messages = SILENT;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get messages(): Messages {
    return this.#messages;
  }

  /** Its place in the page may have changed, and with it the language. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const wanted = loadMessages(languagesOf(this.#host));
    if (wanted !== this.#wanted) this.#want(wanted);
    const {messages: overrides} = this.#host;
    this.#messages = overrides ? overrideMessages(this.#spoken, overrides) : this.#spoken;
  }

  /** The words so far stay until those wanted have come. */
  #want(wanted: Messages | Promise<Messages>): void {
    this.#wanted = wanted;
    if (!(wanted instanceof Promise)) {
      this.#spoken = wanted;
      return;
    }
    const told = wanted
      .catch((error: unknown) => {
        console.warn('<job-board>: its language could not be loaded, English takes its place', error);
        return en;
      })
      .then((messages) => {
        if (this.#wanted !== wanted) return;
        this.#spoken = messages;
        this.#host.requestUpdate();
      });
    this.ready = Promise.race([told, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  }
}

/** The element's own language, then those of its ancestors outwards, through shadow roots. */
function* languagesOf(element: HTMLElement): Iterable<string> {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node instanceof Element) yield node.getAttribute('lang') ?? '';
  }
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
