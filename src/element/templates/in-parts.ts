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
  const parts = Array.from({length: Math.ceil(things.length / size)}, (_, part) => part);
  return parts.map((part) =>
    part < drawn ? things.slice(part * size, (part + 1) * size).map(draw) : noChange,
  );
}
