import type { FactLine } from '../../workbook/facts-tab';

/** The hidden tab of facts for those who count many communes. */
export interface FactsPort {
  /** Every row below the header, row 2 first; null in a workbook that has no such tab yet. One call. */
  read(): readonly FactLine[] | null;
  /** Writes the header and all rows below it, one call. Rows further down stay: callers hand blank ones for what shall go. */
  write(lines: readonly FactLine[]): void;
}
