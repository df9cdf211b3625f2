import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Coverage, Gap, RankedGap } from '../../domain/coverage/coverage';
import { gapsOf } from '../../domain/coverage/gaps';
import type { PeriodView } from '../../domain/coverage/period-view';
import { periodView } from '../../domain/coverage/period-view';
import { suggestIn } from '../../domain/coverage/suggest/suggest-activities';
import type { Suggestion } from '../../domain/coverage/suggest/suggestion';
import { monthOf } from '../report/report-options';

/**
 * The list for a period that is still running, or ended since: then what is lacking today counts, since rows were done in
 * between, and of a report year that is over nothing can be made good any more.
 */
export function suggestToday(
  { view, coverage }: { readonly view: PeriodView; readonly coverage: Pick<Coverage, 'gaps'> },
  today: CalendarDate,
): Suggestion {
  const { book, state } = view;
  const { day, months } = state;
  if (day >= today) return suggestIn(view, coverage.gaps, today);
  const yearEnd = months[months.length - 1]?.to ?? day;
  if (yearEnd < today) return { activities: [], later: [], planned: [], notByActivity: coverage.gaps };
  const now = periodView(book, monthOf(today, book.settings.periodStyle), today);
  // The same gap is the same object, so that the tab of the period finds the activity that closes it.
  const known = new Map(coverage.gaps.map((gap) => [gapKey(gap), gap]));
  return withKnown(suggestIn(now, gapsOf(now), today), (gap) => known.get(gapKey(gap)) ?? gap);
}

/** What a gap is and where. */
export const gapKey = ({ kind, hamlet, topic, planItem, activity }: Gap): string =>
  [kind, hamlet, topic, planItem, activity].map((part) => part ?? '').join('|');

function withKnown(suggestion: Suggestion, same: (gap: RankedGap) => RankedGap): Suggestion {
  const { activities, later, planned, notByActivity } = suggestion;
  return {
    activities: activities.map((activity) => ({ ...activity, closes: activity.closes.map(same) })),
    later: later.map(same),
    planned: planned.map(same),
    notByActivity: notByActivity.map(same),
  };
}
