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
