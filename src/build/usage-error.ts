import type {MessageLanguage} from './problems/problem.js';

/** What is wrong with a command, and what would be right: one line, no full stop. */
export type UsageWords = Readonly<Record<MessageLanguage, string>>;

/** The command was called in a way that it can't follow. `message` is in English. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly words: UsageWords;

  constructor(words: UsageWords) {
    super(words.en);
    this.words = words;
  }
}
