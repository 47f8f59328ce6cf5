import {FILE_START, problem, type Problem} from './problems/problem.js';
import {
  findEmptyEntry,
  findEntry,
  placeOfValue,
  type FrontMatterEntry,
  type SourcePosting,
} from './source-posting.js';

/** Whether the editor says that a posting is open, and what is odd about the way it is said. */
export interface State {
  readonly open: boolean;
  readonly problems: readonly Problem[];
}

/** Only an explicit `true` opens a posting; whatever contradicts it closes it. */
export function readState(source: SourcePosting): State {
  const entry = findEntry(source, 'open');
  if (!entry) return {open: false, problems: missing(source)};
  const said = readBoolean(entry, source.path);
  const contradictions = findContradictions(source, said.value);
  return {
    open: said.value === true && contradictions.every(({closes}) => !closes),
    problems: [...said.problems, ...contradictions.flatMap(({problems}) => problems)],
  };
}

function missing(source: SourcePosting): readonly Problem[] {
  const empty = findEmptyEntry(source, 'open');
  if (empty?.isSwallowed === true) return [];
  if (empty) return [problem('open-missing', source.path, empty.place, {said: 'empty', status: ''})];
  const status = findEntry(source, 'status');
  if (status) {
    const facts = {said: 'status', status: status.values.join(', ')} as const;
    return [problem('open-missing', source.path, placeOfValue(status), facts)];
  }
  const place = source.frontMatter[0]?.place ?? FILE_START;
  return [problem('open-missing', source.path, place, {said: 'nothing', status: ''})];
}

interface SaidBoolean {
  readonly value: boolean | undefined;
  readonly problems: readonly Problem[];
}

const REPAIRABLE = /^(true|false)#+$/i;

function readBoolean(entry: FrontMatterEntry, path: string): SaidBoolean {
  const value = entry.values[0] ?? '';
  const plain = value.toLowerCase();
  if (plain === 'true' || plain === 'false') return {value: plain === 'true', problems: []};
  const read = REPAIRABLE.exec(value)?.[1]?.toLowerCase();
  const facts = {key: entry.key, value};
  if (read !== undefined) {
    return {
      value: read === 'true',
      problems: [problem('boolean-repaired', path, placeOfValue(entry), {...facts, read})],
    };
  }
  return {value: undefined, problems: [problem('open-unclear', path, placeOfValue(entry), facts)]};
}

interface Contradiction {
  readonly closes: boolean;
  readonly problems: readonly Problem[];
}

function findContradictions(source: SourcePosting, open: boolean | undefined): readonly Contradiction[] {
  const found: Contradiction[] = [];
  const status = findEntry(source, 'status');
  const statusWord = status?.values[0]?.toLowerCase();
  if (status && statusWord !== undefined && open !== undefined) {
    const saysOpen = OPEN_WORDS.has(statusWord);
    const facts = {status: status.values[0] ?? '', open: String(open)};
    if (saysOpen !== open && (saysOpen || CLOSED_WORDS.has(statusWord))) {
      found.push({
        closes: true,
        problems: [problem('status-contradicts', source.path, placeOfValue(status), facts)],
      });
    }
  }
  const filled = findEntry(source, 'poste_pourvu');
  if (filled && open === true) {
    const {value, problems} = readBoolean(filled, source.path);
    const contradiction = problem('position-filled', source.path, placeOfValue(filled), {key: filled.key});
    // Who writes anything but false there hardly means that the position is still to be had.
    found.push({closes: value !== false, problems: value === true ? [...problems, contradiction] : problems});
  }
  return found;
}

const OPEN_WORDS: ReadonlySet<string> = new Set(['open', 'ouvert', 'ouverte']);
const CLOSED_WORDS: ReadonlySet<string> = new Set(['closed', 'fermé', 'fermée', 'ferme', 'filled', 'pourvu']);
