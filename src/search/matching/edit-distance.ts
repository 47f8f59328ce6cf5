/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of
 * the other (optimal string alignment, after Damerau 1964). With few edits allowed, trying each is quicker
 * than filling a table.
 *
 * @returns the distance, or more than `max` where it is above
 */
export function editDistance(a: string, b: string, max: number): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const after = (skipA: number, skipB: number): number =>
    1 + editDistance(a.slice(same + skipA), b.slice(same + skipB), max - 1);
  const left = Math.max(a.length, b.length) - same;
  if (left === 0 || max === 0) return left;
  const isSwapped = a[same] === b[same + 1] && a[same + 1] === b[same];
  return Math.min(after(1, 1), after(1, 0), after(0, 1), isSwapped ? after(2, 2) : Infinity);
}
