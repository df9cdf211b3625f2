/** Milliseconds that a command waits for the document lock; others hold it for about a second each. */
export const LOCK_WAIT_MS = 15_000;
