/** How a language writes numbers, days, lists and plurals. */
export interface Format {
    readonly number: (value: number) => string;
    /** A day in words, such as « 3 mars 2026 »; a text that is no day comes back as it is. */
    readonly day: (day: string) => string;
    /** « hier », « dans 3 jours »: whole days from `from` to `to`. */
    readonly relativeDay: (from: string, to: string) => string;
    readonly list: (texts: readonly string[]) => string;
    readonly plural: (count: number, forms: PluralForms) => string;
    /** Order of texts for a reader of the language: accents aside, numbers by value. */
    readonly compare: (a: string, b: string) => number;
}
/** French has a form of its own for whole millions: « 1 000 000 d’offres ». */
export interface PluralForms {
    readonly one: string;
    readonly many?: string;
    readonly other: string;
}
/** The formats of a language; each is made once, since `Intl` objects are slow to make. */
export declare function formatFor(tag: string): Format;
/** Whether a day is near enough to be told as a distance: in the last 30 days, today included. */
export declare function isRecent(day: string, today: string): boolean;
//# sourceMappingURL=format.d.ts.map