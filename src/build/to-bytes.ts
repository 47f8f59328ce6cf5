/** So many characters are at most three times as many bytes. */
const PIECE = 1 << 16;

/** A text in UTF-8, which is never in memory as a whole beside its bytes. */
export function toBytes(pieces: Iterable<string>): Uint8Array {
  const parts: Buffer[] = [];
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < PIECE) continue;
    parts.push(Buffer.from(waiting));
    waiting = '';
  }
  parts.push(Buffer.from(waiting));
  return Buffer.concat(parts);
}
