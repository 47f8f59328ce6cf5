/** Where what is built will be found, as far as it is known. */
export interface Addresses {
  /** Absolute address of a file, by its path in the output folder; undefined without `--base-url`. */
  readonly absolute: (path: string) => string | undefined;
  /** Link from one file to another, both by their paths in the output folder. */
  readonly between: (from: string, to: string) => string;
  /** Link from a file to the page with the board. */
  readonly toBoard: (from: string) => string;
  /** Absolute address of that page; undefined if it isn't known. */
  readonly board: string | undefined;
}

/**
 * @param baseUrl absolute address of the output folder
 * @param boardUrl address of the page with the board, absolute or as seen from the output folder
 */
export function createAddresses(baseUrl: string | undefined, boardUrl = '../'): Addresses {
  const base = baseUrl === undefined ? undefined : folderUrl(baseUrl);
  const board = resolve(boardUrl, base);
  return {
    absolute: (path) => base && new URL(path, base).href,
    between,
    toBoard: (from) => board ?? between(from, boardUrl),
    board,
  };
}

/** A folder's address ends with a slash; it has no query and no fragment. */
export function folderUrl(baseUrl: string): string {
  const url = new URL(baseUrl);
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

function resolve(address: string, base: string | undefined): string | undefined {
  return URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

function between(from: string, to: string): string {
  if (to.startsWith('/')) return to;
  const folder = from.split('/').slice(0, -1);
  const target = to.split('/');
  const shared = folder.findIndex((name, at) => name !== target[at] || at >= target.length - 1);
  const common = shared < 0 ? folder.length : shared;
  return [...folder.slice(common).map(() => '..'), ...target.slice(common)].join('/');
}
