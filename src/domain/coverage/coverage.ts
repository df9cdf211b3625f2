import type { Activity } from '../activities/activity';
import type { CalendarDate } from '../calendar/calendar-date';
import type { Period } from '../calendar/period';
import type { ReportingMonth } from '../calendar/reporting-months';
import type { Hamlet } from '../hamlets/hamlet';
import type { HamletCode, PlanItemCode, RowId, TopicCode } from '../ids';
import type { PlanItem } from '../plan/catalogues';
import type { PlanWindow } from '../plan/plan-window';
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

/** A gap with what ranks it and who answers for it. */
export interface RankedGap extends Gap {
  /** Severity × households concerned; greater comes first. */
  readonly rank: number;
  readonly severity: number;
  /** Households of the hamlets concerned; null where one of them states none. */
  readonly households: number | null;
  /** The hamlets concerned: the one of `hamlet`, or those that an activity of G5 lists. */
  readonly hamlets: readonly HamletCode[];
  /** First day of the gap: of the longest idle run (G2), the plan window (G4), the activity (G5), else the period. Null for G7. */
  readonly since: CalendarDate | null;
  /** E-mail of the hamlet's officer (Người phụ trách). */
  readonly hamletOfficer: string | null;
  /** E-mails of the officers whose criterion stands for the topic. */
  readonly criterionOfficers: readonly string[];
  /** G2: the longest run of begun reporting months without a direct activity. */
  readonly idleMonths?: readonly ReportingMonth[];
  /** G3: TH in percent. */
  readonly reachPercent?: number;
  /** G4: what was done at the hamlet, and what should have been by now. */
  readonly done?: number;
  readonly due?: number;
  /** G7: what tab Xóm does not state. */
  readonly missing?: readonly ('households' | 'officer')[];
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

/** What was counted in one reporting month; a joint activity counts once. */
export interface MonthFigures {
  readonly month: ReportingMonth;
  /** Began on or before as_of. */
  readonly begun: boolean;
  readonly activities: number;
  /** Activities with direct credit in at least one hamlet. */
  readonly directActivities: number;
  /** Σ Số người; null where no row gives it. */
  readonly attendance: number | null;
  readonly hamletsReachedDirectly: number;
}

/** late: less than due somewhere; not-started: nothing at all though something is due; not-due: nothing is due yet. */
export type PlanState = 'done' | 'on-track' | 'late' | 'not-started' | 'not-due';

/** A plan item whose window meets the period. Items of Phạm vi Toàn xã are counted once for the commune. */
export interface PlanProgress {
  readonly item: PlanItem;
  readonly window: PlanWindow;
  /** Chỉ tiêu of the whole window, times the hamlets concerned where Phạm vi is Từng xóm; null where blank. */
  readonly target: number | null;
  /** The part of `target` due by as_of. */
  readonly due: number | null;
  /** Activities from the window's start to as_of; at each hamlet once where Phạm vi is Từng xóm. */
  readonly done: number;
  readonly state: PlanState;
  /** Empty for Phạm vi Toàn xã. */
  readonly hamlets: readonly {
    readonly hamlet: HamletCode;
    readonly due: number | null;
    readonly done: number;
  }[];
}

/** How far one topic has come, in hamlets of the period. */
export interface TopicReach extends CellCounts {
  readonly topic: TopicCode;
  /** Counted activities with the topic, each once. */
  readonly activities: number;
}

/** A topic repeated at a hamlet far above plan while required topics have had nothing there. */
export interface OverCoverage {
  readonly hamlet: HamletCode;
  readonly topic: TopicCode;
  readonly times: number;
  /** What the plan asks of the topic at the hamlet by now. */
  readonly due: number;
  readonly untouched: readonly TopicCode[];
}

/** Signs of work done for show (docs/domain.md §6): they warn, nothing is left out for them. */
export type FormalityFlag =
  | { readonly kind: 'shared-evidence'; readonly link: string; readonly activities: readonly RowId[] }
  | {
      readonly kind: 'repeated-attendance';
      readonly attendance: number;
      readonly activities: readonly RowId[];
    }
  | {
      readonly kind: 'crowded-day';
      readonly hamlet: HamletCode;
      readonly date: CalendarDate;
      readonly activities: readonly RowId[];
    }
  | { readonly kind: 'late-entry'; readonly days: number; readonly activities: readonly RowId[] }
  | { readonly kind: 'empty-meeting'; readonly activities: readonly RowId[] }
  | {
      readonly kind: 'improbable-attendance';
      readonly attendance: number;
      readonly households: number;
      readonly activities: readonly RowId[];
    };

export interface CommuneCoverage {
  readonly composite: number | null;
  readonly band: Band | null;
  readonly cells: CellCounts;
  /** Each metric weighted by households over the hamlets that have both. */
  readonly metrics: Readonly<Record<MetricId, number | null>>;
  /** Counted activities of any kind that have evidence. */
  readonly withEvidence: number;
}

export interface Coverage {
  readonly period: Period;
  readonly asOf: CalendarDate;
  /** Hamlets in force on the period's last day, in Vietnamese order. */
  readonly hamlets: readonly HamletCoverage[];
  readonly commune: CommuneCoverage;
  /** In order of severity × households. */
  readonly gaps: readonly RankedGap[];
  /** In sheet order. */
  readonly counted: readonly Activity[];
  readonly excluded: readonly Exclusion[];
  /** The reporting months that the period touches, begun or not. */
  readonly months: readonly MonthFigures[];
  /** In the order of tab Kế hoạch. */
  readonly plan: readonly PlanProgress[];
  /** Counted activities that say «Ngoài kế hoạch». */
  readonly outsidePlan: number;
  /** In the order of tab Nội dung. */
  readonly topics: readonly TopicReach[];
  readonly overCovered: readonly OverCoverage[];
  readonly flags: readonly FormalityFlag[];
}
