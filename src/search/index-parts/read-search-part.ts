import {isObject, isText, ownValue, toList} from '../../contract/reader.js';
import {TITLE_WEIGHTS} from './record-texts.js';
import {BODY_WEIGHTS} from './body-parts.js';
import type {BodyPartRef} from './search-part.js';
import {BODIES, readSegment, TITLES, type Segment} from './segment.js';

/** A `search` member that was checked. */
export interface ListPart {
  readonly synonyms: readonly (readonly string[])[];
  readonly list: Segment;
  readonly bodies: readonly BodyPartRef[];
}

const BODY_PATH = /^search\/\w+\.json$/;

/**
 * Checks the `search` member of an index from outside.
 *
 * @param key fingerprint of the postings that it must belong to
 * @returns undefined if it is missing, of another form, or of other postings
 */
export function readListPart(json: unknown, key: string): ListPart | undefined {
  const list = textOf(json, 'key') === key && readPacked(valueOf(json, 'list'), TITLES, TITLE_WEIGHTS);
  if (!list) return undefined;
  return {
    list,
    synonyms: listOf(json, 'synonyms').map((group) => toList(group).filter(isText)),
    bodies: listOf(json, 'bodies').flatMap((ref) => {
      const [path, from] = [textOf(ref, 'path'), textOf(ref, 'from')];
      return path !== undefined && from !== undefined && BODY_PATH.test(path) ? [{path, from}] : [];
    }),
  };
}

/** Checks a file of `search/`; undefined if it cannot be used with these postings. */
export function readBodyPart(json: unknown, key: string): Segment | undefined {
  return textOf(json, 'key') === key ? readPacked(json, BODIES, BODY_WEIGHTS) : undefined;
}

function readPacked(json: unknown, kind: Segment['kind'], weights: readonly number[]): Segment | undefined {
  const [terms, hits] = [textOf(json, 'terms'), textOf(json, 'hits')];
  return terms === undefined || hits === undefined ? undefined : readSegment({terms, hits}, kind, weights);
}

function valueOf(json: unknown, name: string): unknown {
  return isObject(json) ? ownValue(json, name) : undefined;
}

function textOf(json: unknown, name: string): string | undefined {
  const value = valueOf(json, name);
  return isText(value) ? value : undefined;
}

function listOf(json: unknown, name: string): readonly unknown[] {
  return toList(valueOf(json, name));
}
