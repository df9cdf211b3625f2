import type { CalendarDate } from '../../calendar/calendar-date';
import type { HamletCode, PlanItemCode, TopicCode } from '../../ids';
import type { CommForm } from '../../plan/catalogues';
import type { RankedGap } from '../coverage';

/** How much one activity may carry. */
export interface SuggestLimits {
  /** Contents of one meeting or one broadcast. */
  readonly topics: number;
  /** Hamlets that meet together. */
  readonly jointHamlets: number;
}

/**
 * Three contents: an evening meeting lasts about ninety minutes, and half an hour is what a content needs to be told
 * and asked about. Three hamlets: about three hundred households, half of them present, are as many as a village hall
 * seats, and more hamlets have no hall within walking distance. Callers may pass other bounds.
 */
export const SUGGEST_LIMITS: SuggestLimits = { topics: 3, jointHamlets: 3 };

/** One next activity. */
export interface SuggestedActivity {
  readonly form: CommForm;
  /** In the order of tab Nội dung. */
  readonly topics: readonly TopicCode[];
  /** In Vietnamese order: those that meet together, or all that a broadcast reaches. */
  readonly hamlets: readonly HamletCode[];
  /** To the whole commune (Phạm vi Toàn xã) rather than to listed hamlets. */
  readonly isBroadcast: boolean;
  /** Gaps that are closed once this one is done and those before it. */
  readonly closes: readonly RankedGap[];
  /** The plan items that are behind at its hamlets and that it counts for, in the order of the plan. */
  readonly planItems: readonly PlanItemCode[];
  /** Chủ trì of the plan items that it counts for, the most frequent; '' where there is none. */
  readonly leadUnit: string;
  /** E-mails of Người phụ trách of the hamlets. */
  readonly hamletOfficers: readonly string[];
  /** E-mails of those who look after the criteria of its contents. */
  readonly criterionOfficers: readonly string[];
  readonly due: CalendarDate;
  readonly gain: SuggestedGain;
}

/** What an activity adds after those before it, if it has evidence and half of the households come (the bound of G3). */
export interface SuggestedGain {
  /** Cells (hamlet × required content) that become direct. */
  readonly directCells: number;
  /** B of the commune after it; null where undefined. */
  readonly composite: number | null;
  /** Percentage points of B over the list up to the one before; null where either is undefined. */
  readonly points: number | null;
}

export interface Suggestion {
  /** What weighs most first. */
  readonly activities: readonly SuggestedActivity[];
  /**
   * Gaps that no activity closes any more: missing evidence or data, items whose forms give no direct credit or whose
   * window has ended, months of silence that have passed.
   */
  readonly notByActivity: readonly RankedGap[];
  /** B of the commune before the list; null where undefined. */
  readonly composite: number | null;
}
