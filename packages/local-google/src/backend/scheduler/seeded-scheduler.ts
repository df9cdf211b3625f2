import { seededRandom } from './random';
import type { Scheduler } from './scheduler';

/** Virtual ms that one service call takes; calls of executions in parallel share them (public measurements: 0.1–0.3 s). */
const CALL_MS = 100;

/** 15 June 2026, 08:00 in Việt Nam: where virtual time begins unless the host is given a «now». */
export const VIRTUAL_EPOCH = Date.UTC(2026, 5, 15, 1);

interface Parked {
  readonly settle: (reached: boolean) => void;
  /** For waits: when they end by themselves, in virtual ms. */
  readonly deadline?: number;
  readonly ready?: () => boolean;
}

/**
 * Holds every live execution at each service call. When all of them stand still, a generator picks who goes on:
 * one seed, one history, however the machine's threads run. Time is virtual.
 */
export class SeededScheduler implements Scheduler {
  readonly virtual = true;
  private readonly random: () => number;
  private readonly startedAt: number;
  private readonly running = new Set<string>();
  private readonly parked = new Map<string, Parked>();
  private clock = 0;
  private holds = 0;

  constructor(seed: number, now: number | undefined) {
    this.random = seededRandom(seed);
    this.startedAt = now ?? VIRTUAL_EPOCH;
  }

  now(): number {
    return Math.floor(this.startedAt + this.clock);
  }

  realmTime(): number {
    return this.now();
  }

  elapsed(): number {
    return this.clock;
  }

  began(id: string): void {
    this.running.add(id);
  }

  finished(id: string): void {
    this.running.delete(id);
    const left = this.parked.get(id);
    this.parked.delete(id);
    left?.settle(false);
    this.pick();
  }

  async turn(id: string): Promise<void> {
    await this.park(id, {});
  }

  wait(id: string, ms: number, ready: () => boolean): Promise<boolean> {
    return this.park(id, { deadline: this.clock + ms, ready });
  }

  changed(): void {
    this.pick();
  }

  hold(): void {
    this.holds++;
  }

  release(): void {
    this.holds--;
    this.pick();
  }

  private park(id: string, how: Omit<Parked, 'settle'>): Promise<boolean> {
    this.running.delete(id);
    return new Promise((resolve) => {
      this.parked.set(id, { ...how, settle: resolve });
      this.pick();
    });
  }

  private pick(): void {
    if (this.holds > 0 || this.running.size > 0 || this.parked.size === 0) return;
    let candidates = this.goers();
    if (candidates.length === 0) {
      this.clock = Math.min(...[...this.parked.values()].map((p) => p.deadline ?? Infinity));
      candidates = this.goers();
    }
    const id = candidates[Math.floor(this.random() * candidates.length)];
    const parked = id === undefined ? undefined : this.parked.get(id);
    if (id === undefined || parked === undefined) return;
    if (parked.deadline === undefined) this.clock += CALL_MS / candidates.length;
    this.parked.delete(id);
    this.running.add(id);
    parked.settle(parked.ready?.() ?? true);
  }

  /** Those who could go on now, in the order of their ids: arrival order must not show. */
  private goers(): string[] {
    const able = ([, p]: [string, Parked]): boolean =>
      p.deadline === undefined || p.deadline <= this.clock || p.ready?.() === true;
    return [...this.parked.entries()]
      .filter(able)
      .map(([id]) => id)
      .sort();
  }
}
