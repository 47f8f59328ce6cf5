import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Posting} from '../../contract/posting.js';
import {bestPassage, countWords, plainText} from '../../search/best-passage.js';
import type {TextMatches} from '../../search/text-search.js';
import type {BoardView} from '../board-view.js';
import {postingFile} from '../load-indexes.js';
import {shownText} from '../templates/body.js';
import type {PostingActs} from '../posting-acts.js';
import type {BodyController} from './body-controller.js';

/** Milliseconds without a change after which texts are asked for. */
const PAUSE = 400;
/** Rows of a list for which they are. */
const MAX_ROWS = 5;
/** UTF-16 units of a text that are looked through: more than postings have. */
const MAX_LENGTH = 20_000;
/** Of an excerpt's length: in a narrow list a passage that breaks less well needs a line more. */
const SHARE = 0.9;

/**
 * Where a posting was found by words that only its text has, the part of the text in which they stand. Its
 * text is asked for quietly when the visitor pauses, and may as well not come.
 */
export class PassageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #bodies: Pick<BodyController, 'load'>;
  readonly #tools: Pick<PostingActs, 'hidesAddresses'>;
  readonly #passages = new Map<Posting, string>();
  #view: BoardView | undefined;
  #request: AbortController | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    bodies: Pick<BodyController, 'load'>,
    tools: Pick<PostingActs, 'hidesAddresses'>,
  ) {
    this.#host = host;
    this.#bodies = bodies;
    this.#tools = tools;
    host.addController(this);
  }

  of(posting: Posting): string | undefined {
    return this.#passages.get(posting);
  }

  /** @param view what is listed now; undefined where no excerpts are */
  follow(view: BoardView | undefined): void {
    if (view === this.#view) return;
    if (view?.query.text !== this.#view?.query.text) this.#passages.clear();
    this.hostDisconnected();
    this.#view = view;
    if (!view?.matches || view.query.posting !== undefined || isSparing()) return;
    this.#request = new AbortController();
    void this.#load(view, view.matches, this.#request.signal);
  }

  hostDisconnected(): void {
    this.#view = undefined;
    this.#request?.abort();
  }

  /** One after the other: nobody waits for them. */
  async #load({rows, board}: BoardView, matches: TextMatches, signal: AbortSignal): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const isLacking = (row: Posting): boolean => shownWords(row, row.excerpt, matches) < matches.wordCount;
    const lacking = signal.aborted ? [] : rows.filter((row) => row.excerpt && isLacking(row));
    for (const posting of lacking.slice(0, MAX_ROWS)) {
      const url = postingFile(posting, 'json', board.loaded);
      // What doesn't come is not missed.
      const file = url && (await this.#bodies.load(url, signal).catch(() => undefined));
      if (signal.aborted) return;
      if (!file) continue;
      const text = plainText(file.body).slice(0, MAX_LENGTH);
      const shown = shownText(text, posting, this.#tools);
      const passage = bestPassage(shown, matches.marks(shown), (posting.excerpt?.length ?? 0) * SHARE);
      if (shownWords(posting, passage, matches) <= shownWords(posting, posting.excerpt, matches)) continue;
      this.#passages.set(posting, passage);
      this.#host.requestUpdate();
    }
  }
}

/** The words of the query that a row marks, its text aside, with this for an excerpt. */
function shownWords({title}: Posting, excerpt: string | undefined, {marks}: TextMatches): number {
  return countWords([...marks(title), ...marks(excerpt ?? '')]);
}

/** Whether the visitor asked for few bytes. */
function isSparing(): boolean {
  const {connection} = navigator as {readonly connection?: {readonly saveData?: boolean}};
  return connection?.saveData === true;
}
