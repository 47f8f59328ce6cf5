import type {Attribute} from './html.js';

/** A colour for light pages and one for dark pages, each `#rrggbb`. */
export interface Pair {
  readonly light: string;
  readonly dark: string;
}

/** Surface and text always together: what stands on a colour must be readable there. */
export interface Colors {
  readonly accent?: Pair;
  readonly surface?: Pair;
  readonly text?: Pair;
}

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What the board has by itself. */
export const USUAL: Required<Colors> = {
  accent: {light: '#1d4ed8', dark: '#a3b8ff'},
  surface: {light: '#ffffff', dark: '#16161b'},
  text: {light: '#1c1c22', dark: '#ededf2'},
};

/** Two colours that are too near each other to be read, and how near (1 to 21). */
export interface ContrastFault {
  readonly color: 'accent' | 'text';
  readonly scheme: Scheme;
  readonly ratio: number;
}

/** WCAG 1.4.3 and RGAA 3.2 for text of the usual size. */
export const ENOUGH = 4.5;

/** The board's properties for some colours, with all that depends on them. */
export function paletteOf({accent, surface, text}: Colors): readonly Attribute[] {
  const properties: Attribute[] = [];
  const add = (name: string, pair: Pair): number =>
    properties.push([`--job-board-${name}`, `light-dark(${pair.light}, ${pair.dark})`]);
  if (surface || text) {
    const on = surface ?? USUAL.surface;
    const ink = text ?? USUAL.text;
    add('surface', on);
    add('surface-alt', mixPair(ink, on, 0.05));
    add('text', ink);
    add('muted', mixPair(ink, on, 0.75));
    add('rule', mixPair(ink, on, 0.15));
    add('edge', mixPair(ink, on, 0.6));
  }
  if (accent) {
    add('accent', accent);
    add('selected', accent);
    add('on-selected', {light: readableOn(accent.light), dark: readableOn(accent.dark)});
    add('focus', accent);
  }
  return properties;
}

export function contrastFaults(colors: Colors): readonly ContrastFault[] {
  const {accent, surface, text} = {...USUAL, ...colors};
  return SCHEMES.flatMap((scheme) => {
    const ratios = [
      {color: 'text', scheme, ratio: contrast(text[scheme], surface[scheme])},
      {color: 'accent', scheme, ratio: contrast(accent[scheme], surface[scheme])},
    ] as const;
    return ratios.filter(({ratio}) => ratio < ENOUGH);
  });
}

/** Contrast of two colours as WCAG counts it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** White or nearly black, whichever can be read better on the colour. */
export function readableOn(color: string): string {
  return contrast('#ffffff', color) >= contrast('#14141a', color) ? '#ffffff' : '#14141a';
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mixPair(one: Pair, other: Pair, share: number): Pair {
  return {light: mix(one.light, other.light, share), dark: mix(one.dark, other.dark, share)};
}

/** @param share how much of the first colour, 0 to 1 */
function mix(one: string, other: string, share: number): string {
  const others = channels(other);
  const mixed = channels(one).map((value, at) => Math.round(value * share + (others[at] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
}
