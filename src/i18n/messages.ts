import type {Category, EmploymentType, RemoteMode} from '../contract/posting.js';

/**
 * Every word that the board says, in one language. Functions where a number, a day or somebody
 * else's text goes in; all of it is plain text, never markup.
 */
export interface Messages {
  /** BCP 47 tag, for `lang` and for `Intl`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';

  readonly search: {
    readonly label: string;
    readonly submit: string;
    /** No posting has all the words, so this one was left out. */
    readonly dropped: (word: string) => string;
    /** More was typed than is searched for. */
    readonly cut: (length: number) => string;
    /** Nothing has these words; others would find something. */
    readonly meant: (text: string, count: number) => string;
  };

  readonly filters: {
    /** On the button that shows the filters where there is little room. */
    readonly toggle: (active: number) => string;
    readonly active: string;
    readonly remove: (label: string) => string;
    readonly clear: string;
    readonly value: (label: string, count: number) => string;
    readonly showAll: (count: number) => string;
    readonly showFewer: string;
    /** Name of the field that looks for values of a long facet. */
    readonly find: (facet: string) => string;
    /** Name of the drawer with the filters, and its ways out. */
    readonly title: string;
    readonly close: string;
    readonly show: (count: number) => string;
    readonly facets: FacetLabels;
    readonly recency: (days: number) => string;
  };

  readonly results: {
    readonly list: string;
    /** Visible, and the first half of what is announced. */
    readonly found: (found: number, total: number) => string;
    readonly announced: (found: number, total: number, filters: readonly string[]) => string;
    readonly more: (count: number) => string;
    /** What one would find without one of the things asked for. */
    readonly without: (label: string, count: number) => string;
    /** The feed of all, and that of one value. */
    readonly follow: string;
    readonly followed: (label: string) => string;
    readonly sortBy: string;
    readonly sorts: {readonly relevance: string; readonly newest: string; readonly closing: string};
  };

  readonly posting: {
    readonly posted: (day: string, today: string) => string;
    readonly closes: (day: string, today: string) => string;
    readonly closed: string;
    readonly closedNote: string;
    readonly openings: (count: number) => string;
    readonly junior: string;
    readonly salary: string;
    readonly employmentTypes: Readonly<Record<EmploymentType, string>>;
    readonly categories: Readonly<Record<Category, string>>;
    readonly remoteModes: Readonly<Record<RemoteMode, string>>;
    readonly list: (texts: readonly string[]) => string;
  };

  readonly detail: {
    readonly back: string;
    readonly previous: string;
    readonly next: string;
    readonly copy: string;
    readonly copied: string;
    readonly share: string;
    readonly print: string;
    readonly similar: string;
    /** Addresses of e-mail are shown only now. */
    readonly reveal: string;
    readonly table: string;
    readonly apply: string;
    readonly applyByEmail: (address: string) => string;
    readonly applyOnline: (host: string) => string;
    readonly noWayToApply: string;
    readonly loading: string;
    readonly failed: string;
    readonly gone: string;
    readonly goneNote: string;
  };

  /** Postings kept for later. */
  readonly saved: {
    readonly save: string;
    readonly unsave: string;
    readonly added: string;
    readonly removed: string;
    readonly mark: string;
    readonly show: (count: number) => string;
    readonly all: string;
    /** Where they are kept, and where they aren't. */
    readonly note: string;
    readonly none: string;
    readonly noneNote: string;
  };

  readonly states: {
    readonly loading: string;
    readonly empty: string;
    readonly emptyNote: string;
    readonly noMatch: string;
    readonly noMatchNote: string;
    readonly clear: string;
    readonly failed: string;
    readonly failedNote: string;
    /** In the place of `failed` and its note where the browser knows that it has no connection. */
    readonly offline: string;
    readonly offlineNote: string;
    /** Some sources came, some didn't: those. */
    readonly partlyFailed: (hosts: string) => string;
    /** The list is old, or a copy of an earlier visit; of that day, or empty if nobody knows. */
    readonly stale: (made: string) => string;
    readonly retry: string;
    readonly retrying: string;
  };
}

/** The filters by the names that they have in the address bar. */
export interface FacetLabels {
  readonly category: string;
  readonly employmentType: string;
  readonly organization: string;
  readonly incubator: string;
  readonly ministry: string;
  readonly places: string;
  readonly remote: string;
  readonly skills: string;
  readonly junior: string;
  readonly datePosted: string;
}
