/** A metric at one hamlet: its value in percent, null where undefined, and the numbers that went into its formula. */
export interface Metric<Facts> {
  readonly value: number | null;
  readonly facts: Facts;
}

/** part / whole in percent; null where the whole is 0, since 0/0 says nothing. */
export function percentOf(part: number, whole: number): number | null {
  return whole > 0 ? (100 * part) / whole : null;
}
