import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Milliseconds of rest after which a change is told: a fast typist hears one sentence, not twenty. */
export const ANNOUNCEMENT_REST = 700;
/** Milliseconds after which a wait is told. */
export const PATIENCE = 1000;
/** Rests for which a change waits that is about to change again. */
const MAX_RESTS = 4;

type Timer = ReturnType<typeof setTimeout>;

/** The text of the board's one live region. */
export class Announcer implements ReactiveController {
  /** Written here alone. */
  text = '';
  /** Whether the region speaks. */
  live = false;
  readonly #host: ReactiveControllerHost;
  readonly #isPassing: () => boolean;
  #rest: Timer | undefined;
  #wait: Timer | undefined;
  #sentence: (() => string) | undefined;
  #rests = 0;

  /** @param isPassing whether what there is to tell is about to change */
  constructor(host: ReactiveControllerHost, isPassing: () => boolean) {
    this.#host = host;
    this.#isPassing = isPassing;
    host.addController(this);
  }

  /** @param sentence asked for once the visitor has come to rest */
  settle(sentence: () => string): void {
    this.#sentence = sentence;
    this.#rests = 0;
    this.postpone();
  }

  /** The visitor is not done yet. */
  postpone(): void {
    clearTimeout(this.#rest);
    const sentence = this.#sentence;
    if (!sentence) return;
    this.#rest = setTimeout(() => {
      this.#rests += 1;
      if (this.#rests < MAX_RESTS && this.#isPassing()) {
        this.postpone();
      } else {
        this.cancel();
        this.say(sentence());
      }
    }, ANNOUNCEMENT_REST);
  }

  /** What was to be told is no longer so. */
  cancel(): void {
    clearTimeout(this.#rest);
    this.#sentence = undefined;
  }

  /** @param sentence told if the wait lasts */
  await(sentence: () => string): void {
    clearTimeout(this.#wait);
    this.#wait = setTimeout(() => this.say(sentence()), PATIENCE);
  }

  /**
   * The wait is over. The first list of a page is there to be read, not to be announced, so its
   * count is put in silence where it can be found; it is told to those who were told to wait.
   */
  arrive(text: string): void {
    clearTimeout(this.#wait);
    if (this.live) return this.say(text);
    this.#write(text);
    this.#wait = setTimeout(() => {
      this.live = true;
      this.#host.requestUpdate();
    }, ANNOUNCEMENT_REST);
  }

  say(text: string): void {
    this.live = true;
    this.#write(text);
  }

  hostDisconnected(): void {
    this.cancel();
    clearTimeout(this.#wait);
  }

  /** The same text twice is no change to a screen reader: a no-break space at its end makes it one. */
  #write(text: string): void {
    this.text = text !== '' && text === this.text ? `${text}\u00a0` : text;
    this.#host.requestUpdate();
  }
}
