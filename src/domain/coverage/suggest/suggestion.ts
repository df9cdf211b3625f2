import type { CalendarDate } from '../../calendar/calendar-date';
import type { HamletCode, PlanItemCode, TopicCode } from '../../ids';
import type { CommForm } from '../../plan/catalogues';
import type { RankedGap } from '../coverage';

/** A meeting that the commune could hold next. */
export interface SuggestedActivity {
  /** After today, within the report year, a day still free at its hamlets. */
  readonly date: CalendarDate;
  readonly form: CommForm;
  /** In the order of tab Nội dung. */
  readonly topics: readonly TopicCode[];
  /** In Vietnamese order. */
  readonly hamlets: readonly HamletCode[];
  /** All households of its hamlets; null where one states no Số hộ. */
  readonly householdsInvited: number | null;
  /** Households that have to come so that it meets all of its hamlets and half of each; null where one states no Số hộ. */
  readonly householdsNeeded: number | null;
  /** Gaps that are closed once this one is done, those before it, and the rows that were planned already. */
  readonly closes: readonly RankedGap[];
  /** The plan items that it is work of: those behind at its hamlets, others that are running, those that it makes good for late. */
  readonly planItems: readonly PlanItemCode[];
  /** Chủ trì of the first of those sorts that there is, the most frequent; '' where there is none. */
  readonly leadUnit: string;
  /** E-mails of Người phụ trách of the hamlets. */
  readonly hamletOfficers: readonly string[];
  /** E-mails of those who look after the criteria of its contents. */
  readonly criterionOfficers: readonly string[];
}

/** Every gap stands in one of the lists or in `closes` of one activity. */
export interface Suggestion {
  /** At most ten; what closes most comes first. */
  readonly activities: readonly SuggestedActivity[];
  /** Gaps that a meeting could close and that none of these does yet: what is left for the weeks after. */
  readonly later: readonly RankedGap[];
  /** Gaps that rows of «Dự kiến» already close once they are done. */
  readonly planned: readonly RankedGap[];
  /** Gaps that no meeting closes: missing evidence or data, items whose window ends too soon or that ask for no meeting. */
  readonly notByActivity: readonly RankedGap[];
}

/** How many gaps there are, and how many of them the list closes. */
export function gapCounts({ activities, later, planned, notByActivity }: Suggestion): {
  readonly closed: number;
  readonly total: number;
} {
  const closed = activities.reduce((sum, { closes }) => sum + closes.length, 0);
  return { closed, total: closed + later.length + planned.length + notByActivity.length };
}
