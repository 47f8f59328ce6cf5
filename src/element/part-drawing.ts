import type {ReactiveControllerHost} from 'lit';

/** Milliseconds without a key after which the rest is drawn: less than a fast typist takes to the next one. */
const BREATH = 40;
/** Milliseconds from part to part: a frame. */
const FRAME = 16;
/** Parts that are drawn one by one before what is left comes at once. */
const STEPS = 4;

/**
 * While keys come, or more rows, what is in sight is drawn at once, and the rest of list and filters part by
 * part, a frame for each, so that no frame takes long and the next key is heard.
 */
export class PartDrawing {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #parts = Infinity;
  #last = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** How many are drawn anew with the next update; the others stay as they are. */
  get parts(): number {
    return this.#parts;
  }

  /** @param parts to draw with the next update; with 0 the list has its first rows, and more keys may come */
  begin(parts: number): void {
    this.#parts = parts;
    this.#last = parts + STEPS;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#goOn, parts === 0 ? BREATH : FRAME);
  }

  readonly #goOn = (): void => {
    this.#parts += 1;
    if (this.#parts < this.#last) this.#timer = setTimeout(this.#goOn, FRAME);
    else this.#parts = Infinity;
    this.#host.requestUpdate();
  };
}
