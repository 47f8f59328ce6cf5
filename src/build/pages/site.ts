import type {Addresses} from '../addresses.js';
import type {PageTemplate} from './page-template.js';

/** What all pages and feeds of one build have in common. */
export interface SiteOptions {
  /** Title of the board, where it has one. */
  readonly title: string | undefined;
  /** Language of the board. */
  readonly lang: string;
  /** The day on which "open" is judged. */
  readonly now: string;
  readonly addresses: Addresses;
  /** The site's own frame around each page. */
  readonly template?: PageTemplate;
}
