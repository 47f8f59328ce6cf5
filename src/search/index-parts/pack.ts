/**
 * Texts that JSON carries without escapes and that compress well: sorted terms as what differs from the
 * one before, numbers as digits of base 45. Whatever is unpacked may come from anywhere: it ends where
 * its text ends.
 */

/** `A` to `Z`, which no folded term has: how many characters a term shares with the one before. */
const SHARED = 65;
const MAX_SHARED = 25;

export function packTerms(sorted: readonly string[]): string {
  let previous = '';
  return sorted
    .map((term) => {
      let shared = 0;
      while (shared < MAX_SHARED && shared < term.length && term[shared] === previous[shared]) shared++;
      previous = term;
      return String.fromCharCode(SHARED + shared) + term.slice(shared);
    })
    .join('');
}

export function unpackTerms(packed: string): readonly string[] {
  const terms: string[] = [];
  let previous = '';
  for (const [, shared = '', rest = ''] of packed.matchAll(/([A-Z])([^A-Z]*)/g)) {
    previous = previous.slice(0, shared.charCodeAt(0) - SHARED) + rest;
    terms.push(previous);
  }
  return terms;
}

const BASE = 45;
const MARK_CODE = 33;
const FIRST_DIGIT = 35;
const BACK_SLASH = 92;

/** Digits are printable ASCII from `#` on, without the back slash: 45 last ones, then 45 that go on. */
export function packNumber(value: number): string {
  const rest = Math.floor(value / BASE);
  return (rest > 0 ? packLeading(rest) : '') + digitOf(value % BASE);
}

function packLeading(value: number): string {
  const rest = Math.floor(value / BASE);
  return (rest > 0 ? packLeading(rest) : '') + digitOf(BASE + (value % BASE));
}

function digitOf(value: number): string {
  const code = FIRST_DIGIT + value;
  return String.fromCharCode(code < BACK_SLASH ? code : code + 1);
}

/** Stands among packed numbers where another kind of number follows. */
export const MARK = '!';

/** Reads packed numbers and marks; of what is neither something comes, but it ends. */
export function unpackNumbers(packed: string, visit: (value: number) => void, onMark: () => void): void {
  let value = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    const digit = code - FIRST_DIGIT - (code > BACK_SLASH ? 1 : 0);
    if (code === MARK_CODE) onMark();
    else if (digit >= BASE) value = value * BASE + digit - BASE;
    else {
      visit(value * BASE + digit);
      value = 0;
    }
  }
}
