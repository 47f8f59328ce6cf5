import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Moves the focus to something that the next update will draw. Without that, it follows the posting that
 * it is on, since rows are drawn again with other postings in them; and where what had it is gone, it goes to
 * the title of the posting that is read, or to the count of those found, instead of the top of the page.
 */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #followed: string;
  readonly #otherwise: readonly string[];
  #move: (() => void) | undefined;
  /** Of what has the focus before an update; undefined if nothing of the board has it. */
  #id: string | undefined;

  /**
   * @param followed beginning of the ids of what the focus follows
   * @param otherwise ids of what it goes to when that is gone, the first that is there
   */
  constructor(host: ReactiveControllerHost & HTMLElement, followed: string, otherwise: readonly string[]) {
    this.#host = host;
    this.#followed = followed;
    this.#otherwise = otherwise;
    host.addController(this);
  }

  afterUpdate(move: () => void): void {
    this.#move = move;
  }

  hostUpdate(): void {
    this.#id = this.#host.shadowRoot?.activeElement?.id;
  }

  hostUpdated(): void {
    const move = this.#move;
    this.#move = undefined;
    if (move) return move();
    const root = this.#host.shadowRoot;
    const id = this.#id;
    const active = root?.activeElement;
    if (id === undefined || (active && (active.id === id || !id.startsWith(this.#followed)))) return;
    [id, ...this.#otherwise]
      .map((one) => root?.getElementById(one))
      .find(Boolean)
      ?.focus();
  }
}
