import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Milliseconds without a key after which the rest is drawn: less than a fast typist takes to the next one. */
const BREATH = 40;

/** While keys come, only what is in sight is drawn with each; everything else follows in the first pause. */
export class HasteController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isHasty(): boolean {
    return this.#timer !== undefined;
  }

  hurry(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.relax, BREATH);
  }

  readonly relax = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  };

  hostDisconnected(): void {
    this.relax();
  }
}
