/** One thing wrong with a file that came from outside: where it is, and what was expected there. */
export interface Fault {
  /** Path of the value, such as `postings[3].validThrough`; empty for the whole file. */
  readonly path: string;
  readonly expected: string;
}

export function formatFault({path, expected}: Fault): string {
  return path === '' ? `expected ${expected}` : `${path}: expected ${expected}`;
}

/** The file as a whole cannot be used: it is not an index, or one of a version not known here. */
export class IndexFormatError extends Error {
  override readonly name = 'IndexFormatError';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(formatFault(fault));
    this.fault = fault;
  }
}
