import {LitElement, type PropertyDeclarations} from 'lit';
import type {MessageOverrides} from '../i18n/override-messages.js';
import type {RenderItem} from './board-context.js';
import type {BoardAttributes} from './settings.js';

/** What a site's owner can write on the board's tag, and set from a script. Anything may stand in it. */
export class AttributesElement extends LitElement implements BoardAttributes {
  static override readonly properties: PropertyDeclarations = {
    src: {},
    scope: {},
    query: {},
    facets: {},
    sort: {},
    status: {},
    pageSize: {type: Number, attribute: 'page-size'},
    headingLevel: {type: Number, attribute: 'heading-level'},
    urlState: {attribute: 'url-state'},
    theme: {},
    label: {},
    view: {},
    detail: {},
    limit: {type: Number},
    saved: {},
    addresses: {},
    loading: {},
    maxAgeDays: {type: Number, attribute: 'max-age-days'},
    messages: {attribute: false},
    renderItem: {attribute: false},
  };

  /** One or more index URLs, separated by spaces; several are merged. Default: `index.json`. */
  declare src: string | null | undefined;
  /** Postings to which the board is limited, as in the address bar: `ministry=mc&category=data`. */
  declare scope: string | null | undefined;
  /** The search that it starts with, same syntax; visitors can change it. */
  declare query: string | null | undefined;
  /** The filters shown, in order. Default: `category employmentType organization places remote skills`. */
  declare facets: string | null | undefined;
  /** `relevance`, `newest` or `closing`. Default: `newest`, and `relevance` while there is text. */
  declare sort: string | null | undefined;
  /** `open`, or `all` to show closed postings too, marked as such. Default: `open`. */
  declare status: string | null | undefined;
  /** Postings shown at first, and added by each “show more”. Default: 20. */
  declare pageSize: number | null | undefined;
  /** Level of each posting's heading, 2 to 6. Default: 3. */
  declare headingLevel: number | null | undefined;
  /** `off` keeps the address bar untouched; another word prefixes this board's own keys. */
  declare urlState: string | null | undefined;
  /** `auto` (follows the page's `color-scheme`), `light`, `dark`, or `dsfr` (the page's State design system). Default: `auto`. */
  declare theme: string | null | undefined;
  /** `list`, `cards` or `compact`. Default: `list`. */
  declare view: string | null | undefined;
  /** `panel` opens a posting in place, `page` goes to its own page. Default: `panel`. */
  declare detail: string | null | undefined;
  /** Show at most that many, without search, filters or paging. Default: all, with them. */
  declare limit: number | null | undefined;
  /** `off` takes away saving for later. Default: on. */
  declare saved: string | null | undefined;
  /** `on-request` leaves e-mail addresses out of the page until a visitor asks. Default: `shown`. */
  declare addresses: string | null | undefined;
  /** `lazy` waits until the board nears the viewport. Default: `eager`. */
  declare loading: string | null | undefined;
  /** A list made more days ago than that says so. Default: never. */
  declare maxAgeDays: number | null | undefined;
  /** Name of this board to those who don't see it, where a page has several. */
  declare label: string | null | undefined;
  /** The site's own words in the place of the board's: as few as it likes, all of them plain text. */
  declare messages: MessageOverrides | null | undefined;
  /** What stands under a posting's title in the list, in the place of the board's own. */
  declare renderItem: RenderItem | null | undefined;
}
