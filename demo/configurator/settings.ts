import {DEFAULT_FACETS} from '../../src/element/settings.js';
import {FACETS, selectedValues, type FacetKey, type Selection} from '../../src/search/query.js';
import type {Attribute} from './html.js';
import {paletteOf, type Colors} from './palette.js';
import type {SlotContents} from './slots.js';

export const VIEWS = ['list', 'cards', 'compact'] as const;
export const THEMES = ['auto', 'light', 'dark', 'dsfr'] as const;
/** The first is the language of the page around the board. */
export const LANGUAGES = ['', 'fr', 'en', 'de', 'es', 'it'] as const;
/** Roundness of corners; the empty one is the board's own. */
export const RADII = ['0', '', '0.75em'] as const;

/** When the index is asked for; the first is the board's own. */
export const LOADINGS = ['eager', 'lazy'] as const;

/** Facets by which a board can be limited to a part of its index. */
export const SCOPE_FACETS = ['ministry', 'incubator', 'organization', 'category', 'employmentType'] as const;

/** What a site's owner chose for their board. */
export interface Settings {
  /** Absolute address of the index. */
  readonly src: string;
  readonly scope: Selection;
  /** The filters shown, in order. */
  readonly facets: readonly FacetKey[];
  readonly view: (typeof VIEWS)[number];
  readonly lang: (typeof LANGUAGES)[number];
  readonly theme: (typeof THEMES)[number];
  readonly colors: Colors;
  readonly radius: (typeof RADII)[number];
  readonly loading: (typeof LOADINGS)[number];
  /** What the site says itself. */
  readonly contents: SlotContents;
}

export const DEFAULTS: Settings = {
  src: '',
  scope: {},
  facets: DEFAULT_FACETS,
  view: 'list',
  lang: '',
  theme: 'auto',
  colors: {},
  radius: '',
  loading: 'eager',
  contents: {},
};

/** The attributes of the board; those that say what it does anyway are left out. */
export function attributesOf({
  src,
  scope,
  facets,
  view,
  lang,
  theme,
  loading,
}: Settings): readonly Attribute[] {
  const attributes: Attribute[] = [
    ['src', src],
    ['scope', new URLSearchParams(selectedValues(scope).map((pair) => [...pair])).toString()],
    ['view', view === DEFAULTS.view ? '' : view],
    ['lang', lang],
    ['theme', theme === DEFAULTS.theme ? '' : theme],
    ['loading', loading === DEFAULTS.loading ? '' : loading],
  ];
  const given = attributes.filter(([, value]) => value !== '');
  // None at all is a choice as well: then there is no other way to say it than an empty attribute.
  return isUsual(facets) ? given : [...given, ['facets', facets.join(' ')]];
}

/** The custom properties of the board, names with their dashes. */
export function propertiesOf({colors, radius}: Settings): readonly Attribute[] {
  return [...paletteOf(colors), ...(radius === '' ? [] : ([['--job-board-radius', radius]] as const))];
}

/** All filters, those that are shown first and in their order. */
export function facetsInOrder({facets}: Settings): readonly FacetKey[] {
  return [...facets, ...FACETS.filter((key) => !facets.includes(key))];
}

/** Moves a filter that is shown by one place, as far as it goes. */
export function moveFacet(facets: readonly FacetKey[], key: FacetKey, by: -1 | 1): readonly FacetKey[] {
  const from = facets.indexOf(key);
  const others = facets.filter((other) => other !== key);
  return from < 0 ? facets : others.toSpliced(Math.max(0, from + by), 0, key);
}

function isUsual(facets: readonly FacetKey[]): boolean {
  return facets.join(' ') === DEFAULT_FACETS.join(' ');
}
