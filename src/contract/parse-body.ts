import {
  EMPTY_TAGS,
  MAX_BODY_DEPTH,
  MAX_SIMILAR,
  PLAIN_TAGS,
  type BodyElement,
  type BodyFile,
  type BodyNode,
  type EmptyTag,
  type PlainTag,
} from './body.js';
import {isObject, isText, ownValue, toList, type JsonObject} from './reader.js';
import {isSafeLink} from './safe-url.js';

/**
 * Checks a posting's file from outside. Nodes that are not allowed are replaced by their children,
 * links with another scheme by their text; below `MAX_BODY_DEPTH` nothing is read.
 *
 * @param json the parsed file `postings/<id>.json`
 * @returns undefined if the file has no `body` list
 */
export function parseBody(json: unknown): BodyFile | undefined {
  if (!isObject(json)) return undefined;
  const body = ownValue(json, 'body');
  if (!Array.isArray(body)) return undefined;
  return {
    body: parseNodes(body, 0),
    similar: toList(ownValue(json, 'similar')).slice(0, MAX_SIMILAR).filter(isText),
  };
}

function parseNodes(nodes: readonly unknown[], depth: number): readonly BodyNode[] {
  return nodes.flatMap((node) => parseNode(node, depth));
}

function parseNode(node: unknown, depth: number): readonly BodyNode[] {
  if (isText(node)) return [node];
  if (!isObject(node) || depth >= MAX_BODY_DEPTH) return [];
  const tag = ownValue(node, 'tag');
  if (isOneOf(EMPTY_TAGS, tag)) return [{tag} satisfies {tag: EmptyTag}];
  const children = parseNodes(toList(ownValue(node, 'children')), depth + 1);
  const element = parseElement(tag, node, children);
  return element ? [element] : children;
}

function parseElement(
  tag: unknown,
  node: JsonObject,
  children: readonly BodyNode[],
): BodyElement | undefined {
  if (isOneOf(PLAIN_TAGS, tag)) return {tag: tag satisfies PlainTag, children};
  if (tag === 'h') return {tag, level: wholeNumber(node, 'level', 1, 6) ?? 1, children};
  if (tag === 'ol') {
    const start = wholeNumber(node, 'start', 0, 1_000_000_000);
    return start === undefined ? {tag, children} : {tag, start, children};
  }
  const href = ownValue(node, 'href');
  if (tag === 'a' && isText(href) && isSafeLink(href)) return {tag, href, children};
  return undefined;
}

function isOneOf<T extends string>(tags: readonly T[], tag: unknown): tag is T {
  return (tags as readonly unknown[]).includes(tag);
}

function wholeNumber(node: JsonObject, key: string, min: number, max: number): number | undefined {
  const value = ownValue(node, key);
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max
    ? (value as number)
    : undefined;
}
