import {fingerprint} from '../../contract/fingerprint.js';

/** The form of the packed words. */
const VERSION = 2;

/** Tells whether packed words have the form that is known here, and are those of these postings, in this order. */
export function searchKey(postings: readonly {readonly id: string}[]): string {
  return fingerprint([VERSION, ...postings.map(({id}) => id)].join(' '));
}
