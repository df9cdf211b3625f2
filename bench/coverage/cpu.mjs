/** The middle one of some values. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Milliseconds of processor time over all threads of this process, so that other work on the machine counts little. */
export async function cpuOf(work) {
  const start = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(start);
  return { value, time: (user + system) / 1000 };
}

/**
 * Milliseconds of processor time of one round, as the mean of so many after a few that do not count. Not the median: what
 * a round leaves for the garbage collector may be collected in another, and belongs to the work all the same.
 */
export async function meanCpuOf(rounds, work) {
  for (let round = 0; round < WARM_UP; round += 1) await work();
  const { value, time } = await cpuOf(async () => {
    let last;
    for (let round = 0; round < rounds; round += 1) last = await work();
    return last;
  });
  return { value, time: time / rounds };
}

const WARM_UP = 5;
