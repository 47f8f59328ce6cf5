import {isTag, isText, type ChildNode, type Element} from 'domhandler';
import type {BodyElement, BodyNode} from '../../contract/body.js';
import {checkLink} from './check-link.js';
import {DROPPED_TAGS, INLINE_TAGS, isBlockTag, SILENT_TAGS} from './html-tags.js';
import {flatText} from './plain-text.js';
import {deeper, isTooDeep, within, type Position, type WalkNotes} from './position.js';

/** Text, emphasis, code, links. A block in their midst is unwrapped between line breaks. */
export function walkInline(nodes: readonly ChildNode[], position: Position): readonly BodyNode[] {
  if (isTooDeep(position)) return [flatText(nodes)];
  return joinTexts(nodes.flatMap((node) => walkNode(node, position)));
}

function walkNode(node: ChildNode, position: Position): readonly BodyNode[] {
  if (isText(node)) return [position.inPre ? node.data : node.data.replace(/[ \t\n\r\f]+/g, ' ')];
  if (!isTag(node)) return [];
  const {name} = node;
  if (DROPPED_TAGS.has(name)) return drop(node, position.notes);
  if (name === 'br' || name === 'hr') return [{tag: 'br'}];
  if (name === 'img') return describePicture(node, position.notes);
  if (name === 'a') return walkLink(node, position);
  const tag = INLINE_TAGS.get(name);
  if (tag) return filled({tag, children: walkInline(node.children, deeper(position))});
  const children = walkInline(node.children, within(position));
  return isBlockTag(name) ? [{tag: 'br'}, ...trimRun(children), {tag: 'br'}] : children;
}

function walkLink(link: Element, position: Position): readonly BodyNode[] {
  const written = link.attribs['href'];
  const children = walkInline(link.children, {...deeper(position), inLink: true});
  if (written === undefined || position.inLink || trimRun(children).length === 0) return children;
  const checked = checkLink(written, position.baseUrl);
  if ('href' in checked) {
    if (checked.href.startsWith('http:')) position.notes.insecureLinks.add(written);
    return [{tag: 'a', href: checked.href, children}];
  }
  if (checked.refused !== 'empty') position.notes.refusedLinks.set(written, checked.refused);
  return children;
}

/** Pictures would tell their host who reads, and when: only what they say in words is kept. */
function describePicture(image: Element, notes: WalkNotes): readonly BodyNode[] {
  const alternative = (image.attribs['alt'] ?? '').trim();
  const words = SAYS_NOTHING.test(alternative) ? '' : alternative;
  if (words === '') notes.mutePictures.add(image.attribs['src'] ?? '');
  return words === '' ? [] : [words];
}

/** What a program puts there: "drawing", the name of the file. */
const SAYS_NOTHING =
  /^(?:drawing|image|img|photo|picture|logo|screenshot|\S{1,200}\.(?:png|jpe?g|gif|svg|webp))$/i;

function drop({name}: Element, notes: WalkNotes): readonly BodyNode[] {
  if (!SILENT_TAGS.has(name)) notes.droppedTags.add(name);
  return [];
}

/** No element that would show nothing. */
export function filled(element: BodyElement): readonly BodyElement[] {
  return 'children' in element && element.children.length === 0 ? [] : [element];
}

/** Without blanks and line breaks at either end. */
export function trimRun(run: readonly BodyNode[]): readonly BodyNode[] {
  const start = run.findIndex((node) => !isBlank(node));
  const end = run.findLastIndex((node) => !isBlank(node));
  if (start < 0) return [];
  return run.slice(start, end + 1).map((node, at, {length}) => {
    if (typeof node !== 'string') return node;
    const led = at === 0 ? node.replace(/^[ \t\n\r\f]+/, '') : node;
    return at === length - 1 ? led.replace(/[ \t\n\r\f]+$/, '') : led;
  });
}

function isBlank(node: BodyNode): boolean {
  return typeof node === 'string' ? /^[ \t\n\r\f]*$/.test(node) : node.tag === 'br';
}

function joinTexts(nodes: readonly BodyNode[]): readonly BodyNode[] {
  const joined: BodyNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node;
    else if (node !== '') joined.push(node);
  }
  return joined;
}
