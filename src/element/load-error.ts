import {formatFault, type Fault} from '../contract/fault.js';

/** Why a file did not come, or could not be used. */
export type LoadFailure =
  | {readonly kind: 'address' | 'network' | 'html' | 'json'}
  | {readonly kind: 'timeout'; readonly seconds: number}
  | {readonly kind: 'status'; readonly status: number}
  | {readonly kind: 'format' | 'version'; readonly fault: Fault};

/** A file of the board's that could not be loaded. The message is for the site's developer. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly url: string;
  readonly failure: LoadFailure;

  constructor(url: string, failure: LoadFailure, cause?: unknown) {
    super(`${url}: ${describe(failure)}`, {cause});
    this.url = url;
    this.failure = failure;
  }
}

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
    case 'html':
      return 'is an HTML page; expected what “job-board build” writes';
    case 'json':
      return 'is not JSON, or was cut off; expected what “job-board build” writes';
    case 'format':
      return `is not a job-board file: ${formatFault(failure.fault)}`;
    case 'version':
      return `is of another version: ${formatFault(failure.fault)}; use the script and the builder of one release`;
  }
}
