import type { Activity } from '../activities/activity';
import type { NotDirectReason } from '../activities/direct-meeting';
import type { CalendarDate } from '../calendar/calendar-date';
import type { Period } from '../calendar/period';
import type { ReportingMonth } from '../calendar/reporting-months';
import type { Hamlet } from '../hamlets/hamlet';
import type { HamletCode, PlanItemCode, RowId, TopicCode } from '../ids';
import type { PlanItem } from '../plan/catalogues';
import type { PlanWindow } from '../plan/plan-window';
import type { MetricId } from '../plan/settings';
import type { StateDay } from './state-day';

export type Credit = 'direct' | 'indirect' | 'none';
/** Tốt, Khá, Trung bình, Cần tăng cường. */
export type Band = 'good' | 'fair' | 'average' | 'weak';
export type GapKind = 'G1' | 'G1b' | 'G2' | 'G3' | 'G4' | 'G5' | 'G6' | 'G7' | 'G8';
/** What is not stated: Số hộ and Người phụ trách of tab Xóm, Số hộ dự of the hamlet's meetings. */
export type MissingFact = 'households' | 'officer' | 'attendance';
export type ExclusionReason = 'not-done' | 'invalid' | 'out-of-period' | 'duplicate';

/** Where a hamlet stands on the day of the state, in counts. */
export interface HamletState {
  /** Required contents that were met directly this year, of all required ones; how many of them are due. */
  readonly contentsMet: number;
  readonly contentsRequired: number;
  readonly contentsDue: number;
  /** Complete months after the month of the last direct activity of the report year; null without one. */
  readonly monthsSinceDirect: number | null;
  /** Plan items of which something is due, and those of them that have it. */
  readonly itemsDue: number;
  readonly itemsDone: number;
}

/** What was done at a hamlet within the period. */
export interface HamletResult {
  readonly direct: number;
  /** As TH, over the period's direct activities. */
  readonly bestHouseholdShare: number | null;
  /** Required contents whose first direct meeting of the report year lies in the period. */
  readonly newContents: number;
}

/** Percentages are unrounded, 0…100; null is undefined («chưa có số liệu»), never 0. */
export interface HamletCoverage {
  readonly hamlet: Hamlet;
  readonly metrics: Readonly<Record<MetricId, number | null>>;
  /** The composite B. */
  readonly composite: number | null;
  readonly band: Band | null;
  /** Best kind of credit for every topic of the catalogue, required or not. */
  readonly credits: ReadonlyMap<TopicCode, Credit>;
  readonly state: HamletState;
  readonly inPeriod: HamletResult;
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
  /** First day of the gap: after the end of the month of Hạn (G1, G1b, G6), the last direct activity (G2), the plan window (G4), the activity (G5, G8). Null for G3, G7. */
  readonly since: CalendarDate | null;
  /** E-mail of the hamlet's officer (Người phụ trách). */
  readonly hamletOfficer: string | null;
  /** E-mails of the officers whose criterion stands for the topic. */
  readonly criterionOfficers: readonly string[];
  /** G2: complete months without a direct activity. */
  readonly idleMonths?: number;
  /** G3: TH in percent. */
  readonly reachPercent?: number;
  /** G4: what was done at the hamlet, and what should have been by now. */
  readonly done?: number;
  readonly due?: number;
  /** G7. */
  readonly missing?: MissingFact;
  /** G8: why the activity is not direct at the hamlet. */
  readonly reason?: NotDirectReason;
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

/** Cells of hamlets and required contents; `notDue` of them are indirect or none and have the year still before them. */
export interface CommuneCells extends CellCounts {
  readonly notDue: number;
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
  /** The part of `target` due by the day of the state. */
  readonly due: number | null;
  /** Activities from the window's start to the day of the state; at each hamlet once where Phạm vi is Từng xóm. */
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
  /** More contents in a row than one activity can bring. */
  | { readonly kind: 'crowded-contents'; readonly contents: number; readonly activities: readonly RowId[] }
  /** A direct form that met fewer than half of the hamlets it names. */
  | {
      readonly kind: 'named-not-met';
      readonly named: number;
      readonly met: number;
      readonly activities: readonly RowId[];
    }
  /** Several joint meetings at which every hamlet has the same share of its households. */
  | { readonly kind: 'equal-shares'; readonly activities: readonly RowId[] }
  | {
      readonly kind: 'improbable-attendance';
      readonly attendance: number;
      readonly households: number;
      readonly activities: readonly RowId[];
    };

export interface CommuneCoverage {
  readonly composite: number | null;
  readonly band: Band | null;
  readonly cells: CommuneCells;
  /** Cells of contents that are due, and those of them that were met directly. */
  readonly dueCells: { readonly due: number; readonly direct: number };
  /** Each metric weighted by households over the hamlets that have both. */
  readonly metrics: Readonly<Record<MetricId, number | null>>;
  /** Counted activities of any kind that have evidence. */
  readonly withEvidence: number;
  /** Hamlets that have B; the commune has none where fewer than two thirds do. */
  readonly hamletsWithB: number;
  /** Hamlets with a direct activity in the period. */
  readonly hamletsMet: number;
  /** Σ households at each hamlet's best direct activity of the period, of hamlets that state Số hộ. */
  readonly householdsPresent: number;
  /** Σ Số hộ of the hamlets that state it. */
  readonly households: number;
}

export interface Coverage {
  readonly period: Period;
  readonly asOf: CalendarDate;
  /** The day whose state the figures are, with its report year. */
  readonly state: StateDay;
  /** Hamlets in force on the day of the state, in Vietnamese order. */
  readonly hamlets: readonly HamletCoverage[];
  readonly commune: CommuneCoverage;
  /** In order of severity × households. */
  readonly gaps: readonly RankedGap[];
  /** Counted in the period, in sheet order. */
  readonly counted: readonly Activity[];
  /** Counted since the report year's first day, in sheet order. */
  readonly countedForState: readonly Activity[];
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
