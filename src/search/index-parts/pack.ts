/**
 * Texts that JSON carries without escapes and that compress well: sorted terms as what differs from the
 * one before, numbers as digits of base 45. Whatever is unpacked may come from anywhere: it ends where
 * its text ends, and numbers have a bound.
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

/** Printable ASCII from `#` on, without the back slash: 45 last digits, 45 digits that go on. */
const DIGITS: readonly string[] = Array.from({length: 91}, (_unused, at) =>
  String.fromCharCode(35 + at),
).filter((digit) => digit !== '\\');
const BASE = 45;
const MARK_CODE = 33;
const MAX_NUMBER = 1e9;
const VALUES: readonly number[] = Array.from({length: 128}, (_unused, code) =>
  DIGITS.indexOf(String.fromCharCode(code)),
);

export function packNumber(value: number): string {
  let rest = value;
  let packed = DIGITS[rest % BASE] ?? '';
  for (rest = Math.floor(rest / BASE); rest > 0; rest = Math.floor(rest / BASE)) {
    packed = (DIGITS[BASE + (rest % BASE)] ?? '') + packed;
  }
  return packed;
}

/** Stands among packed numbers where another kind of number follows; read as `MARKED`. */
export const MARK = '!';
export const MARKED = -1;

/** Reads the numbers and marks between two places of a text; ends early at whatever is neither. */
export function unpackNumbers(
  packed: string,
  from: number,
  to: number,
  visit: (value: number) => void,
): void {
  let value = 0;
  for (let at = from; at < to; at++) {
    const code = packed.charCodeAt(at);
    const digit = VALUES[code] ?? -1;
    if (code === MARK_CODE) visit(MARKED);
    else if (digit < 0 || value > MAX_NUMBER) return;
    else if (digit >= BASE) value = value * BASE + digit - BASE;
    else {
      visit(value * BASE + digit);
      value = 0;
    }
  }
}
