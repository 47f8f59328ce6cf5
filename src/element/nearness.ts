/** How far from the viewport is near, in parts of it: time enough to load before it is seen. */
const MARGIN = '50%';

/** Tells once that an element nears the viewport; watches only where somebody waits for that. */
export class Nearness {
  isNear = false;
  readonly #element: HTMLElement;
  #observer: IntersectionObserver | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Watched while it is out of the page too, where nothing is near. */
  watch(onNear: () => void): void {
    this.#observer ??= new IntersectionObserver(
      (entries, observer) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return;
        this.isNear = true;
        observer.disconnect();
        onNear();
      },
      {rootMargin: MARGIN},
    );
    this.#observer.observe(this.#element);
  }
}
