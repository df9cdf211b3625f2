import { compareByCode } from '../activities/duplicates';
import { groupBy } from '../group-by';
import type { HamletCode } from '../ids';
import type { Settings } from '../plan/settings';
import type { CalendarDate } from '../calendar/calendar-date';
import { eachTopicOf } from './activity-contents';
import type { Counting } from './counting';
import type { Encounter } from './encounter';
import type { PlacedActivity } from './placed-activity';
import type { StateDay } from './state-day';

/** The spans that the ledgers are opened for; `from` is the earliest day that any figure looks at. */
export interface LedgerSpan {
  readonly from: CalendarDate;
  readonly periodFrom: CalendarDate;
  readonly state: StateDay;
}

/** A direct activity at a hamlet. */
export interface Visit {
  readonly placed: PlacedActivity;
  /** The hamlets met that stand here today: itself, or those that it goes on for. */
  readonly encounters: readonly Encounter[];
  /** The contents that were met there through it, by their numbers. */
  readonly met: readonly number[];
}

/** The direct activities at each hamlet from the span's first day to the day of the state, by day and Mã. */
export function visitsByHamlet(
  counting: Counting,
  { from, state }: LedgerSpan,
  settings: Settings,
): ReadonlyMap<HamletCode, readonly Visit[]> {
  const met = new Map<HamletCode, Omit<Visit, 'met'>[]>();
  for (const at of counting.eligibleBetween(from, state.day)) {
    const placed = counting.placer.place(at);
    if (placed === null) continue;
    const direct = placed.encounters.filter(({ why }) => why === null);
    for (const [hamlet, encounters] of groupBy(direct, (encounter) => encounter.hamlet.code)) {
      const visits = met.get(hamlet);
      if (visits === undefined) met.set(hamlet, [{ placed, encounters }]);
      else visits.push({ placed, encounters });
    }
  }
  return new Map([...met].map(([hamlet, visits]) => [hamlet, withContents(visits, counting, settings)]));
}

/**
 * At one hamlet and day so many different contents are met as one activity can bring, in the order of Mã: an evening
 * that is entered as several rows brings no more than one that is entered as one.
 */
function withContents(
  visits: readonly Omit<Visit, 'met'>[],
  { index: { topics } }: Counting,
  settings: Settings,
): readonly Visit[] {
  let day = 0;
  let metOnDay = new Set<number>();
  return inOrder(visits).map((visit): Visit => {
    const { placed } = visit;
    if (placed.day !== day) [day, metOnDay] = [placed.day, new Set()];
    const met: number[] = [];
    eachTopicOf(topics, placed.at, settings, (topic) => {
      if (metOnDay.size < settings.topicsAnActivity) metOnDay.add(topic);
      if (metOnDay.has(topic)) met.push(topic);
    });
    return { ...visit, met };
  });
}

/** By day, and on one day by Mã; each row is looked at once. */
function inOrder(visits: readonly Omit<Visit, 'met'>[]): readonly Omit<Visit, 'met'>[] {
  return visits
    .map((visit) => {
      const { id, row } = visit.placed.activity;
      return { visit, day: visit.placed.day, code: { id, row } };
    })
    .sort((a, b) => a.day - b.day || compareByCode(a.code, b.code))
    .map(({ visit }) => visit);
}
