import type {Messages} from './messages.js';

/**
 * A site's own words in the place of the board's: as few or as many as it likes. Each is a text, or a
 * function of what the board's own takes; what comes out is shown as text, never as markup.
 */
export type MessageOverrides = Overrides<Messages>;

type Overrides<T> = {
  readonly [K in keyof T]?: T[K] extends string
    ? T[K]
    : T[K] extends (...facts: infer Facts) => string
      ? string | ((...facts: Facts) => string)
      : Overrides<T[K]>;
};

/** The words, with the site's own where it has some. */
export function overrideMessages<Words extends object>(words: Words, own: Overrides<Words>): Words {
  const result = {...words} as Record<string, Word>;
  for (const [key, wish] of Object.entries(own as Record<string, Word | null | undefined>)) {
    const word = result[key];
    if (wish === undefined || wish === null) continue;
    if (typeof word === 'function') {
      // Whatever comes out becomes a text: an object would be markup to what draws it.
      result[key] = (...facts) => toText(typeof wish === 'function' ? wish(...facts) : (wish as Text));
    } else {
      result[key] = typeof word === 'object' ? overrideMessages(word, wish as object) : toText(wish as Text);
    }
  }
  return result as Words;
}

function toText(given: Text): string {
  return String(given);
}

/** Numbers too, where nobody checked the types. */
type Text = string | number;
type Word = Text | ((...facts: unknown[]) => Text) | {readonly [key: string]: Word};
