import {MAX_BODY_DEPTH} from '../../contract/body.js';

/** What the walk could not keep, for the editor to know. */
export interface WalkNotes {
  readonly droppedTags: Set<string>;
  /** Links as written, with the reason. */
  readonly refusedLinks: Map<string, 'link-relative' | 'link-refused'>;
  /** Links that go over an open line. */
  readonly insecureLinks: Set<string>;
  /** Addresses of images without a text. */
  readonly mutePictures: Set<string>;
}

export function emptyNotes(): WalkNotes {
  return {droppedTags: new Set(), refusedLinks: new Map(), insecureLinks: new Set(), mutePictures: new Set()};
}

/** Where the walk through the HTML is. */
export interface Position {
  readonly baseUrl: string | undefined;
  readonly notes: WalkNotes;
  /** Depth in the tree that is made, and in the one that is read. */
  readonly depth: number;
  readonly htmlDepth: number;
  readonly inLink: boolean;
  readonly inPre: boolean;
}

/** A block may still hold a paragraph that holds a link that holds an emphasis. */
const DEEPEST_BLOCK = MAX_BODY_DEPTH - 10;
const DEEPEST_NODE = MAX_BODY_DEPTH - 1;
/** Far from where recursion would end by itself. */
const DEEPEST_HTML = 200;

export function isTooDeepForBlocks({depth, htmlDepth}: Position): boolean {
  return depth >= DEEPEST_BLOCK || htmlDepth >= DEEPEST_HTML;
}

export function isTooDeep({depth, htmlDepth}: Position): boolean {
  return depth >= DEEPEST_NODE || htmlDepth >= DEEPEST_HTML;
}

export function deeper(position: Position): Position {
  const {baseUrl, notes, depth, htmlDepth, inLink, inPre} = position;
  return {baseUrl, notes, depth: depth + 1, htmlDepth: htmlDepth + 1, inLink, inPre};
}

/** Into an element that leaves no node behind. */
export function within(position: Position): Position {
  return {...position, htmlDepth: position.htmlDepth + 1};
}
