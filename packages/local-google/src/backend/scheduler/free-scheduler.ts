import { performance } from 'node:perf_hooks';
import type { Scheduler } from './scheduler';

interface Waiter {
  readonly id: string;
  readonly ready: () => boolean;
  readonly settle: (reached: boolean) => void;
}

/** Executions run as fast as the machine lets them; waiting is real waiting. */
export function createFreeScheduler(fixedNow: number | undefined): Scheduler {
  let waiters: Waiter[] = [];

  const nothing = (): void => undefined;
  return {
    virtual: false,
    now: () => fixedNow ?? Date.now(),
    realmTime: () => fixedNow,
    elapsed: () => performance.now(),
    began: nothing,
    finished(id) {
      const [own, others] = [waiters.filter((w) => w.id === id), waiters.filter((w) => w.id !== id)];
      waiters = others;
      for (const waiter of own) waiter.settle(false);
    },
    turn: () => Promise.resolve(),
    wait(id, ms, ready) {
      if (ready()) return Promise.resolve(true);
      return new Promise((resolve) => {
        const settle = (reached: boolean): void => {
          clearTimeout(timer);
          waiters = waiters.filter((w) => w !== waiter);
          resolve(reached);
        };
        const timer = setTimeout(() => {
          settle(false);
        }, ms);
        const waiter: Waiter = { id, ready, settle };
        waiters.push(waiter);
      });
    },
    changed() {
      for (const waiter of [...waiters]) if (waiter.ready()) waiter.settle(true);
    },
    hold: nothing,
    release: nothing,
  };
}
