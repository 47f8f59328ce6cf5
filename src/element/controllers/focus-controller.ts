import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Moves the focus to something that the next update will draw. Without that, it follows the posting that
 * it is on, since rows are drawn again with other postings in them; where that is gone, it goes to the count.
 */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #followed: string;
  readonly #otherwise: string;
  #move: (() => void) | undefined;
  #before = '';

  /**
   * @param followed beginning of the ids of what the focus follows
   * @param otherwise id of what it goes to when that is gone
   */
  constructor(host: ReactiveControllerHost & HTMLElement, followed: string, otherwise: string) {
    this.#host = host;
    this.#followed = followed;
    this.#otherwise = otherwise;
    host.addController(this);
  }

  afterUpdate(move: () => void): void {
    this.#move = move;
  }

  hostUpdate(): void {
    this.#before = this.#host.shadowRoot?.activeElement?.id ?? '';
  }

  hostUpdated(): void {
    const move = this.#move;
    this.#move = undefined;
    if (move) return move();
    const root = this.#host.shadowRoot;
    const before = this.#before;
    if (!before.startsWith(this.#followed) || root?.activeElement?.id === before) return;
    (root?.getElementById(before) ?? root?.getElementById(this.#otherwise))?.focus();
  }
}
