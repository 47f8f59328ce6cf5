import { daysBetween, isDay } from '../contract/calendar.js';
const formats = new Map();
/** The formats of a language; each is made once, since `Intl` objects are slow to make. */
export function formatFor(tag) {
    const known = formats.get(tag);
    if (known)
        return known;
    const format = createFormat(supportedTag(tag));
    formats.set(tag, format);
    return format;
}
/** `Intl` throws on a tag that is not well formed. */
function supportedTag(tag) {
    try {
        return Intl.getCanonicalLocales(tag)[0] ?? 'fr';
    }
    catch {
        return 'fr';
    }
}
function createFormat(tag) {
    const number = new Intl.NumberFormat(tag);
    const plural = new Intl.PluralRules(tag);
    const list = new Intl.ListFormat(tag);
    const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
    const collator = new Intl.Collator(tag, { numeric: true, sensitivity: 'base' });
    // Days have no zone: they are read and written as UTC midnights, so that none can shift them.
    const day = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', dateStyle: 'long' });
    return {
        number: (value) => number.format(value),
        day: (text) => (isDay(text) ? day.format(new Date(text)) : text),
        relativeDay: (from, to) => isDay(from) && isDay(to) ? relative.format(daysBetween(from, to), 'day') : to,
        list: (texts) => list.format(texts),
        plural: (count, forms) => {
            const category = plural.select(count);
            return category === 'one' ? forms.one : category === 'many' ? (forms.many ?? forms.other) : forms.other;
        },
        compare: (a, b) => collator.compare(a, b),
    };
}
/** Beyond it a date says more than a number of days. */
const RECENT_DAYS = 30;
/** Whether a day is near enough to be told as a distance: in the last 30 days, today included. */
export function isRecent(day, today) {
    const age = daysBetween(day, today);
    return age >= 0 && age < RECENT_DAYS;
}
//# sourceMappingURL=format.js.map