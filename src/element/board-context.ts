import type {ApplyMethod, Posting} from '../contract/posting.js';
import type {Messages} from '../i18n/messages.js';
import type {FacetKey, Query, Sort} from '../search/query.js';
import type {BodyState} from './controllers/body-controller.js';
import type {SearchFieldController} from './controllers/search-field-controller.js';
import type {BoardView} from './board-view.js';
import type {PostingLinks} from './posting-links.js';
import type {ElementSettings} from './settings.js';

/** What every piece of template is given: what to show, in which words, and whom to tell of an act. */
export interface BoardContext extends PostingLinks {
  readonly view: BoardView;
  readonly settings: ElementSettings;
  readonly messages: Messages;
  /** Name of the board, where the page has several. */
  readonly label: string | undefined;
  readonly day: string;
  readonly headingLevel: number;
  readonly acts: VisitorActs;
  readonly field: SearchFieldController;
  /** Keys are coming: only what is in sight is drawn. */
  readonly isHasty: boolean;
  readonly body: BodyState;
  /** Some sources did not come; the visitor may ask for them again. */
  readonly partlyFailed: boolean;
  readonly retryIndex: () => void;
  readonly retryBody: () => void;
}

/** What a visitor can do, and has unfolded. */
export interface VisitorActs {
  /** Facets of which all values are shown. */
  readonly expanded: ReadonlySet<FacetKey>;
  /** Whether the filters are out, where there is little room. */
  readonly filtersOut: boolean;
  readonly toggle: (key: FacetKey, value: string) => void;
  /** `at`: which of the chips it was, for the focus to go on from there. */
  readonly removeChip: (key: FacetKey, value: string, at: number) => void;
  readonly clear: () => void;
  /** Another query altogether. */
  readonly ask: (query: Query) => void;
  readonly expand: (key: FacetKey) => void;
  readonly showFilters: () => void;
  readonly sort: (sort: Sort) => void;
  readonly showMore: () => void;
  readonly open: (posting: Posting, event: MouseEvent) => void;
  readonly close: () => void;
  readonly apply: (posting: Posting, method: ApplyMethod) => void;
}
