import { daysBetween } from '../calendar/calendar-date';
import { groupBy } from '../group-by';
import type { RowId } from '../ids';
import { repeatedGroups } from '../group-by';
import { isWebLink, linkKey } from '../text/web-link';
import type { ActivityColumns } from '../activities/activity-columns';
import { statesHouseholds } from './composite';
import type { FormalityFlag } from './coverage';
import type { HamletLedger } from './hamlet-ledger';
import type { PeriodView } from './period-view';
import type { PlacedActivity } from './placed-activity';
import { isDirect } from './placed-activity';

/** docs/domain.md §6.2. */
const REPEATED_ATTENDANCE = 4;
const MEETINGS_A_DAY = 2;
const PEOPLE_A_HOUSEHOLD = 3;
const DAYS_TO_ENTER = 30;
const SEVERAL = 2;
/** Whole households make shares of small hamlets differ by as much. */
const SHARE_TOLERANCE = 0.01;

/** Signs of work done for show among the counted activities; they warn and leave nothing out. */
export function formalityFlags({ counting, ledgers, book }: PeriodView): readonly FormalityFlag[] {
  const invited = counting.counted.filter(({ encounters }) => encounters.length > 0);
  const meetings = counting.counted.filter(isDirect);
  return [
    ...sharedEvidence(counting.counted),
    ...repeatedAttendance(meetings, counting.index.leadUnits),
    ...ledgers.flatMap(crowdedDays),
    ...lateEntries(counting.counted),
    ...emptyMeetings(invited),
    ...improbableAttendance(invited),
    ...crowdedContents(counting.counted, book.settings.topicsAnActivity),
    ...namedNotMet(invited),
    ...equalShares(meetings),
  ];
}

/** As HD-25 sees it: links that open the same page; a row that names one twice has it once. */
function sharedEvidence(counted: readonly PlacedActivity[]): readonly FormalityFlag[] {
  const uses = counted.flatMap(({ activity: { id, evidence } }) =>
    evidence.filter(isWebLink).map((link) => ({ id, link })),
  );
  return repeatedGroups(uses, ({ link }) => linkKey(link)).flatMap((group): readonly FormalityFlag[] => {
    const activities = [...new Set(group.map(({ id }) => id))];
    const [{ link }] = group;
    return activities.length > 1 ? [{ kind: 'shared-evidence', link, activities }] : [];
  });
}

/** By the unit that writes the number down: over a year other hamlets and units come to the same by chance. */
function repeatedAttendance(
  meetings: readonly PlacedActivity[],
  { numbers: unitAt }: ActivityColumns['leadUnits'],
): readonly FormalityFlag[] {
  const keyOf = ({ at, attendance, activity }: PlacedActivity): string | null =>
    attendance ? [unitAt[at], attendance, activity.householdsAttending].join() : null;
  return [...groupBy(meetings, keyOf).values()]
    .filter(({ length }) => length >= REPEATED_ATTENDANCE)
    .map((group) => ({
      kind: 'repeated-attendance',
      attendance: group[0].attendance ?? 0,
      activities: idsOf(group),
    }));
}

function crowdedDays({ hamlet, periodVisits }: HamletLedger): readonly FormalityFlag[] {
  const meetings = periodVisits.map(({ placed }) => placed);
  return [...groupBy(meetings, ({ day }) => day).values()].flatMap((group): readonly FormalityFlag[] => {
    if (group.length <= MEETINGS_A_DAY) return [];
    const { date } = group[0].activity;
    return [{ kind: 'crowded-day', hamlet: hamlet.code, date, activities: idsOf(group) }];
  });
}

function lateEntries(counted: readonly PlacedActivity[]): readonly FormalityFlag[] {
  return counted.flatMap(({ activity: { id, date, enteredOn } }): readonly FormalityFlag[] => {
    const days = enteredOn === null ? 0 : daysBetween(date, enteredOn);
    return days > DAYS_TO_ENTER ? [{ kind: 'late-entry', days, activities: [id] }] : [];
  });
}

function emptyMeetings(meetings: readonly PlacedActivity[]): readonly FormalityFlag[] {
  const empty = meetings.filter(({ attendance }) => attendance === 0);
  return empty.map((placed) => ({ kind: 'empty-meeting', activities: idsOf([placed]) }));
}

function improbableAttendance(meetings: readonly PlacedActivity[]): readonly FormalityFlag[] {
  return meetings.flatMap((placed): readonly FormalityFlag[] => {
    const { attendance } = placed;
    const stated = placed.listed.map(({ households }) => households);
    if (attendance === null || stated.some((households) => households === null || households <= 0)) return [];
    const households = stated.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    if (attendance <= PEOPLE_A_HOUSEHOLD * households) return [];
    return [{ kind: 'improbable-attendance', attendance, households, activities: idsOf([placed]) }];
  });
}

function crowdedContents(counted: readonly PlacedActivity[], most: number): readonly FormalityFlag[] {
  return counted.flatMap(({ activity: { id, topics } }): readonly FormalityFlag[] => {
    const contents = new Set(topics).size;
    return contents > most ? [{ kind: 'crowded-contents', contents, activities: [id] }] : [];
  });
}

function namedNotMet(invited: readonly PlacedActivity[]): readonly FormalityFlag[] {
  return invited.flatMap((placed): readonly FormalityFlag[] => {
    const named = placed.encounters.length;
    const met = placed.encounters.filter(({ why }) => why === null).length;
    if (2 * met >= named) return [];
    return [{ kind: 'named-not-met', named, met, activities: idsOf([placed]) }];
  });
}

/** Households by hamlet that are the same share everywhere were reckoned at a desk, where several meetings show it. */
function equalShares(meetings: readonly PlacedActivity[]): readonly FormalityFlag[] {
  const equal = meetings.filter(hasEqualShares);
  return equal.length < SEVERAL ? [] : [{ kind: 'equal-shares', activities: idsOf(equal) }];
}

/** Whether every hamlet of a joint meeting has the same share of its households by Số hộ theo xóm. */
function hasEqualShares({ activity, encounters }: PlacedActivity): boolean {
  const shares = encounters.flatMap(({ named }) => {
    const given = activity.householdsByHamlet.get(named.code);
    return given === undefined || !statesHouseholds(named.households) ? [] : [given / named.households];
  });
  if (shares.length < 2 || shares.length < encounters.length) return false;
  return Math.max(...shares) - Math.min(...shares) < SHARE_TOLERANCE;
}

const idsOf = (group: readonly Pick<PlacedActivity, 'activity'>[]): readonly RowId[] =>
  group.map(({ activity }) => activity.id);
