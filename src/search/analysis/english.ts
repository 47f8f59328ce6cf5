/** Plural, past and -ing, in the manner of Porter's first step; at least three letters are left. */
export function stemEnglish(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  return word
    .replace(/(ss)es$/, '$1')
    .replace(/([^su])s$/, '$1')
    .replace(/(...)(?:ing|ed|ie)$/, '$1')
    .replace(/([b-df-hj-np-tv-xz])\1$/, '$1')
    .replace(/(...)[ey]$/, '$1');
}
