/**
 * The candidate that a misspelling probably stood for, or undefined if none is near: it begins with the same
 * letter, and there is at most one slip in four. Ties go to the first.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let limit = Math.min(3, Math.floor(word.length / 4));
  let best: string | undefined;
  for (const candidate of candidates) {
    if (!candidate.startsWith(word.charAt(0)) || Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(word, candidate);
    if (distance <= limit) {
      best = candidate;
      limit = distance - 1;
    }
  }
  return best;
}

/** Optimal string alignment distance: insertions, deletions, substitutions, neighbours swapped. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({length: b.length + 1}, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + cost,
          swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}
