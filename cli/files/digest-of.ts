import { createHash } from 'node:crypto';

/** Names a content: the same whenever it comes again, so that a command that was killed goes on where it stopped. */
export const digestOf = (...content: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
