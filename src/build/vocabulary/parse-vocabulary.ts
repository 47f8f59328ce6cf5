import {isMap, isScalar, isSeq, LineCounter, parseDocument, type Node} from 'yaml';
import {CATEGORIES, type Category} from '../../contract/posting.js';
import {problem, type Problem} from '../problems/problem.js';
import type {Place} from '../source-posting.js';

/** What a site adds to the built-in tables. */
export interface SiteVocabulary {
  /** Skills by their own spelling, each with its other spellings. */
  readonly skills: ReadonlyMap<string, readonly string[]>;
  /** Words of roles, by the category that they name. */
  readonly categories: ReadonlyMap<Category, readonly string[]>;
  /** Other words for a word, for searching; those of a known skill or place are read as such too. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads a vocabulary file, YAML or JSON: `skills` and `synonyms` are lists of words under a word
 * (`skills` may be a mere list of names), `categories` lists role words under a category of the
 * contract. What is wrong is named with its place and left out; the rest counts.
 */
export function parseVocabulary(
  text: string,
  path: string,
): {readonly vocabulary: SiteVocabulary; readonly problems: readonly Problem[]} {
  const counter = new LineCounter();
  const {contents, errors} = parseDocument(text, {schema: 'failsafe', lineCounter: counter});
  const problems: Problem[] = [];
  const file: VocabularyFile = {
    refuse: (key, expected, offset) => {
      const {line, col} = counter.linePos(offset);
      const place: Place = {line: Math.max(1, line), column: Math.max(1, col)};
      problems.push(problem(REFUSALS[expected], path, place, {key}));
    },
  };
  const [fault] = errors;
  if (fault) file.refuse(fault.code, 'file', fault.pos[0]);
  const sections = fault ? new Map<string, Node | null>() : entriesOf(contents, 'vocabulary', file);
  for (const [key, node] of sections) {
    if (!SECTIONS.includes(key)) file.refuse(key, 'section', offsetOf(node));
  }
  const vocabulary = {
    skills: wordLists(sections.get('skills'), 'skills', file),
    categories: byCategory(sections.get('categories'), file),
    synonyms: wordLists(sections.get('synonyms'), 'synonyms', file),
  };
  return {vocabulary, problems};
}

const SECTIONS: readonly string[] = ['skills', 'categories', 'synonyms'];
/** What was expected where something else stands, and the problem that says so. */
const REFUSALS = {
  file: 'vocabulary-unreadable',
  section: 'vocabulary-section-unknown',
  category: 'vocabulary-category-unknown',
  words: 'vocabulary-not-words',
} as const;

interface VocabularyFile {
  readonly refuse: (key: string, expected: keyof typeof REFUSALS, offset: number) => void;
}

/** The keys of a mapping with what stands under them; none, and a problem, where it is no mapping. */
function entriesOf(
  node: Node | null | undefined,
  key: string,
  file: VocabularyFile,
): Map<string, Node | null> {
  const entries = new Map<string, Node | null>();
  if (!isMap<Node, Node | null>(node)) {
    if (node) file.refuse(key, 'words', offsetOf(node));
    return entries;
  }
  for (const pair of node.items) {
    if (isScalar(pair.key)) entries.set(textOf(pair.key.value), pair.value);
    else file.refuse(key, 'words', offsetOf(pair.key));
  }
  return entries;
}

function wordLists(node: Node | null | undefined, key: string, file: VocabularyFile): Map<string, string[]> {
  if (isSeq(node)) return new Map(wordsOf(node, key, file).map((word) => [word, []]));
  const lists = new Map<string, string[]>();
  for (const [word, under] of entriesOf(node, key, file)) lists.set(word, wordsOf(under, word, file));
  return lists;
}

function byCategory(node: Node | null | undefined, file: VocabularyFile): Map<Category, string[]> {
  const lists = new Map<Category, string[]>();
  for (const [key, under] of entriesOf(node, 'categories', file)) {
    const category = CATEGORIES.find((known) => known === key);
    if (category) lists.set(category, wordsOf(under, key, file));
    else file.refuse(key, 'category', offsetOf(under));
  }
  return lists;
}

/** A list of words, or one word; nothing is an empty list. */
function wordsOf(node: Node | null | undefined, key: string, file: VocabularyFile): string[] {
  const nodes: readonly unknown[] = isSeq(node) ? node.items : node ? [node] : [];
  return nodes.flatMap((word) => {
    const text = isScalar(word) ? textOf(word.value) : '';
    if (text === '' && !(isScalar(word) && !isSeq(node))) file.refuse(key, 'words', offsetOf(node));
    return text === '' ? [] : [text];
  });
}

/** Under the failsafe schema every scalar is the text that it is. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
}

function offsetOf(node: Node | null | undefined): number {
  return node?.range?.[0] ?? 0;
}
