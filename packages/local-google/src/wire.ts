/** What passes between the client's process and the host's. */
import type { CalledMethod } from './called-methods';
import type { HostEvent, HostOptions } from './contract';

/** Methods of the host: HostClient's own, and the start and the end of it. */
export type HostMethod = CalledMethod | 'start' | 'close';

export interface HostCall {
  readonly id: number;
  readonly method: HostMethod;
  readonly params: readonly unknown[];
}

/**
 * Calls of one moment travel together, so that a seeded host sees them together. `settled` answers a result:
 * whatever the driver does because of it has been sent.
 */
export type ToHost = { readonly calls: readonly HostCall[] } | { readonly settled: number };

export type FromHost = HostAnswer | { readonly event: HostEvent };

export interface HostAnswer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

/** Options with every default filled in by the client, which knows where it stands. */
export type StartOptions = HostOptions & { readonly scriptDir: string; readonly timeZone: string };
