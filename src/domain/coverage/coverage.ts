import type { Activity } from '../activities/activity';
import type { CalendarDate } from '../calendar/calendar-date';
import type { Period } from '../calendar/period';
import type { Hamlet } from '../hamlets/hamlet';
import type { HamletCode, PlanItemCode, RowId, TopicCode } from '../ids';
import type { MetricId } from '../plan/settings';

export type Credit = 'direct' | 'indirect' | 'none';
/** Tốt, Khá, Trung bình, Cần tăng cường. */
export type Band = 'good' | 'fair' | 'average' | 'weak';
export type GapKind = 'G1' | 'G1b' | 'G2' | 'G3' | 'G4' | 'G5' | 'G6' | 'G7';
export type ExclusionReason = 'not-done' | 'invalid' | 'out-of-period' | 'duplicate';

/** Percentages are unrounded, 0…100; null is undefined («chưa có số liệu»), never 0. */
export interface HamletCoverage {
  readonly hamlet: Hamlet;
  readonly metrics: Readonly<Record<MetricId, number | null>>;
  /** The composite B. */
  readonly composite: number | null;
  readonly band: Band | null;
  /** Best kind of credit for every topic of the catalogue, required or not. */
  readonly credits: ReadonlyMap<TopicCode, Credit>;
}

export interface Gap {
  readonly kind: GapKind;
  readonly hamlet?: HamletCode;
  readonly topic?: TopicCode;
  readonly planItem?: PlanItemCode;
  readonly activity?: RowId;
}

export interface Exclusion {
  readonly id: RowId;
  readonly row: number;
  readonly why: ExclusionReason;
}

export interface CellCounts {
  readonly direct: number;
  readonly indirect: number;
  readonly none: number;
}

export interface Coverage {
  readonly period: Period;
  readonly asOf: CalendarDate;
  /** Hamlets in force on the period's last day, in Vietnamese order. */
  readonly hamlets: readonly HamletCoverage[];
  readonly commune: { readonly composite: number | null; readonly cells: CellCounts };
  /** In order of severity × households. */
  readonly gaps: readonly Gap[];
  /** In sheet order. */
  readonly counted: readonly Activity[];
  readonly excluded: readonly Exclusion[];
}
