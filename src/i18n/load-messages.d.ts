import type { Messages } from './messages.js';
/**
 * The words in the first language of the list that the board speaks; French if there is none.
 *
 * @param tags BCP 47 tags as pages have them, the most wanted first
 */
export declare function loadMessages(tags: Iterable<string>): Messages;
//# sourceMappingURL=load-messages.d.ts.map