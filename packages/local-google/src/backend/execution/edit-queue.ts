/** One runs and two wait, per spreadsheet; further edit events are dropped (facts.md 22). */
const QUEUED = 2;

/** Keeps the onEdit events of each spreadsheet in Google's short queue. */
export class EditQueue {
  private readonly chains = new Map<string, { tail: Promise<unknown>; length: number }>();

  /** Null where the event was dropped. */
  async enter<T>(spreadsheetId: string, run: () => Promise<T>): Promise<T | null> {
    const chain = this.chains.get(spreadsheetId) ?? { tail: Promise.resolve(), length: 0 };
    this.chains.set(spreadsheetId, chain);
    if (chain.length > QUEUED) return null;
    chain.length++;
    const own = chain.length === 1 ? run() : chain.tail.then(run);
    chain.tail = own.catch(() => undefined);
    try {
      return await own;
    } finally {
      chain.length--;
    }
  }
}
