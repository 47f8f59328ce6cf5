import {isObject, ownValue, type JsonObject} from '../../contract/reader.js';
import {TITLE_WEIGHTS} from './record-texts.js';
import {BODY_WEIGHTS} from './body-parts.js';
import type {BodyPartRef} from './search-part.js';
import {readSegment, type Segment} from './segment.js';

/** A `search` member that was checked. */
export interface ListPart {
  readonly synonyms: readonly (readonly string[])[];
  readonly list: Segment;
  readonly bodies: readonly BodyPartRef[];
}

const BODY_PATH = /^search\/[a-z0-9]{1,40}\.json$/;

/**
 * Checks the `search` member of an index from outside.
 *
 * @param key fingerprint of the postings that it must belong to, `count` of them
 * @returns undefined if it is missing, of another form, or of other postings
 */
export function readListPart(json: unknown, key: string, count: number): ListPart | undefined {
  if (!isObject(json)) return undefined;
  const list = readPacked(json, ownValue(json, 'list'), key, TITLE_WEIGHTS, count);
  if (!list) return undefined;
  return {
    list,
    synonyms: listOf(ownValue(json, 'synonyms')).map((group) => listOf(group).filter(isText)),
    bodies: listOf(ownValue(json, 'bodies')).flatMap(readRef),
  };
}

/** Checks a file of `search/`; undefined if it cannot be used with these postings. */
export function readBodyPart(json: unknown, key: string, count: number): Segment | undefined {
  return isObject(json) ? readPacked(json, json, key, BODY_WEIGHTS, count) : undefined;
}

function readPacked(
  head: JsonObject,
  packed: unknown,
  key: string,
  weights: readonly number[],
  count: number,
): Segment | undefined {
  if (ownValue(head, 'key') !== key) return undefined;
  const terms = isObject(packed) && ownValue(packed, 'terms');
  const hits = isObject(packed) && ownValue(packed, 'hits');
  return isText(terms) && isText(hits) ? readSegment({terms, hits}, weights, count) : undefined;
}

function readRef(json: unknown): readonly BodyPartRef[] {
  const path = isObject(json) && ownValue(json, 'path');
  const from = isObject(json) && ownValue(json, 'from');
  return isText(path) && BODY_PATH.test(path) && isText(from) ? [{path, from}] : [];
}

function listOf(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : [];
}

function isText(json: unknown): json is string {
  return typeof json === 'string';
}
