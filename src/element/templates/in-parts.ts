import {noChange} from 'lit';

/**
 * Draws things in parts of so many, of which the first few are drawn anew and the others stay as they are.
 *
 * @param size things of a part
 * @param drawn parts
 */
export function inParts<T>(
  things: readonly T[],
  size: number,
  drawn: number,
  draw: (thing: T) => unknown,
): readonly unknown[] {
  const parts: unknown[] = [];
  for (let at = 0; at < things.length; at += size) {
    parts.push(at < drawn * size ? things.slice(at, at + size).map(draw) : noChange);
  }
  return parts;
}
