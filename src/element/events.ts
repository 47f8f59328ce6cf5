import type {ApplyMethod, Posting} from '../contract/posting.js';
import type {Query} from '../search/query.js';
import type {LoadError} from './load-error.js';

/**
 * What the board tells its page. All of them bubble and leave the shadow root; none is sent
 * anywhere else. Only the first and the last come without an act of the visitor.
 */
abstract class BoardEvent extends Event {
  static readonly eventName: string;

  constructor(cancelable = false) {
    super(new.target.eventName, {bubbles: true, composed: true, cancelable});
  }
}

/** An index was loaded and is shown. */
export class LoadEvent extends BoardEvent {
  static override readonly eventName = 'job-board-load';
  declare readonly postings: readonly Posting[];

  constructor(postings: readonly Posting[]) {
    super();
    this.postings = postings;
  }
}

/** The visitor changed text, filters, sort or the posting being read. */
export class QueryChangeEvent extends BoardEvent {
  static override readonly eventName = 'job-board-query-change';
  declare readonly query: Query;

  constructor(query: Query) {
    super();
    this.query = query;
  }
}

/** The visitor's query came to rest and nothing matches it. */
export class NoResultsEvent extends BoardEvent {
  static override readonly eventName = 'job-board-no-results';
  declare readonly query: Query;

  constructor(query: Query) {
    super();
    this.query = query;
  }
}

/** The visitor opens a posting. Cancel it to show the posting in your own way. */
export class OpenEvent extends BoardEvent {
  static override readonly eventName = 'job-board-open';
  declare readonly posting: Posting;

  constructor(posting: Posting) {
    super(true);
    this.posting = posting;
  }
}

/** The visitor follows one of a posting's ways to apply. */
export class ApplyEvent extends BoardEvent {
  static override readonly eventName = 'job-board-apply';
  declare readonly posting: Posting;
  declare readonly method: ApplyMethod;

  constructor(posting: Posting, method: ApplyMethod) {
    super();
    this.posting = posting;
    this.method = method;
  }
}

/** An index, or a posting's text, could not be loaded. */
export class LoadFailureEvent extends BoardEvent {
  static override readonly eventName = 'job-board-error';
  declare readonly error: LoadError;

  constructor(error: LoadError) {
    super();
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'job-board-load': LoadEvent;
    'job-board-query-change': QueryChangeEvent;
    'job-board-no-results': NoResultsEvent;
    'job-board-open': OpenEvent;
    'job-board-apply': ApplyEvent;
    'job-board-error': LoadFailureEvent;
  }
}
