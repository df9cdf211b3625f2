/** A command that cannot be done; the message is one Vietnamese sentence with what to do. Exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
