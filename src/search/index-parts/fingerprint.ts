/**
 * A short name for a text: the same for the same text, another for nearly any other (cyrb53 by bryc,
 * public domain). For telling texts apart, not for security.
 */
export function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Tells whether two lists hold the same postings in the same order. */
export function fingerprintOf(postings: readonly {readonly id: string}[]): string {
  return fingerprint(postings.map(({id}) => id).join(' '));
}
