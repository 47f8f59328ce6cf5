import {Comment, Element, isText, Text, type ChildNode} from 'domhandler';
import {parseDocument} from 'htmlparser2';
import {parser} from './markdown.js';

type Tokens = ReturnType<typeof parser.parse>;
type Token = Tokens[number];

/**
 * What a browser would make of a Markdown text, raw HTML included: never shown, only taken apart into allowed
 * nodes. Most texts are without HTML, and for them none is written and read again: their nodes are made of
 * markdown-it's tokens, but for attributes and blanks between blocks, at which nobody looks.
 */
export function toDom(markdown: string): readonly ChildNode[] {
  const tokens = parser.parse(markdown, {});
  return tokens.some(isHtml)
    ? parseDocument(parser.renderer.render(tokens, parser.options, {})).children
    : nest(tokens);
}

function isHtml({type, content, children}: Token): boolean {
  if (type === 'html_block' || type === 'html_inline') return !COMMENT.test(content);
  return children?.some(isHtml) ?? false;
}

/** One that every parser takes for the same comment. */
const COMMENT = /^\s*<!--(?:\s[\w\s]*)?-->\s*$/;

function nest(tokens: Tokens): readonly ChildNode[] {
  const root: ChildNode[] = [];
  const open = [root];
  for (const token of tokens) {
    const siblings = open.at(-1) ?? root;
    if (token.nesting < 0) {
      if (!token.hidden) open.pop();
    } else if (token.nesting === 0) append(siblings, leavesOf(token));
    else if (!token.hidden) {
      const element = toElement(token, []);
      siblings.push(element);
      open.push(element.children);
    }
  }
  return root;
}

/** A text goes on where the one before it ends: their blanks are one, too. */
function append(siblings: ChildNode[], leaves: readonly ChildNode[]): void {
  for (const leaf of leaves) {
    const last = siblings.at(-1);
    if (last && isText(last) && isText(leaf)) last.data += leaf.data;
    else siblings.push(leaf);
  }
}

function leavesOf(token: Token): readonly ChildNode[] {
  const {type, tag, content, children} = token;
  switch (type) {
    case 'inline':
      return nest(children ?? []);
    case 'softbreak':
      return [new Text('\n')];
    case 'hardbreak':
      return [toElement(token, []), new Text('\n')];
    case 'html_block':
    case 'html_inline':
      return [new Comment(content)];
    case 'fence':
    case 'code_block':
      return [new Element('pre', {}, [new Element('code', {}, [new Text(content)])])];
    case 'image':
      return [toImage(token)];
    default:
      return tag === '' ? [new Text(content)] : [toElement(token, content === '' ? [] : [new Text(content)])];
  }
}

function toImage(token: Token): Element {
  const alt = parser.renderer.renderInlineAsText(token.children ?? [], parser.options, {});
  return new Element('img', {src: String(token.attrGet('src')), alt});
}

function toElement({tag, attrs}: Token, children: ChildNode[]): Element {
  return new Element(
    tag,
    Object.fromEntries(attrs?.map(([name, value]) => [name, String(value)]) ?? []),
    children,
  );
}
