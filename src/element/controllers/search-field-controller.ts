import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {cutText, MAX_QUERY_LENGTH} from '../../search/query.js';

/** Milliseconds without a key after which what was typed stands, and goes into the address. */
export const TYPING_REST = 250;

interface SearchFieldOptions {
  readonly field: () => HTMLInputElement | null;
  /** The text of the query, to which the field is set when it changes from elsewhere. */
  readonly text: () => string;
  /** Called with each key that changes the text. */
  readonly onText: (text: string) => void;
  /** Called once the visitor has come to rest. */
  readonly onRest: () => void;
}

/** The search field while it is being typed in: each key, its rest, Enter and Escape. */
export class SearchFieldController implements ReactiveController {
  readonly #options: SearchFieldOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isComposing = false;

  constructor(host: ReactiveControllerHost, options: SearchFieldOptions) {
    this.#options = options;
    host.addController(this);
  }

  /** Whether more stands in the field than is searched for. */
  get isCut(): boolean {
    return this.#typed.trim().length > MAX_QUERY_LENGTH;
  }

  hostUpdated(): void {
    const field = this.#options.field();
    const text = this.#options.text();
    // A blank at the end is not in the query, but must not be taken from under the typist's hand.
    if (field && !this.#isComposing && cutText(field.value) !== text) field.value = text;
  }

  hostDisconnected(): void {
    this.drop();
  }

  /** What was typed stands now: something else is about to happen. */
  settle(): void {
    if (this.#timer !== undefined) this.#rest();
  }

  /** Forgets what is being typed: the query changed from elsewhere. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly onInput = (event: Event): void => {
    this.#isComposing = event instanceof InputEvent && event.isComposing;
    if (!this.#isComposing) this.#type();
  };

  readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#type();
    this.settle();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const field = this.#options.field();
    if (event.key !== 'Escape' || event.isComposing || !field || field.value === '') return;
    field.value = '';
    this.onSubmit(event);
  };

  get #typed(): string {
    return this.#options.field()?.value ?? '';
  }

  #type(): void {
    const text = cutText(this.#typed);
    if (text === this.#options.text()) return;
    this.#options.onText(text);
    this.drop();
    this.#timer = setTimeout(this.#rest, TYPING_REST);
  }

  readonly #rest = (): void => {
    this.drop();
    this.#options.onRest();
  };
}
