/** The absolute address of a path; undefined where there is none, as beside a `data:` address. */
export function resolveUrl(path: string, base: string): string | undefined {
  return URL.canParse(path, base) ? new URL(path, base).href : undefined;
}
