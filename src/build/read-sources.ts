import {closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync} from 'node:fs';
import {basename, extname, isAbsolute, normalize} from 'node:path';
import {utf16Label} from './decode.js';
import {escapeControls} from './escape-controls.js';
import {groupBy} from './group-by.js';
import type {SourceFile} from './parse-source.js';
import {FILE_START, problem, type Problem} from './problems/problem.js';
import {reasonOf} from './reason-of.js';
import {walkFolder, type FoundEntry} from './walk-folder.js';

/** One entry of the folders, not yet opened. */
export interface ListedSource {
  readonly entry: FoundEntry;
  /** As it is shown in messages and in the index. */
  readonly path: string;
}

const MAX_KILOBYTES = 1024;

/** Text of other kinds, which a folder of postings may well hold. */
const OTHER_EXTENSIONS: ReadonlySet<string> = new Set(
  '.json .jsonl .yml .yaml .toml .xml .html .htm .css .scss .js .mjs .cjs .ts .svg .csv .sh .py .rb .lock .log'.split(
    ' ',
  ),
);
const NOTES = /^(?:readme|contributing|licen[cs]e|changelog|codeowners)(?:\.[a-z]+)?$/i;

/**
 * All entries of the folders, in the order in which these were given, then of the code units of their paths;
 * each file once, where one folder holds another.
 */
export function listSources(folders: readonly string[]): readonly ListedSource[] {
  const labels = labelsOf(folders);
  const found = folders.flatMap((folder, at) =>
    walkFolder(realpathSync(folder)).map((entry) => ({entry, path: join(labels[at] ?? '', entry.path)})),
  );
  const seen = new Set<string>();
  const entries = found.filter(({entry: {kind, location}}) => {
    if (kind !== 'file') return true;
    const isNew = !seen.has(location);
    seen.add(location);
    return isNew;
  });
  const shown = showPaths(entries.map(({path}) => path));
  return entries.map(({entry}, at) => ({entry, path: shown[at] ?? ''}));
}

/** How paths begin: as the folder was given, or by its name alone where that leads out of here. */
function labelsOf(folders: readonly string[]): readonly string[] {
  const given = folders.map((folder) => normalize(folder).replaceAll('\\', '/').replace(/\/$/, ''));
  const isHere = (folder: string): boolean => !isAbsolute(folder) && !folder.startsWith('..');
  const labels = given.map((folder) => (isHere(folder) ? folder.replace(/^\.$/, '') : basename(folder)));
  return new Set(labels).size === labels.length ? labels : given;
}

function join(label: string, path: string): string {
  return label === '' ? path : `${label}/${path}`;
}

/** Composed, so that accents compare; as the disk has it where two names would then be the same. */
function showPaths(paths: readonly string[]): readonly string[] {
  const composed = groupBy(paths, (path) => path.normalize('NFC'));
  return paths.map((path) => {
    const whole = path.normalize('NFC');
    return escapeControls(composed.get(whole)?.length === 1 ? whole : path);
  });
}

/** One file by its own path, under the same rules; a link to it is followed. */
export function readOneSource(path: string): SourceFile | Problem {
  const shown = escapeControls(path.normalize('NFC'));
  try {
    const location = realpathSync(path);
    const isFile = lstatSync(location).isFile();
    return isFile
      ? readFile(location, shown, basename(path).normalize('NFC'))
      : problem('file-special', shown, FILE_START, {});
  } catch (error) {
    return problem('file-unreadable', shown, FILE_START, {reason: reasonOf(error)});
  }
}

/** An entry's file, or what became of it instead. Whatever can't be read is a problem, never an exception. */
export function readSource({entry, path}: ListedSource): SourceFile | Problem {
  const {kind, path: rawPath, location, reason = ''} = entry;
  if (kind === 'file-unreadable') return problem(kind, path, FILE_START, {reason});
  if (kind !== 'file') return problem(kind, path, FILE_START, {});
  const extension = extname(rawPath).toLowerCase();
  if (OTHER_EXTENSIONS.has(extension)) return problem('file-other', path, FILE_START, {extension});
  try {
    return readFile(location, path, basename(rawPath).normalize('NFC'));
  } catch (error) {
    return problem('file-unreadable', path, FILE_START, {reason: reasonOf(error)});
  }
}

/** Opened so that neither a link nor a pipe put there since it was listed is followed or waited for. */
function readFile(location: string, path: string, name: string): SourceFile | Problem {
  const descriptor = openSync(location, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return problem('file-special', path, FILE_START, {});
    const kilobytes = Math.ceil(stats.size / 1024);
    if (kilobytes > MAX_KILOBYTES)
      return problem('file-too-large', path, FILE_START, {kilobytes, limit: MAX_KILOBYTES});
    const bytes = readFileSync(descriptor);
    const refusal = refusalOf(bytes, name);
    return refusal ? problem(refusal, path, FILE_START, {}) : {path, name, bytes};
  } finally {
    closeSync(descriptor);
  }
}

function refusalOf(bytes: Buffer, name: string): 'file-empty' | 'file-binary' | 'file-notes' | undefined {
  const start = bytes.subarray(0, 8192);
  const text = start.toString('latin1');
  const hasFence = /^(?:ï»¿)?\s*---/.test(text);
  if (text.trim() === '') return 'file-empty';
  if (!hasFence && utf16Label(start) === undefined && (start.includes(0) || text.startsWith('%PDF')))
    return 'file-binary';
  return NOTES.test(name) && !hasFence ? 'file-notes' : undefined;
}
