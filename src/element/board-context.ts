import type {ApplyMethod, Posting} from '../contract/posting.js';
import type {Messages} from '../i18n/messages.js';
import type {FacetKey, Query, Sort} from '../search/query.js';
import type {BodyController} from './controllers/body-controller.js';
import type {IndexController} from './controllers/index-controller.js';
import type {PassageController} from './controllers/passage-controller.js';
import type {SearchFieldController} from './controllers/search-field-controller.js';
import type {BoardView} from './board-view.js';
import type {PostingActs} from './posting-acts.js';
import type {PostingLinks} from './posting-links.js';
import type {ElementSettings} from './settings.js';

/**
 * A site's own way to show a posting of the list, under its title and link, which stay.
 *
 * @param posting as the index has it: other people's text
 * @param href its address
 * @returns a text, a node, or whatever Lit renders; undefined for the board's own
 */
export type RenderItem = (posting: Posting, href: string) => unknown;

/** What every piece of template is given: what to show, in which words, and whom to tell of an act. */
export interface BoardContext extends PostingLinks {
  readonly view: BoardView;
  readonly settings: ElementSettings;
  readonly messages: Messages;
  /** Name of the board, where the page has several. */
  readonly label: string | undefined;
  readonly renderItem: RenderItem | undefined;
  readonly day: string;
  readonly headingLevel: number;
  readonly acts: VisitorActs;
  readonly tools: PostingActs;
  readonly saved: PostingActs['saved'];
  readonly field: SearchFieldController;
  readonly index: IndexController;
  readonly body: BodyController;
  readonly passages: PassageController;
}

/** What a visitor can do, and has unfolded. */
export interface VisitorActs {
  /** How many parts of list and filters are drawn anew; all but for a moment. */
  readonly parts: number;
  /** Whether the drawer with the filters is out, where there is little room. */
  readonly filtersOut: boolean;
  /** Facets of which all values are shown, and by which words one is looked for among them. */
  readonly facetTexts: ReadonlyMap<FacetKey, string>;
  readonly toggle: (key: FacetKey, value: string) => void;
  /** `at`: which of the chips it was, for the focus to go on from there. */
  readonly removeChip: (key: FacetKey, value: string, at: number) => void;
  readonly clear: () => void;
  /** Another query altogether. */
  readonly ask: (query: Query) => void;
  readonly expand: (key: FacetKey) => void;
  readonly findValues: (key: FacetKey, event: Event) => void;
  readonly showFilters: () => void;
  readonly hideFilters: () => void;
  readonly toggleSaved: () => void;
  readonly sort: (sort: Sort) => void;
  readonly showMore: () => void;
  readonly open: (posting: Posting, event: MouseEvent) => void;
  /** To the one before or after. */
  readonly step: (query: Query | undefined) => void;
  readonly close: () => void;
  readonly apply: (posting: Posting, method: ApplyMethod) => void;
}
