import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How far from the viewport is near, in parts of it: time enough to load before it is seen. */
const MARGIN = '50%';

/** Watches until the element nears the viewport, once. */
export class NearnessController implements ReactiveController {
  isNear = false;
  readonly #host: HTMLElement;
  readonly #observer: IntersectionObserver;

  constructor(host: ReactiveControllerHost & HTMLElement, onNear: () => void) {
    this.#host = host;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return;
        this.isNear = true;
        this.#observer.disconnect();
        onNear();
      },
      {rootMargin: MARGIN},
    );
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.isNear) this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
