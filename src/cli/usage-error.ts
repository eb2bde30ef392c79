/** The user asked for something that cannot be done: one line, perhaps a hint, exit 2. */
export class UsageError extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'UsageError';
    this.hint = hint;
  }
}

/** What was named holds nothing that is read, as yet. */
export class NothingToRead extends UsageError {}
