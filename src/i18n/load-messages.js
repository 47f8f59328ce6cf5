import { en } from './en.js';
import { fr } from './fr.js';
/** The languages inside the script, by primary subtag. */
const LANGUAGES = new Map([
    ['fr', fr],
    ['en', en],
]);
/**
 * The words in the first language of the list that the board speaks; French if there is none.
 *
 * @param tags BCP 47 tags as pages have them, the most wanted first
 */
export function loadMessages(tags) {
    for (const tag of tags) {
        const messages = LANGUAGES.get(primarySubtag(tag));
        if (messages)
            return messages;
    }
    return fr;
}
function primarySubtag(tag) {
    return tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
//# sourceMappingURL=load-messages.js.map