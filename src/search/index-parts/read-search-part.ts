import {isObject, ownValue} from '../../contract/reader.js';
import {TITLE_WEIGHTS} from './record-texts.js';
import {BODY_WEIGHTS} from './body-parts.js';
import {SEARCH_VERSION, type BodyPartRef} from './search-part.js';
import {readSegment, type Segment} from './segment.js';

/** A `search` member that was checked. */
export interface ListPart {
  readonly ids: string;
  readonly synonyms: readonly (readonly string[])[];
  readonly list: Segment;
  readonly bodies: readonly BodyPartRef[];
}

const BODY_PATH = /^search\/[a-z0-9]{1,40}\.json$/;

/**
 * Checks the `search` member of an index from outside.
 *
 * @param ids fingerprint of the postings that it must belong to, `count` of them
 * @returns undefined if it is missing, of another form, or of other postings
 */
export function readListPart(json: unknown, ids: string, count: number): ListPart | undefined {
  if (!isObject(json)) return undefined;
  const list = readPacked(json, ownValue(json, 'list'), ids, TITLE_WEIGHTS, count);
  if (!list) return undefined;
  const synonyms = ownValue(json, 'synonyms');
  const bodies = ownValue(json, 'bodies');
  return {
    ids,
    list,
    synonyms: Array.isArray(synonyms) ? synonyms.map(textsOf) : [],
    bodies: Array.isArray(bodies) ? bodies.flatMap(readRef) : [],
  };
}

/** Checks a file of `search/`; undefined if it cannot be used with these postings. */
export function readBodyPart(json: unknown, ids: string, count: number): Segment | undefined {
  return isObject(json) ? readPacked(json, json, ids, BODY_WEIGHTS, count) : undefined;
}

function readPacked(
  head: Readonly<Record<string, unknown>>,
  packed: unknown,
  ids: string,
  weights: readonly number[],
  count: number,
): Segment | undefined {
  if (ownValue(head, 'version') !== SEARCH_VERSION || ownValue(head, 'ids') !== ids) return undefined;
  if (!isObject(packed)) return undefined;
  const terms = ownValue(packed, 'terms');
  const hits = ownValue(packed, 'hits');
  if (typeof terms !== 'string' || typeof hits !== 'string') return undefined;
  return readSegment({terms, hits}, weights, count);
}

function readRef(json: unknown): readonly BodyPartRef[] {
  if (!isObject(json)) return [];
  const path = ownValue(json, 'path');
  const from = ownValue(json, 'from');
  return typeof path === 'string' && BODY_PATH.test(path) && typeof from === 'string' ? [{path, from}] : [];
}

function textsOf(group: unknown): readonly string[] {
  return Array.isArray(group)
    ? group.filter((wording): wording is string => typeof wording === 'string')
    : [];
}
