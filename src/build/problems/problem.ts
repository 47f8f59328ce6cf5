import type {Place} from '../source-posting.js';
import {CODES, type Code, type FactsOf} from './codes.js';

export type Severity = 'error' | 'warning' | 'info';
export type MessageLanguage = 'fr' | 'en';

/** One thing that an editor should know, at one place of one file. */
export interface Problem {
  readonly path: string;
  readonly place: Place;
  readonly code: Code;
  readonly severity: Severity;
  /** What the words are made of. */
  readonly facts: unknown;
  readonly wording: Readonly<Record<MessageLanguage, Wording>>;
}

/** What is wrong, and what to write instead: plain words, no full stop at the end. */
export interface Wording {
  readonly message: string;
  readonly remedy: string;
}

export function problem<C extends Code>(code: C, path: string, place: Place, facts: FactsOf<C>): Problem {
  const {severity, fr, en} = CODES[code] as CodeDefinition<FactsOf<C>>;
  return {
    path,
    place,
    code,
    severity,
    facts,
    // Of tens of thousands of problems most are never worded, and none in both languages.
    get wording() {
      return {fr: fr(facts), en: en(facts)};
    },
  };
}

/** One kind of problem: its severity, and its words in both languages. */
export interface CodeDefinition<Facts> {
  readonly severity: Severity;
  readonly fr: (facts: Facts) => Wording;
  readonly en: (facts: Facts) => Wording;
}

/** The start of a file: the place of a problem that concerns it as a whole. */
export const FILE_START: Place = {line: 1, column: 1};
