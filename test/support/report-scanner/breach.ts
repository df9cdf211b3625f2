import type { Beside } from './beside';
import type { PrintedReport } from './printed-report';

/** Where a report breaks a rule of its text. */
export interface Breach {
  /** The paragraph, heading or row as it reads. */
  readonly at: string;
  readonly why: string;
}

export type Rule = (report: PrintedReport, beside: Beside) => readonly Breach[];

/** One breach for each match of a pattern. */
export const matches = (
  text: string,
  pattern: RegExp,
  why: (found: string) => string,
  at = text,
): readonly Breach[] => [...text.matchAll(pattern)].map(([found]) => ({ at, why: why(found) }));
