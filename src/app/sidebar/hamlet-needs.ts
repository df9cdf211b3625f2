import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Coverage, RankedGap } from '../../domain/coverage/coverage';
import type { PeriodView } from '../../domain/coverage/period-view';
import { plannedMeetings } from '../../domain/coverage/suggest/planned-meetings';
import { suggestIn } from '../../domain/coverage/suggest/suggest-activities';
import type { Hamlet } from '../../domain/hamlets/hamlet';
import type { HamletCode, TopicCode } from '../../domain/ids';
import type { CommForm } from '../../domain/plan/catalogues';

/** A meeting to come at a hamlet: planned already, or one that it should have. */
export interface MeetingToCome {
  readonly isPlanned: boolean;
  readonly date: CalendarDate;
  readonly form: CommForm;
  readonly topics: readonly TopicCode[];
  /** The item of the plan that it is held for; '' where there is none. */
  readonly planItem: string;
}

/** What one hamlet is asked for. */
export interface HamletNeeds {
  readonly hamlet: Hamlet;
  readonly meeting: MeetingToCome | null;
  /** Days of its meetings that lack evidence, and of those of which nobody wrote how many came. */
  readonly withoutEvidence: readonly CalendarDate[];
  readonly withoutFigure: readonly CalendarDate[];
  readonly lacksHouseholds: boolean;
}

/** For every hamlet in force of which something is asked, in Vietnamese order. */
export function hamletNeeds(
  view: PeriodView,
  { gaps }: Pick<Coverage, 'gaps'>,
  today: CalendarDate,
): readonly HamletNeeds[] {
  const meetingAt = meetingsToCome(view, gaps, today);
  const daysOf = new Map(view.book.activities.map(({ id, activity }) => [id, activity?.date ?? null]));
  const daysAt = (code: HamletCode, isAsked: (gap: RankedGap) => boolean): readonly CalendarDate[] => {
    const asked = gaps.filter((gap) => gap.hamlets.includes(code) && isAsked(gap));
    const days = asked.flatMap(
      ({ activity }) => (activity === undefined ? null : daysOf.get(activity)) ?? [],
    );
    return [...new Set(days)].sort();
  };
  return view.ledgers
    .map(({ hamlet }): HamletNeeds => {
      const { code } = hamlet;
      return {
        hamlet,
        meeting: meetingAt.get(code) ?? null,
        withoutEvidence: daysAt(code, ({ kind, reason }) => kind === 'G5' || reason === 'no-evidence'),
        withoutFigure: daysAt(code, ({ reason }) => reason === 'no-figure'),
        lacksHouseholds: gaps.some(({ hamlet: at, missing }) => at === code && missing === 'households'),
      };
    })
    .filter(
      ({ meeting, withoutEvidence, withoutFigure, lacksHouseholds }) =>
        meeting !== null || withoutEvidence.length + withoutFigure.length > 0 || lacksHouseholds,
    );
}

/** The first planned meeting of each hamlet; where none is planned, the first that the list of next activities would hold. */
function meetingsToCome(
  view: PeriodView,
  gaps: readonly RankedGap[],
  today: CalendarDate,
): ReadonlyMap<HamletCode, MeetingToCome> {
  const found = new Map<HamletCode, MeetingToCome>();
  for (const activity of suggestIn(view, gaps, today, Infinity).activities) {
    const { date, form, topics, planItems } = activity;
    const meeting = { isPlanned: false, date, form, topics, planItem: planItems[0] ?? '' };
    for (const code of activity.hamlets) {
      const known = found.get(code);
      if (known === undefined || date < known.date) found.set(code, meeting);
    }
  }
  const inOrder = view.book.topics.map(({ code }) => code);
  for (const [code, meetings] of plannedMeetings(view, today)) {
    const [first] = [...meetings].sort((a, b) => (a.day < b.day ? -1 : 1));
    if (first === undefined) continue;
    const topics = inOrder.filter((topic) => first.topics.has(topic));
    const { day, form, planItem } = first;
    found.set(code, { isPlanned: true, date: day, form, topics, planItem });
  }
  return found;
}
