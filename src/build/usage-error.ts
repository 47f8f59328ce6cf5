/** The command was called in a way that it can't follow; the message says what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
