import {FIELD_CODES} from './field-codes.js';
import {FILE_CODES} from './file-codes.js';

/** Every kind of problem. Codes are stable: people filter on them. */
export const CODES = {...FILE_CODES, ...FIELD_CODES};

export type Code = keyof typeof CODES;
export type FactsOf<C extends Code> = Parameters<(typeof CODES)[C]['fr']>[0];
