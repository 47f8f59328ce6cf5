import {parseXml, XmlElement, type XmlDocument} from '@rgrove/parse-xml';

/** An Atom feed, read again by a strict XML parser. */
export interface ReadAtom {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly language: string | undefined;
  readonly links: readonly Readonly<Record<string, string>>[];
  readonly entries: readonly ReadEntry[];
}

export interface ReadEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly published: string | undefined;
  readonly link: string | undefined;
  readonly summary: string | undefined;
  /** HTML. */
  readonly content: string | undefined;
}

/** @throws if it is no well-formed XML, or lacks what RFC 4287 requires */
export function readAtom(text: string): ReadAtom {
  const root = rootOf(parseXml(text), 'feed', 'http://www.w3.org/2005/Atom');
  required(root, 'author');
  return {
    id: required(root, 'id'),
    title: required(root, 'title'),
    updated: instant(required(root, 'updated')),
    language: root.attributes['xml:lang'],
    links: childrenOf(root, 'link').map(({attributes}) => attributes),
    entries: childrenOf(root, 'entry').map(readEntry),
  };
}

function readEntry(entry: XmlElement): ReadEntry {
  const published = childrenOf(entry, 'published')[0]?.text;
  return {
    id: required(entry, 'id'),
    title: required(entry, 'title'),
    updated: instant(required(entry, 'updated')),
    published: published === undefined ? undefined : instant(published),
    link: childrenOf(entry, 'link')[0]?.attributes['href'],
    summary: childrenOf(entry, 'summary')[0]?.text,
    content: childrenOf(entry, 'content')[0]?.text,
  };
}

/** A sitemap's entries, by element name. */
export function readSitemap(text: string): readonly Readonly<Record<string, string>>[] {
  const {root} = parseXml(text);
  if (!root) throw new Error('a sitemap has a root');
  rootOf(parseXml(text), root.name, 'http://www.sitemaps.org/schemas/sitemap/0.9');
  return elementsOf(root).map((url) =>
    Object.fromEntries(elementsOf(url).map(({name, text: value}) => [name, value])),
  );
}

function rootOf({root}: XmlDocument, name: string, namespace: string): XmlElement {
  if (root?.name !== name || root.attributes['xmlns'] !== namespace)
    throw new Error(`the root is no ${name}`);
  return root;
}

function elementsOf(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter((child) => child instanceof XmlElement);
}

function childrenOf(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(parent).filter((child) => child.name === name);
}

function required(parent: XmlElement, name: string): string {
  const [child, ...others] = childrenOf(parent, name);
  if (!child || others.length > 0) throw new Error(`${parent.name} needs one ${name}`);
  return child.text;
}

/** RFC 3339. */
function instant(text: string): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new Error(`"${text}" is no instant`);
  return text;
}
