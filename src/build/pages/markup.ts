import {render} from 'dom-serializer';
import {Comment, Element, Text, type ChildNode} from 'domhandler';

/** What may stand in an element: a text, which is always only text, an element, or nothing. */
export type Content = string | ChildNode | undefined | readonly Content[];

/** Attributes; one that is undefined is not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of HTML or XML. Whatever is in the texts, it can't become markup. */
export function element(name: string, attributes: Attributes, ...children: readonly Content[]): Element {
  const attribs: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) attribs[key] = withoutControls(String(value));
  }
  const made = new Element(name, attribs, toNodes(children));
  for (const child of made.children) child.parent = made;
  return made;
}

export function toNodes(content: Content): ChildNode[] {
  const nodes: ChildNode[] = [];
  addNodes(content, nodes);
  return nodes;
}

function addNodes(content: Content, nodes: ChildNode[]): void {
  if (content === undefined || content === '') return;
  if (typeof content === 'string') nodes.push(new Text(withoutControls(content)));
  else if (isList(content)) for (const one of content) addNodes(one, nodes);
  else nodes.push(content);
}

function isList(content: ChildNode | readonly Content[]): content is readonly Content[] {
  return Array.isArray(content);
}

/** What no XML may hold, nor any page needs: controls but tab and line feed, half pairs, non-characters. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Unit by unit, which is quick: what it doesn't find needs no closer look. */
const MAY_BE_CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;

export function withoutControls(text: string): string {
  return MAY_BE_CONTROL.test(text) ? text.replace(CONTROLS, '') : text;
}

/**
 * HTML. Two braces, or a brace and a per cent sign, are code to many a site generator and framework that
 * such a page passes through: a comment stands between them, so that only a reader sees them together.
 */
export function toHtml(nodes: ChildNode | ChildNode[]): string {
  const html = render(nodes, {encodeEntities: 'utf8'});
  if (!TEMPLATE_CODE.test(html)) return html;
  for (const node of Array.isArray(nodes) ? nodes : [nodes]) partBraces(node);
  return render(nodes, {encodeEntities: 'utf8'}).replaceAll(TEMPLATE_CODES, '&#123;');
}

const TEMPLATE_CODE = /\{(?=[{%#])/;
const TEMPLATE_CODES = /\{(?=[{%#])/g;
/** Elements in which a comment would be text. */
const RAW_TEXT: ReadonlySet<string> = new Set(['title', 'script']);

function partBraces(node: ChildNode): void {
  if (!(node instanceof Element) || RAW_TEXT.has(node.name)) return;
  node.children = node.children.flatMap((child): readonly ChildNode[] => {
    partBraces(child);
    if (!(child instanceof Text)) return [child];
    return child.data
      .split(/(?<=\{)(?=[{%#])/)
      .flatMap((part, at) => (at === 0 ? [new Text(part)] : [new Comment(' '), new Text(part)]));
  });
}

/**
 * An XML document.
 *
 * @param sheet address of a style sheet of ours, in which nothing is to be escaped
 */
export function toXml(root: Element, sheet?: string): string {
  const look = sheet === undefined ? '' : `<?xml-stylesheet type="text/css" href="${sheet}"?>\n`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${look}${render(root, {xmlMode: true})}\n`;
}

/** JSON, its texts without what no reader needs. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'string' ? withoutControls(member) : member,
  );
}

/**
 * A JSON value for a `<script>` element: nothing in it ends the element or starts a comment, in HTML or
 * where an old reader takes it for JavaScript.
 */
export function toScriptText(value: unknown): string {
  return toJson(value).replace(
    /[<>&\u2028\u2029]|\{(?=[{%#])/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
