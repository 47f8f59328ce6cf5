import type {Posting} from '../contract/posting.js';
import type {PackedBody} from './packed-body.js';
import type {NamedPosting} from './pages/similar-section.js';
import type {SiteOptions} from './pages/site.js';

/** The pages of an earlier build of the same process, each with what it was made of. */
export class PageMemory {
  readonly #pages = new WeakMap<PackedBody, {readonly madeOf: string; readonly html: string}>();

  /** The page of a posting whose text is the very same, and whose record, similar ones and site say the same. */
  recall(
    posting: Posting,
    body: PackedBody,
    similar: readonly NamedPosting[],
    site: SiteOptions,
    draw: () => string,
  ): string {
    const {title, lang, now, addresses, template} = site;
    // A template is a function: whoever has one draws anew each time it is read.
    const madeOf = JSON.stringify([
      ...[posting, similar, title, lang, now],
      ...[addresses.absolute(''), addresses.toBoard('')],
    ]);
    const known = this.#pages.get(body);
    if (known?.madeOf === madeOf && !template) return known.html;
    const html = draw();
    this.#pages.set(body, {madeOf, html});
    return html;
  }
}
