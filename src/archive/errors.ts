/**
 * The program's typed errors. Each says what failed and what to do; only cli/run.ts turns one into a message and
 * an exit code.
 */
export class NewsError extends Error {
  override readonly name: string = 'NewsError';
  /** What the user can do about it, one sentence, or null. */
  readonly hint: string | null;
  constructor(message: string, hint: string | null = null, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}

/** The call makes no sense: unknown option, contradictory flags, malformed value. */
export class UsageError extends NewsError {
  override readonly name: string = 'UsageError';
}

/** No archive where one was asked for. */
export class NoArchiveError extends NewsError {
  override readonly name: string = 'NoArchiveError';
}

/** Another process writes to the archive. */
export class LockedError extends NewsError {
  override readonly name: string = 'LockedError';
}

/** The archive was written by another version of schema, analyser or parser. */
export class VersionError extends NewsError {
  override readonly name: string = 'VersionError';
}

/** The store is damaged. */
export class DamageError extends NewsError {
  override readonly name: string = 'DamageError';
}

/** A file cannot be read or is not text. */
export class InputError extends NewsError {
  override readonly name: string = 'InputError';
}
