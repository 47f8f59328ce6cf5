/** A short name for a text, to tell it from others, not for security (FNV-1a of 32 bits, and its length). */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36) + text.length.toString(36);
}
