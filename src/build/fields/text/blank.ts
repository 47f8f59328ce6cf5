/** As many blanks as there are characters: what is taken out of a text leaves the rest where it was. */
export function blank(words: string): string {
  return ' '.repeat(words.length);
}
