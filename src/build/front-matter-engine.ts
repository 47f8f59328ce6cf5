import matter from 'gray-matter';
import {isMap, LineCounter, parseDocument, type Document} from 'yaml';

/** A block as parsed; no document where there is nothing but comments and blank lines. */
export interface ParsedBlock {
  readonly document: Document.Parsed | undefined;
  /** The text that offsets into the document count in: the block behind one line feed. */
  readonly text: string;
  readonly lines: LineCounter;
}

/**
 * The only door to gray-matter, which by itself runs `---js` blocks and remembers texts that it has
 * seen. It gets a text composed here, whose fence names no language, engines that refuse everything but
 * YAML, and an options object, which turns its memory off.
 *
 * @param block the lines between the fences, none of which begins with `---`
 */
export function parseBlock(block: readonly string[]): ParsedBlock {
  const lines = new LineCounter();
  let text = '';
  let document: Document.Parsed | undefined;
  const yaml = (source: string): object => {
    text = source;
    document = parseDocument(source, {
      // Text stays text: no day is moved, no leading zero lost, no `no` turned into false.
      schema: 'failsafe',
      uniqueKeys: false,
      merge: false,
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter: lines,
    });
    return {};
  };
  matter(['---', ...block, '---', ''].join('\n'), {
    language: 'yaml',
    engines: {yaml, js: refuse, javascript: refuse, json: refuse, coffee: refuse, toml: refuse},
  });
  return {document, text, lines};
}

/** Whether lines are keys with values and nothing else, however the keys are written. */
export function isMapping(block: readonly string[]): boolean {
  const {document} = parseBlock(block);
  return isMap(document?.contents) && document.errors.length === 0;
}

function refuse(): never {
  throw new Error('front matter in another language than YAML is never read');
}
