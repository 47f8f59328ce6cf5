import {isAlias, isMap, isNode, isScalar, isSeq, type Pair} from 'yaml';
import {withoutHarmful} from './decode.js';
import {parseBlock} from './front-matter-engine.js';
import {isKnownKey} from './known-keys.js';
import {nameYamlError} from './name-yaml-error.js';
import {problem, type Problem} from './problems/problem.js';
import type {FrontMatterEntry, Place} from './source-posting.js';

const MAX_LENGTH = 64 * 1024;
const MAX_KEYS = 200;
const MAX_VALUES = 500;
/** Editors note a word or two; a template explains. */
const LONG_COMMENT = 25;

/** The entries of one block; none where a problem made it unreadable. */
export interface ParsedFrontMatter {
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly Problem[];
}

/** What a value needs to know to be located in its file. */
interface Block {
  readonly path: string;
  readonly text: string;
  readonly locate: (offset: number) => Place;
}

/**
 * Reads the lines between the fences. Every scalar stays the text that it is; anchors, aliases and tags
 * are refused; nested values are named and passed over.
 *
 * @param blockLine line of the file on which the block begins
 */
export function parseFrontMatter(
  lines: readonly string[],
  blockLine: number,
  path: string,
): ParsedFrontMatter {
  const top: Place = {line: blockLine, column: 1};
  const fence = lines.findIndex((line) => line.startsWith('---'));
  if (fence >= 0) return refuse(problem('yaml-not-a-key', path, {line: blockLine + fence, column: 1}, {}));
  if (lines.join('\n').length > MAX_LENGTH) return refuse(tooLarge(path, top));
  const {document, text, lines: counter} = parseBlock(lines);
  if (!document?.contents) return refuse(problem('front-matter-not-keys', path, top, {}));
  const locate = (offset: number): Place => {
    const {line, col} = counter.linePos(offset);
    // The text begins with the line feed of the fence, hence two lines to take off.
    return {line: Math.max(blockLine, blockLine + line - 2), column: col};
  };
  const [fault] = document.errors;
  if (fault) return refuse(nameYamlError(fault, text, path, locate));
  if (!isMap(document.contents)) return refuse(problem('front-matter-not-keys', path, top, {}));
  if (document.contents.items.length > MAX_KEYS) return refuse(tooLarge(path, top));
  return joinEntries(document.contents.items.map((pair) => readPair(pair, {path, text, locate})));
}

function refuse(refusal: Problem): ParsedFrontMatter {
  return {entries: [], problems: [refusal]};
}

function tooLarge(path: string, place: Place): Problem {
  return problem('front-matter-too-large', path, place, {});
}

/**
 * One unreadable entry makes the whole unreadable: what it would have said is not known. A template is
 * named once, whatever is left of it.
 */
function joinEntries(read: readonly ParsedFrontMatter[]): ParsedFrontMatter {
  const all = read.flatMap((entry) => entry.problems);
  const template = all.find(({code}) => code === 'template-text');
  const problems = all.filter((one) => one.code !== 'template-text' || one === template);
  const isWhole = problems.every(({severity}) => severity !== 'error');
  return {entries: isWhole ? read.flatMap((entry) => entry.entries) : [], problems};
}

function readPair({key, value}: Pair, block: Block): ParsedFrontMatter {
  const place = block.locate(offsetOf(key) ?? offsetOf(value) ?? 0);
  const sign = reservedSign(key, block) ?? reservedSign(value, block);
  if (sign) return refuse(problem('yaml-reserved', block.path, block.locate(sign.offset), {sign: sign.sign}));
  const name = isScalar(key) && typeof key.value === 'string' ? key.value.trim() : '';
  if (name === '') return refuse(problem('yaml-not-a-key', block.path, place, {}));
  const {scalars, isList, isNested} = readValues(value);
  const values = scalars.map(({text}) => text);
  const valuePlaces = scalars.map(({offset}) => block.locate(offset));
  const comment = (isScalar(value) && value.comment) || '';
  const isSwallowed = comment !== '' && values.length === 0;
  const entry: FrontMatterEntry = {
    ...{key: name, values, isList, place, valuePlaces},
    ...(isSwallowed && {isSwallowed}),
  };
  const isTemplate = values.length > 0 && comment.trim().length >= LONG_COMMENT;
  const problems = [
    ...(isNested && isKnownKey(name) ? [problem('value-nested', block.path, place, {key: name})] : []),
    ...(isSwallowed
      ? [problem('value-swallowed', block.path, placeOfComment(value, block), {key: name, comment})]
      : []),
    ...(isTemplate
      ? [
          problem('template-text', block.path, placeOfComment(value, block), {
            words: `#${comment}`,
            where: 'note',
          }),
        ]
      : []),
  ];
  return {entries: [entry], problems};
}

interface Values {
  readonly scalars: readonly Scalar[];
  readonly isList: boolean;
  readonly isNested: boolean;
}

interface Scalar {
  readonly text: string;
  readonly offset: number;
}

function readValues(value: unknown): Values {
  if (isSeq(value)) {
    const members = value.items.slice(0, MAX_VALUES);
    const isNested = members.some((member) => !isScalar(member));
    return {scalars: members.flatMap(readScalar), isList: true, isNested};
  }
  return {scalars: readScalar(value), isList: false, isNested: isMap(value)};
}

function readScalar(value: unknown): readonly Scalar[] {
  if (!isScalar(value) || typeof value.value !== 'string') return [];
  // Only quoted texts have escapes.
  const text = (value.type === 'QUOTE_DOUBLE' ? withoutHarmful(value.value) : value.value).trim();
  const isNull = value.type === 'PLAIN' && (text === '~' || text.toLowerCase() === 'null');
  return text === '' || isNull ? [] : [{text, offset: value.range?.[0] ?? 0}];
}

/** The `*`, `&` or `!` before a value or one of its members: `title: *new*` is an alias to YAML. */
function reservedSign(
  value: unknown,
  block: Block,
): {readonly sign: string; readonly offset: number} | undefined {
  if (isSeq(value)) {
    for (const member of value.items.slice(0, MAX_VALUES)) {
      const found = reservedSign(member, block);
      if (found) return found;
    }
  }
  if (!isNode(value)) return undefined;
  const sign = isAlias(value)
    ? '*'
    : value.anchor !== undefined
      ? '&'
      : value.tag !== undefined
        ? '!'
        : undefined;
  return sign === undefined ? undefined : {sign, offset: offsetOf(value) ?? 0};
}

/** Where the `#` stands behind a value. */
function placeOfComment(value: unknown, {text, locate}: Block): Place {
  const end = (isNode(value) ? value.range?.[1] : undefined) ?? 0;
  return locate(text.indexOf('#', end));
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
