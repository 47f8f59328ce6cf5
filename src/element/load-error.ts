import {formatFault, type Fault} from '../contract/fault.js';

/** Why a file did not come, or could not be used. */
export type LoadFailure =
  | {readonly kind: 'address' | 'network' | 'html' | 'empty' | 'json'}
  | {readonly kind: 'timeout'; readonly seconds: number}
  | {readonly kind: 'size'; readonly megabytes: number}
  | {readonly kind: 'status'; readonly status: number}
  | {readonly kind: 'format' | 'version'; readonly fault: Fault};

/** A file of the board's that could not be loaded. The message is for the site's developer. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  declare readonly url: string;
  declare readonly failure: LoadFailure;

  constructor(url: string, failure: LoadFailure, cause?: unknown) {
    super(`${url}: ${describe(failure)}`, {cause});
    this.url = url;
    this.failure = failure;
  }

  /** Whether it may pass by itself: the host is down or busy, not wrong. */
  get mayPass(): boolean {
    const {failure} = this;
    return failure.kind === 'status'
      ? [408, 429].includes(failure.status) || failure.status >= 500
      : /^(network|timeout)$/.test(failure.kind);
  }
}

const EXPECTED = '; expected what “job-board build” writes';

function describe(failure: LoadFailure): string {
  switch (failure.kind) {
    case 'address':
      return 'is no address; write the URL of an index.json';
    case 'network':
      return 'could not be fetched: the host is down, or lacks Access-Control-Allow-Origin';
    case 'timeout':
      return `did not arrive within ${failure.seconds} seconds`;
    case 'status':
      return `was answered with HTTP status ${failure.status}`;
    case 'size':
      return `is larger than ${failure.megabytes} MB`;
    case 'empty':
      return 'is empty, not JSON' + EXPECTED;
    case 'html':
      return 'is an HTML page' + EXPECTED;
    case 'json':
      return 'is not JSON, or was cut off' + EXPECTED;
    case 'format':
      return `is not a job-board file: ${formatFault(failure.fault)}`;
    case 'version':
      return `is of another version: ${formatFault(failure.fault)}; use the script and the builder of one release`;
  }
}
