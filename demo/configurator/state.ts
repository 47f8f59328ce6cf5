import type {Finding} from './check-index.js';
import type {Scheme} from './palette.js';
import type {Release} from './release.js';
import {DEFAULTS, type Settings} from './settings.js';
import type {Target} from './snippet.js';

export const WIDTHS = ['360', '768', '1280'] as const;

/** All that the page shows follows from it. */
export interface State {
  /** As typed; `settings.src` is what was found there. */
  readonly address: string;
  readonly finding: Finding | {readonly status: 'none' | 'checking'};
  readonly settings: Settings;
  readonly target: Target;
  readonly release: Release;
  /** Where the script is published; as typed. */
  readonly base: string;
  /** Of the preview, in CSS pixels. */
  readonly width: (typeof WIDTHS)[number];
  /** Of the page around the preview. */
  readonly scheme: Scheme;
  /** `YYYY-MM-DD` in Europe/Paris. */
  readonly day: string;
  /** Said to those who don't see what changed. */
  readonly message: string;
  /** The code that was copied last, and how that went. */
  readonly copied?: {readonly code: string; readonly done: boolean};
}

/** What can be done on the page. */
export interface Acts {
  readonly set: (change: Partial<State>) => void;
  readonly choose: (change: Partial<Settings>) => void;
  readonly check: (address: string) => void;
  readonly copy: (code: HTMLElement) => void;
  /** The address of the demonstration's own index. */
  readonly sample: string;
}

export function initialState(given: Pick<State, 'release' | 'base' | 'scheme' | 'day'>): State {
  return {
    address: '',
    finding: {status: 'none'},
    settings: DEFAULTS,
    target: 'page',
    width: '1280',
    message: '',
    ...given,
  };
}
