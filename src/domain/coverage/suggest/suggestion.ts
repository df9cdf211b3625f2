import type { CalendarDate } from '../../calendar/calendar-date';
import type { HamletCode, PlanItemCode, TopicCode } from '../../ids';
import type { CommForm } from '../../plan/catalogues';
import type { RankedGap } from '../coverage';

/** A meeting that the commune could hold next. */
export interface SuggestedActivity {
  /** A day still free at its hamlets, after today. */
  readonly date: CalendarDate;
  readonly form: CommForm;
  /** In the order of tab Nội dung. */
  readonly topics: readonly TopicCode[];
  /** In Vietnamese order. */
  readonly hamlets: readonly HamletCode[];
  /** Households that have to come so that it meets all of its hamlets and half of each; null where one states no Số hộ. */
  readonly householdsNeeded: number | null;
  /** Gaps that are closed once this one is done and those before it. */
  readonly closes: readonly RankedGap[];
  /** The plan items that it counts for and that are behind at its hamlets, in the order of the plan. */
  readonly planItems: readonly PlanItemCode[];
  /** Chủ trì of the plan items that it counts for, the most frequent; '' where there is none. */
  readonly leadUnit: string;
  /** E-mails of Người phụ trách of the hamlets. */
  readonly hamletOfficers: readonly string[];
  /** E-mails of those who look after the criteria of its contents. */
  readonly criterionOfficers: readonly string[];
}

export interface Suggestion {
  /** At most ten; what closes most comes first. */
  readonly activities: readonly SuggestedActivity[];
  /** Gaps that a meeting could close and that none of these does yet: what is left for the weeks after. */
  readonly later: readonly RankedGap[];
  /** Gaps that rows of «Dự kiến» already close once they are done. */
  readonly planned: readonly RankedGap[];
  /** Gaps that no meeting closes: missing evidence or data, items whose window has ended or that ask for no meeting. */
  readonly notByActivity: readonly RankedGap[];
}
