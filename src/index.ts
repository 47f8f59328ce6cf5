/** The public names. Importing them registers nothing: `job-board/define` does. */
export {parseBody} from './contract/parse-body.js';
export {parseIndex} from './contract/parse-index.js';
export {isOpenOn} from './contract/is-open.js';
export {IndexFormatError} from './contract/fault.js';
export type {Fault} from './contract/fault.js';
export type {BodyElement, BodyFile, BodyNode, PostingBody} from './contract/body.js';
export type {
  ApplyMethod,
  Category,
  EmploymentType,
  Organization,
  Posting,
  PostingIndex,
  RemoteMode,
} from './contract/posting.js';
export type {FacetKey, Query, Selection, Sort} from './search/query.js';
export {JobBoardElement} from './element/job-board.js';
export {
  ApplyEvent,
  LoadEvent,
  LoadFailureEvent,
  NoResultsEvent,
  OpenEvent,
  QueryChangeEvent,
} from './element/events.js';
export {LoadError} from './element/load-error.js';
export type {LoadFailure} from './element/load-error.js';
export type {MessageOverrides} from './i18n/override-messages.js';
export type {Messages} from './i18n/messages.js';
