import {BODY_CODES} from './body-codes.js';
import {FIELD_CODES} from './field-codes.js';
import {FILE_CODES} from './file-codes.js';
import {FRONT_MATTER_CODES} from './front-matter-codes.js';
import {ORGANIZATION_CODES} from './organization-codes.js';
import {PAGE_CODES} from './page-codes.js';
import {POSTING_CODES} from './posting-codes.js';
import {STATE_CODES} from './state-codes.js';
import {YAML_CODES} from './yaml-codes.js';

/** Every kind of problem. Codes are stable: people filter on them. */
export const CODES = {
  ...FILE_CODES,
  ...FRONT_MATTER_CODES,
  ...YAML_CODES,
  ...ORGANIZATION_CODES,
  ...POSTING_CODES,
  ...STATE_CODES,
  ...BODY_CODES,
  ...FIELD_CODES,
  ...PAGE_CODES,
};

export type Code = keyof typeof CODES;
/** What the sentences of a code need to know; nothing, for most of them. */
export type FactsOf<C extends Code> =
  Parameters<(typeof CODES)[C]['fr']> extends [infer Facts] ? Facts : object;
