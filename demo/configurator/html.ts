/** HTML as text, for snippets that are copied: no page is ever made of it here. */

export type Attribute = readonly [name: string, value: string];

/** A start tag; an empty value is written as a bare name. Names are ours, values may hold anything. */
export function startTag(name: string, attributes: readonly Attribute[]): string {
  const written = attributes.map(([key, value]) =>
    value === '' ? key : `${key}="${escapeAttribute(value)}"`,
  );
  return `<${[name, ...written].join(' ')}>`;
}

/** Angle brackets too: some editors and templates look for them without parsing. */
export function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
