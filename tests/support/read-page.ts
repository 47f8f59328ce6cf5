import type {Document, Element} from 'domhandler';
import {DomUtils, parseDocument} from 'htmlparser2';

const {getAttributeValue, getElementsByTagName, textContent} = DomUtils;

/** A page of ours, read again by a parser that knows nothing of how it was written. */
export class ReadPage {
  readonly document: Document;

  constructor(html: string) {
    this.document = parseDocument(html);
  }

  all(name: string): readonly Element[] {
    return getElementsByTagName(name, this.document);
  }

  text(name: string): string {
    return this.all(name)
      .map((element) => textContent(element))
      .join(' ');
  }

  /** Attribute `wanted` of each element that has all the given ones. */
  attributes(name: string, wanted: string, having: Readonly<Record<string, string>> = {}): readonly string[] {
    return this.all(name)
      .filter((element) =>
        Object.entries(having).every(([key, value]) => getAttributeValue(element, key) === value),
      )
      .flatMap((element) => getAttributeValue(element, wanted) ?? []);
  }

  /** Every JSON-LD block, parsed. */
  get jsonLd(): readonly Record<string, unknown>[] {
    return this.all('script')
      .filter((script) => getAttributeValue(script, 'type') === 'application/ld+json')
      .map((script) => JSON.parse(textContent(script)) as Record<string, unknown>);
  }
}
