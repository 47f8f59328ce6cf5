import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {cutText} from '../../search/query.js';

/** Milliseconds without a key after which the list follows what is typed. */
export const TYPING_REST = 250;

interface SearchFieldOptions {
  readonly field: () => HTMLInputElement | null;
  /** The text of the query, to which the field is set when it changes from elsewhere. */
  readonly text: () => string;
  readonly onTyping: (text: string) => void;
  readonly onText: (text: string) => void;
}

/** The search field while it is being typed in: its rest, Enter and Escape. */
export class SearchFieldController implements ReactiveController {
  readonly #options: SearchFieldOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, options: SearchFieldOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const field = this.#options.field();
    const text = this.#options.text();
    // A blank at the end is not in the query, but must not be taken from under the typist's hand.
    if (field && this.#timer === undefined && cutText(field.value) !== text) field.value = text;
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Forgets what is being typed: the query is about to change from elsewhere. */
  drop(): void {
    this.#stop();
  }

  readonly onInput = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    const text = this.#options.field()?.value ?? '';
    this.#options.onTyping(cutText(text));
    this.#stop();
    this.#timer = setTimeout(this.#commit, TYPING_REST);
  };

  readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#commit();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const field = this.#options.field();
    if (event.key !== 'Escape' || event.isComposing || !field || field.value === '') return;
    event.preventDefault();
    field.value = '';
    this.#commit();
  };

  readonly #commit = (): void => {
    this.#stop();
    const text = cutText(this.#options.field()?.value ?? '');
    if (text !== this.#options.text()) this.#options.onText(text);
  };

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
