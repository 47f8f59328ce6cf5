/**
 * The server of the indexes, played inside the page: answers to addresses under `https://jobs.test/`,
 * and everything that was asked. Nothing else can be fetched while it plays.
 */
type Answer = (request: {
  readonly url: string;
  readonly signal: AbortSignal | undefined;
}) => Promise<Response> | Response;

export interface HostRequest {
  readonly url: string;
  readonly init: RequestInit;
}

export const HOST = 'https://jobs.test';

class JobsHost {
  readonly #answers = new Map<string, Answer>();
  #requests: HostRequest[] = [];

  get requests(): readonly HostRequest[] {
    return this.#requests;
  }

  /** @param path such as `/index.json`; a later answer takes the place of an earlier one */
  answer(path: string, answer: Answer): void {
    this.#answers.set(HOST + path, answer);
  }

  json(path: string, value: unknown): void {
    this.answer(
      path,
      () => new Response(JSON.stringify(value), {headers: {'content-type': 'application/json'}}),
    );
  }

  text(path: string, text: string, status = 200): void {
    this.answer(path, () => new Response(text, {status}));
  }

  down(path: string): void {
    this.answer(path, () => Promise.reject(new TypeError('Failed to fetch')));
  }

  /** Keeps the request open until it is released, or given up. */
  hold(path: string, value: unknown): () => void {
    let release = (_response: Response): void => {};
    const response = new Promise<Response>((resolve) => (release = resolve));
    this.answer(path, ({signal}) => Promise.race([response, aborted(signal)]));
    return () => release(new Response(JSON.stringify(value)));
  }

  reset(): void {
    this.#answers.clear();
    this.#requests = [];
  }

  readonly fetch: typeof fetch = async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    this.#requests.push({url, init});
    const answer = this.#answers.get(url);
    return answer
      ? answer({url, signal: init.signal ?? undefined})
      : new Response('not found', {status: 404});
  };
}

export const host: JobsHost = new JobsHost();

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError'))),
  );
}
