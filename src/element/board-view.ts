import {dayInParis} from '../contract/calendar.js';
import type {Posting} from '../contract/posting.js';
import {finish, type Steps} from '../contract/steps.js';
import type {FacetKey, Query} from '../search/query.js';
import {boardTable} from '../search/board-table.js';
import {boardPostings, runQuery, type BoardSettings, type SearchView} from '../search/run-query.js';
import type {TextSearch} from '../search/text-search.js';
import {inSlices} from './in-slices.js';
import type {LoadedPostings} from './load-indexes.js';
import {organizationNames, separatingFacets} from './facet-view.js';
import {searchIndexes} from './search-indexes.js';

/** As the site's owner decided; made anew when an attribute changes. */
type GivenSettings = Omit<BoardSettings, 'day'>;

/** What follows from the index and the owner's settings alone. */
interface Board {
  readonly given: GivenSettings;
  readonly settings: BoardSettings;
  readonly loaded: LoadedPostings;
  /** What is kept for later, where that is the list. */
  readonly saved: ReadonlyMap<string, Posting> | undefined;
  /** Those that the list can show. */
  readonly postings: readonly Posting[];
  readonly isListed: (posting: Posting) => boolean;
  /** Those that an address can open: the closed ones too, marked as such. */
  readonly openable: ReadonlyMap<string, Posting>;
  readonly facets: ReadonlySet<FacetKey>;
  readonly names: ReadonlyMap<string, string>;
}

/** Everything that is drawn, but for the words. */
export interface BoardView extends SearchView {
  readonly board: Board;
  readonly query: Query;
  readonly indexes: readonly TextSearch[];
}

/** Derives the view; what did not change is kept, since a key typed changes the query only. */
export class BoardViews {
  #board: Board | undefined;
  #view: BoardView | undefined;

  of(
    loaded: LoadedPostings,
    query: Query,
    given: GivenSettings,
    indexes: readonly TextSearch[],
    saved?: ReadonlyMap<string, Posting>,
  ): BoardView {
    const board = this.#boardOf(loaded, given, query.saved ? saved : undefined);
    const known = this.#view;
    if (known?.board === board && known.query === query && known.indexes === indexes) return known;
    const {postings, isListed} = board;
    const search: TextSearch['search'] = (text) => searchIndexes(indexes, text, isListed);
    const found = runQuery(postings, {search}, query, board.settings);
    // Onto what was found, whose facets are not counted yet.
    return (this.#view = Object.assign(found, {board, query, indexes}));
  }

  /** Derives what `of` will need beside the query, without holding up the page. */
  async prepare(loaded: LoadedPostings, given: GivenSettings, signal: AbortSignal): Promise<void> {
    await inSlices(this.#make(loaded, given, dayInParis(new Date()), undefined), signal);
  }

  #boardOf(
    loaded: LoadedPostings,
    given: GivenSettings,
    saved: ReadonlyMap<string, Posting> | undefined,
  ): Board {
    const known = this.#board;
    const day = dayInParis(new Date());
    const isKnown = known?.loaded === loaded && known.given === given && known.saved === saved;
    // A day begins without anything else changing.
    if (isKnown && known.settings.day === day) return known;
    return finish(this.#make(loaded, given, day, saved));
  }

  *#make(...follows: Parameters<typeof boardSteps>): Steps<Board> {
    this.#board = yield* boardSteps(...follows);
    // What is drawn next has a slice of its own.
    yield;
    return this.#board;
  }
}

/** A step for each facet, and for all that takes as long. */
function* boardSteps(
  loaded: LoadedPostings,
  given: GivenSettings,
  day: string,
  saved: ReadonlyMap<string, Posting> | undefined,
): Steps<Board> {
  const settings = {...given, day};
  const present = boardPostings(loaded.postings, {...settings, status: 'all'});
  yield;
  const kept = saved && keptPostings(saved, present);
  const postings = kept ?? boardPostings(loaded.postings, settings);
  yield;
  const facets = yield* separatingFacets(postings, given.facets, day);
  boardTable(postings, day).order(given.sort);
  yield;
  const listed = new Set(postings);
  const openable = [...(kept ?? []), ...present];
  return {
    given,
    settings,
    loaded,
    saved,
    postings,
    isListed: (posting) => listed.has(posting),
    openable: new Map(openable.map((posting) => [posting.id, posting])),
    facets,
    names: organizationNames(openable),
  };
}

/** As they are now; what is gone from the index is closed. */
function keptPostings(saved: ReadonlyMap<string, Posting>, present: readonly Posting[]): readonly Posting[] {
  const byId = new Map(present.map((posting) => [posting.id, posting]));
  return [...saved.values()].map((posting) => byId.get(posting.id) ?? {...posting, open: false});
}
