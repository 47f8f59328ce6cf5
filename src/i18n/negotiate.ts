/**
 * What there is in the first language of the list that has something: `de-AT` gets what `de` has.
 *
 * @param tags BCP 47 tags as pages have them, the most wanted first
 * @param languages by primary subtag
 */
export function negotiate<T>(tags: Iterable<string>, languages: ReadonlyMap<string, T>): T | undefined {
  for (const tag of tags) {
    const found = languages.get(
      tag
        .trim()
        .toLowerCase()
        .replace(/[-_].*/s, ''),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
