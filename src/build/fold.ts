/** A name as it is compared: letters a–z and digits only, without case, accents or separators. */
export function fold(text: string): string {
  return toAscii(text).replace(/[^a-z0-9]+/g, '');
}

/** A name as part of an address: words of a–z and digits, joined by dashes. */
export function slug(text: string): string {
  return toAscii(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function toAscii(text: string): string {
  const letters = NOT_ASCII.test(text) ? withoutMarks(text) : text.toLowerCase();
  return letters.replace(/[+@&]/g, (sign) => SIGNS[sign] ?? sign);
}

const NOT_ASCII = /[^\x00-\x7f]/;

function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss');
}

/** A+ is “a plus”, Loc@docs is “Locadocs”. */
const SIGNS: Readonly<Record<string, string>> = {'+': ' plus ', '@': 'a', '&': ' et '};
