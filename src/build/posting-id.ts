import {createHash} from 'node:crypto';
import {slug} from './fold.js';
import {groupBy} from './group-by.js';
import {FILE_START, problem, type Problem} from './problems/problem.js';

/** What an id is made from. */
export interface NamedFile {
  /** Relative path with `/`; no two files have the same. */
  readonly path: string;
  readonly name: string;
}

export interface PostingIds {
  /** By path. */
  readonly ids: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** The path of each file that had to give way, and the path of the one with its id. */
  readonly namesakes: ReadonlyMap<string, string>;
}

const EXTENSION = /\.(?:md|markdown|mdr|mdown|txt)$/i;
const MAX_LENGTH = 120;

/**
 * Gives each file an id from its name, so that an address lasts as long as the file. Where several names
 * give the same, the file whose name is the id, else the first with `.md`, else the first keeps it; the
 * others get a few digits of a hash of their path, which doesn't depend on what else is in the folder.
 */
export function assignIds(files: readonly NamedFile[]): PostingIds {
  const groups = [...groupBy(files, ({name}) => toId(name))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, group]) => ({id, group, keeper: keeperOf(id, group)}));
  const ids = new Map(groups.map(({id, keeper}) => [keeper.path, id]));
  const taken = new Set(groups.map(({id}) => id));
  const problems: Problem[] = [];
  const namesakes = new Map<string, string>();
  for (const {id, group, keeper} of groups) {
    for (const {path} of group) {
      if (path === keeper.path) continue;
      const own = withHash(id, path, taken);
      taken.add(own);
      namesakes.set(path, keeper.path);
      ids.set(path, own);
      problems.push(problem('id-collision', path, FILE_START, {other: keeper.path, id: own}));
    }
  }
  return {ids, problems, namesakes};
}

function toId(name: string): string {
  return slug(name.replace(EXTENSION, '')).slice(0, MAX_LENGTH).replace(/-$/, '') || 'posting';
}

function keeperOf(id: string, files: readonly NamedFile[]): NamedFile {
  const group = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const bare = ({name}: NamedFile): boolean => name.replace(EXTENSION, '') === id;
  const markdown = ({name}: NamedFile): boolean => name.endsWith('.md');
  const [keeper] = [(file: NamedFile) => bare(file) && markdown(file), bare, markdown, () => true].flatMap(
    (rule) => group.find(rule) ?? [],
  );
  if (!keeper) throw new RangeError('a group has at least one file');
  return keeper;
}

function withHash(id: string, path: string, taken: ReadonlySet<string>): string {
  const hash = createHash('sha256').update(path).digest('hex');
  for (let length = 6; ; length += 2) {
    const candidate = `${id}-${hash.slice(0, length)}`;
    if (!taken.has(candidate) || length > hash.length) return candidate;
  }
}
