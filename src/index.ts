export type {BodyNode, PostingBody} from './contract/body.js';
export type {ApplyMethod, Organization, Posting, PostingIndex} from './contract/posting.js';
