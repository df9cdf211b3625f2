import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/**
 * CPU ms that the calling thread has used. Node 20 knows only the whole process (`process.cpuUsage`); Linux tells
 * the thread's own time in schedstat, in ns. Elsewhere: null, and the caller falls back to time not spent waiting.
 */
export function threadCpuMs(): number | null {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[0]) / 1e6;
  } catch {
    return null;
  }
}

/** The kernel brings schedstat up to date at its ticks, so shorter spans are better told by the clock. */
const SCHEDSTAT_GRAIN_MS = 10;

/** Measures one execution: CPU of the thread, or wall time less what `waiting` counted. */
export function startCpuMeter(): { waiting: (ms: number) => void; read: () => number } {
  const cpu = threadCpuMs();
  const wall = performance.now();
  let waited = 0;
  return {
    waiting: (ms) => (waited += ms),
    read() {
      const cpuNow = threadCpuMs();
      const busy = performance.now() - wall - waited;
      const known = cpu !== null && cpuNow !== null && busy > SCHEDSTAT_GRAIN_MS;
      return Math.round((known ? cpuNow - cpu : busy) * 10) / 10;
    },
  };
}
