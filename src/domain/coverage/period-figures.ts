import type { CalendarDate } from '../calendar/calendar-date';
import type { MetricId } from '../plan/settings';
import type { CellCounts, Coverage, HamletCoverage } from './coverage';

/** The composite and the metrics, in percent; null is undefined. */
export type Scores = Readonly<Record<'B' | MetricId, number | null>>;

/** What is kept of a period once it was computed, so that later periods compare without the rows of then. */
export interface PeriodFigures {
  /** Code of the period. */
  readonly period: string;
  readonly asOf: CalendarDate;
  /** `YYYY-MM-DDTHH:MM:SS` in the script's zone. */
  readonly computedAt: string;
  /** Fingerprint of the rows that it was computed from. */
  readonly fingerprint: string;
  readonly commune: Scores;
  readonly cells: CellCounts;
  /** By code of the hamlet, as it was then. */
  readonly hamlets: ReadonlyMap<string, Scores>;
  /** Figures of the report, by id, that were known; kept by the report only. */
  readonly indicators: ReadonlyMap<string, number>;
}

/** What the figures of a period are compared with, as far as it was kept. */
export interface EarlierFigures {
  /** The same period when it was last computed. */
  readonly before: PeriodFigures | null;
  /** The period before, of the same kind. */
  readonly previous: PeriodFigures | null;
  /** The same period a year before. */
  readonly lastYear: PeriodFigures | null;
}

export const NO_EARLIER_FIGURES: EarlierFigures = { before: null, previous: null, lastYear: null };

/** The figures of a coverage in the form in which they are kept. */
export function figuresToKeep(
  { period, asOf, commune, hamlets }: Coverage,
  made: Pick<PeriodFigures, 'computedAt' | 'fingerprint' | 'indicators'>,
): PeriodFigures {
  return {
    period: period.code,
    asOf,
    ...made,
    commune: { B: commune.composite, ...commune.metrics },
    cells: commune.cells,
    hamlets: new Map(hamlets.map((hamlet) => [hamlet.hamlet.code, scoresOf(hamlet)])),
  };
}

export const scoresOf = ({ composite, metrics }: HamletCoverage): Scores => ({ B: composite, ...metrics });

/** Percentage points more (positive) or less; null where one of the two is not known. */
export function changeInPoints(now: number | null, then: number | null | undefined): number | null {
  return now === null || then === null || then === undefined ? null : now - then;
}
