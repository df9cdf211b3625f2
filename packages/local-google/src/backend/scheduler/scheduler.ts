/** Who goes on when, and what time it is. Executions are known by id. */
export interface Scheduler {
  /** Whether time is virtual, so that wall time says nothing about limits. */
  readonly virtual: boolean;
  /** Epoch ms of the executions' clock. */
  now(): number;
  /** What the realm's `Date` shows, where that is not the machine's clock. */
  realmTime(): number | undefined;
  /** Ms since the scheduler began, for limits: wall time in free mode, virtual time in seeded mode. */
  elapsed(): number;
  /** An execution begins to run; it counts as live until `finished`. */
  began(id: string): void;
  finished(id: string): void;
  /** Stops an execution at a service call until it is its turn. */
  turn(id: string): Promise<void>;
  /**
   * Stops an execution until `ready` holds (true) or `ms` have passed (false). `ready` is asked after each
   * `changed()`.
   */
  wait(id: string, ms: number, ready: () => boolean): Promise<boolean>;
  /** Something that a waiting execution may wait for has changed. */
  changed(): void;
  /** While held no turn is given: the driver is still handing in the runs of one moment. */
  hold(): void;
  release(): void;
}
