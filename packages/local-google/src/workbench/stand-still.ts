/**
 * Lets whoever starts the workbench in code, a test, see what two people do to each other: a run of one stands still
 * before one of its calls, as under a slow Google, while the other uses the page. No address asks for it.
 */
export interface StandStill {
  /** The call (as in `RunResult.calls`) before whose first time this run is to stand still; null for none. */
  before(run: {
    readonly user: string;
    readonly fn: string;
    readonly args: readonly unknown[];
  }): string | null;
  /** Hears that it stands there; it goes on when this settles, however it does. */
  meanwhile(): Promise<void>;
}
