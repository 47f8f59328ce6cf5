import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {BodyFile} from '../../contract/body.js';
import {parseBody} from '../../contract/parse-body.js';
import {fetchJson} from '../fetch-json.js';
import {LoadError} from '../load-error.js';

export type BodyState =
  {readonly status: 'loading'} | {readonly status: 'failed'} | ({readonly status: 'ready'} & BodyFile);

/** Texts that are kept: more than a visitor goes back to. */
const MAX_BODIES = 50;

/** Loads the text of the posting that is open; the texts loaded last are kept. */
export class BodyController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onFailed: (error: LoadError) => void;
  readonly #bodies = new Map<string, BodyFile>();
  #url: string | undefined;
  #failed = false;
  #request: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, onFailed: (error: LoadError) => void) {
    this.#host = host;
    this.#onFailed = onFailed;
    host.addController(this);
  }

  get state(): BodyState {
    if (this.#url === undefined) return {status: 'failed'};
    const body = this.#bodies.get(this.#url);
    if (body) return {status: 'ready', ...body};
    return {status: this.#failed ? 'failed' : 'loading'};
  }

  /** @param url address of the posting's text; undefined when there is none */
  show(url: string | undefined): void {
    if (url === this.#url) return;
    this.#url = url;
    this.#start();
  }

  /**
   * Fetches a posting's text, unless it is here.
   *
   * @throws {LoadError} if it doesn't come; the signal's reason if it is not wanted any more
   */
  async load(url: string, signal: AbortSignal): Promise<BodyFile> {
    const body = this.#bodies.get(url) ?? (await loadBody(url, signal));
    const [oldest = ''] = this.#bodies.keys();
    if (this.#bodies.size >= MAX_BODIES) this.#bodies.delete(oldest);
    this.#bodies.set(url, body);
    return body;
  }

  readonly retry = (): void => {
    this.#start();
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    if (this.#url !== undefined) this.#start();
  }

  hostDisconnected(): void {
    this.#request?.abort();
  }

  #start(): void {
    this.#request?.abort();
    this.#failed = false;
    const url = this.#url;
    if (url === undefined || this.#bodies.has(url)) return;
    const request = new AbortController();
    this.#request = request;
    this.load(url, request.signal)
      .catch((error: unknown) => {
        if (request.signal.aborted) return;
        if (!(error instanceof LoadError)) throw error;
        this.#failed = true;
        this.#onFailed(error);
      })
      .finally(() => this.#host.requestUpdate());
  }
}

async function loadBody(url: string, signal: AbortSignal): Promise<BodyFile> {
  const file = parseBody(await fetchJson(url, signal));
  if (file) return file;
  throw new LoadError(url, {kind: 'format', fault: {path: 'body', expected: 'a list'}});
}
