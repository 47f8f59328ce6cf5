/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of
 * the other (optimal string alignment, after Damerau 1964).
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from(`${b} `, (_letter, at) => at);
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const swapped = a[i] === b[j - 1] && a[i - 1] === b[j] ? (before[j - 1] ?? 0) : Infinity;
      const changed = (last[j] ?? 0) - Number(a[i] === b[j]);
      row.push(1 + Math.min(changed, last[j + 1] ?? 0, row.at(-1) ?? 0, swapped));
    }
    before = last;
    last = row;
  }
  return last.at(-1) ?? 0;
}
