import {lstatSync, readdirSync, realpathSync} from 'node:fs';
import {join, sep} from 'node:path';
import {reasonOf} from './reason-of.js';

/** One entry of a folder, or of one in it. */
export interface FoundEntry {
  readonly kind: 'file' | Refusal;
  /** Relative to the folder, with `/`, as the disk spells it. */
  readonly path: string;
  /** Where it really lies. */
  readonly location: string;
  /** Why it can't be looked at, if it is unreadable. */
  readonly reason?: string;
}

/** Why an entry is not read: these are codes of problems. */
export type Refusal =
  'file-hidden' | 'file-special' | 'file-outside' | 'file-link' | 'file-link-broken' | 'file-unreadable';

const DEEPEST_FOLDER = 40;

/**
 * Lists a folder and those in it by `lstat`: nothing is opened, and no link is followed but one that
 * stays in the folder and whose target isn't found there under its own name.
 *
 * @param root real path of the folder
 * @returns in the order of the code units of the paths
 */
export function walkFolder(root: string): readonly FoundEntry[] {
  const entries = listFolder(root, '', 0);
  const links = entries.filter(({kind}) => kind === 'file-link');
  const others = entries.filter(({kind}) => kind !== 'file-link');
  const locations = new Set(others.map(({location}) => location));
  const followed = links.map((link) => {
    const target = followLink(root, link);
    const isNew = target.kind === 'file' && !locations.has(target.location);
    if (isNew) locations.add(target.location);
    return target.kind !== 'file' || isNew ? target : link;
  });
  return [...others, ...followed].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listFolder(root: string, folder: string, depth: number): readonly FoundEntry[] {
  return namesIn(join(root, folder)).flatMap((name) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    const entry = describe(path, name, join(root, path));
    if (entry !== 'folder') return [entry];
    const isEndless = depth >= DEEPEST_FOLDER;
    return isEndless
      ? [{kind: 'file-special', path, location: join(root, path)}]
      : listFolder(root, path, depth + 1);
  });
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}

function describe(path: string, name: string, location: string): FoundEntry | 'folder' {
  if (name.startsWith('.')) return {kind: 'file-hidden', path, location};
  try {
    const stats = lstatSync(location);
    if (stats.isDirectory()) return 'folder';
    const kind = stats.isFile() ? 'file' : stats.isSymbolicLink() ? 'file-link' : 'file-special';
    return {kind, path, location};
  } catch (error) {
    return {kind: 'file-unreadable', path, location, reason: reasonOf(error)};
  }
}

/** A link to a folder within is like one to a file already read: what is in it has its own name. */
function followLink(root: string, {path, location}: FoundEntry): FoundEntry {
  try {
    const target = realpathSync(location);
    if (!target.startsWith(root.endsWith(sep) ? root : root + sep) && target !== root) {
      return {kind: 'file-outside', path, location};
    }
    const stats = lstatSync(target);
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'file-link' : 'file-special';
    return {kind, path, location: target};
  } catch {
    return {kind: 'file-link-broken', path, location};
  }
}
