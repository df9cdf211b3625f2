import type { CalendarDate } from '../calendar/calendar-date';
import type { MetricId } from '../plan/settings';
import type { CommuneCells, CommuneCoverage, Coverage, HamletCoverage } from './coverage';

/** The composite and the metrics, in percent; null is undefined. */
export type Scores = Readonly<Record<'B' | MetricId, number | null>>;

/**
 * Which definition of coverage figures were computed by (docs/domain.md §6): 1 held each period against the whole year, 2
 * says where a hamlet stands on a day. The two measure different things under the same letters, and are never compared.
 */
export type Definition = 1 | 2;
export const DEFINITION: Definition = 2;

/** What was done in a period, as later ones compare with it. */
export type PeriodResults = Pick<CommuneCoverage, 'hamletsMet' | 'householdsPresent' | 'households'>;

/** A figure of the report, and how it was made; null where it was kept before figures were rows of tab Chỉ tiêu. */
export interface KeptIndicator {
  readonly value: number;
  readonly digest: string | null;
}

/** What is kept of a period once it was computed, so that later periods compare without the rows of then. */
export interface PeriodFigures {
  readonly definition: Definition;
  /** Code of the period. */
  readonly period: string;
  readonly asOf: CalendarDate;
  /** `YYYY-MM-DDTHH:MM:SS` in the script's zone. */
  readonly computedAt: string;
  /** Fingerprint of the rows that it was computed from. */
  readonly fingerprint: string;
  readonly commune: Scores;
  readonly cells: CommuneCells;
  /** Null by the first definition, which knew none. */
  readonly results: PeriodResults | null;
  /** By code of the hamlet, as it was then. */
  readonly hamlets: ReadonlyMap<string, Scores>;
  /** Figures of the report, by Mã, that were known; kept by the report only. */
  readonly indicators: ReadonlyMap<string, KeptIndicator>;
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
  const { hamletsMet, householdsPresent, households } = commune;
  return {
    definition: DEFINITION,
    period: period.code,
    asOf,
    ...made,
    commune: { B: commune.composite, ...commune.metrics },
    cells: commune.cells,
    results: { hamletsMet, householdsPresent, households },
    hamlets: new Map(hamlets.map((hamlet) => [hamlet.hamlet.code, scoresOf(hamlet)])),
  };
}

export const scoresOf = ({ composite, metrics }: HamletCoverage): Scores => ({ B: composite, ...metrics });

/** Whether the figures of a coverage may be compared with today's. */
export const isComparable = ({ definition }: PeriodFigures): boolean => definition === DEFINITION;

/** Percentage points more (positive) or less; null where one of the two is not known. */
export function changeInPoints(now: number | null, then: number | null | undefined): number | null {
  return now === null || then === null || then === undefined ? null : now - then;
}
