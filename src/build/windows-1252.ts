/** The characters of bytes 80 to 9F, where Windows-1252 is not Latin-1. Five bytes have none. */
export const HIGH_CHARACTERS: readonly string[] = [
  ...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ',
];

/** Not by `TextDecoder`, which in Node 20 reads these 32 bytes as controls. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  return latin1.replace(
    /[\u0080-\u009F]/g,
    (control) => HIGH_CHARACTERS[control.charCodeAt(0) - 0x80] ?? control,
  );
}
