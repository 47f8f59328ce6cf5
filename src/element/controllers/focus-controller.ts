import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Moves the focus to something that the next update will draw. */
export class FocusController implements ReactiveController {
  #move: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  afterUpdate(move: () => void): void {
    this.#move = move;
  }

  hostUpdated(): void {
    const move = this.#move;
    this.#move = undefined;
    move?.();
  }
}
