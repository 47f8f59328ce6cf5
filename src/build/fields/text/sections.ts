import {SECTION_HEADINGS, type SectionKind} from '../../vocabulary/section-headings.js';
import {prefixPattern} from './phrase-pattern.js';
import type {PlainLine} from './plain-lines.js';

/** A plain line, and what the section is about in which it stands. */
export interface SectionLine extends PlainLine {
  readonly section: SectionKind;
  /** Folded words of the nearest heading above; empty before the first. */
  readonly heading: string;
}

/**
 * Names the section of every line by the nearest heading above. A heading that says nothing by
 * itself takes the kind of the heading that it stands under.
 */
export function inSections(lines: readonly PlainLine[]): SectionLine[] {
  let open: readonly {level: number; section: SectionKind; heading: string}[] = [];
  return lines.map((line) => {
    if (line.kind === 'heading') {
      open = open.filter(({level}) => level < line.level);
      const section = headingKind(line.folded) ?? open.at(-1)?.section ?? 'other';
      open = [...open, {level: line.level, section, heading: line.folded}];
    }
    return {...line, section: open.at(-1)?.section ?? 'other', heading: open.at(-1)?.heading ?? ''};
  });
}

function headingKind(folded: string): SectionKind | undefined {
  if (known.has(folded)) return known.get(folded);
  const kind = KINDS.find(([, pattern]) => pattern.test(folded))?.[0];
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(folded, kind);
  return kind;
}

/** Postings have the same headings again and again. */
const known = new Map<string, SectionKind | undefined>();
const MOST_KNOWN = 2000;

const KINDS = SECTION_HEADINGS.map(([kind, words]) => [kind, prefixPattern(words)] as const);
