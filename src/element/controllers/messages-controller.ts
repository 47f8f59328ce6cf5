import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {loadMessages} from '../../i18n/load-messages.js';
import type {Messages} from '../../i18n/messages.js';

/** The board's words: in the language of its `lang`, else of the nearest `lang` around it. */
export class MessagesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #messages: Messages = loadMessages([]);

  constructor(host: ReactiveControllerHost & HTMLElement) {
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
    this.#messages = loadMessages(languagesOf(this.#host));
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
