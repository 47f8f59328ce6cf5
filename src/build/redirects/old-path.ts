import {folderUrl} from '../addresses.js';

const MAX_FOLDERS = 12;
/** A name that any disk and address can hold, that hides nothing and leads nowhere else. */
const NAME = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N} ,'’()+·._~-]{0,119}$/u;
const ENDS_ODDLY = /[ .]$/;
const PAGE = /\.html?$/i;
const OTHER_FILE = /\.[a-z][a-z0-9]{1,4}$/i;
/** What the board and its site keep for themselves. */
const TAKEN = /^(?:feeds|search)\/|^(?:index|list)\.html$/i;

/**
 * The file, below the output folder, at which a server looks for an address that a posting once had;
 * undefined for one that no file below can answer for, or should.
 *
 * @param address path or absolute address, as an editor writes it
 * @param baseUrl address of the output folder: what it begins with is taken off
 */
export function oldPath(address: string, baseUrl: string | undefined): string | undefined {
  const pathname = pathOf(address.trim(), baseUrl);
  if (pathname === undefined) return undefined;
  const names = pathname.split('/').filter((name) => name !== '');
  const isSafe = names.every((name) => NAME.test(name) && !ENDS_ODDLY.test(name));
  const last = names.at(-1);
  if (last === undefined || !isSafe || names.length > MAX_FOLDERS) return undefined;
  const isPage = PAGE.test(last) && !pathname.endsWith('/');
  const folders = isPage ? names.slice(0, -1) : names;
  // A folder of a file's name could stand where the board writes that file.
  if (folders.some((name) => OTHER_FILE.test(name))) return undefined;
  const path = [...names, ...(isPage ? [] : ['index.html'])].join('/');
  return TAKEN.test(path) ? undefined : path;
}

function pathOf(address: string, baseUrl: string | undefined): string | undefined {
  const base = baseUrl === undefined ? undefined : new URL(folderUrl(baseUrl));
  const isAbsolute = /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(address);
  if (isAbsolute && (!URL.canParse(address) || new URL(address).origin !== base?.origin)) return undefined;
  const path = isAbsolute ? new URL(address).pathname : (address.split(/[?#]/, 1)[0] ?? '');
  try {
    const decoded = decodeURIComponent(path).normalize('NFC');
    const folder = decodeURIComponent(base?.pathname ?? '/');
    return decoded.startsWith(folder) ? decoded.slice(folder.length) : decoded;
  } catch {
    return undefined;
  }
}
