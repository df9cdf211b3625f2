import type { CalendarDate } from '../../calendar/calendar-date';
import type { Hamlet } from '../../hamlets/hamlet';
import { firstByCode, partsOfHeirs } from '../../hamlets/heirs-first';
import type { HamletCode, RowId } from '../../ids';
import { onDemand } from '../../on-demand';
import type { HamletLedger } from '../hamlet-ledger';
import type { LedgerView } from '../period-view';
import type { Visit } from '../visits';
import type { Metric } from './metric';
import { percentOf } from './metric';

/** The best-attended meeting of a hamlet as its row names it. */
export interface BestMeeting {
  readonly activity: RowId;
  readonly hamlet: HamletCode;
  readonly households: number;
}

export interface HouseholdReachFacts {
  /** Số hộ of the hamlet; null where not stated. */
  readonly households: number | null;
  readonly visits: number;
  /** Visits whose households are known. */
  readonly visitsWithHouseholds: number;
  /** The best-attended meeting, and after a merger those of the hamlets that it goes on for; none where no row gives households. */
  readonly best: readonly BestMeeting[];
  /** Σ households of `best`. */
  readonly present: number;
}

/**
 * TH, hộ dự: households at the best-attended direct activity / Số hộ, at most 1, a safe lower bound since households are
 * not tracked one by one. Null without Số hộ; 0 without direct activities; null where none of them gives households.
 */
export function householdReach(
  ledger: HamletLedger,
  view: Pick<LedgerView, 'book' | 'state'>,
  visits: readonly Visit[] = ledger.visits,
): Metric<HouseholdReachFacts> {
  const { hamlet } = ledger;
  const best = bestMeetings(hamlet, visits, endedBefore(view));
  const present = sumOf(best);
  const visitsWithHouseholds = visits.filter((visit) => householdsAt(visit) !== null).length;
  const facts = { households: hamlet.households, visits: visits.length, visitsWithHouseholds, best, present };
  return { value: reachPercent(facts), facts };
}

/** Households that a visit brought together at its hamlet; null where unknown. */
export function householdsAt({ encounters }: Visit): number | null {
  const known = encounters.flatMap(({ households, share }) =>
    households === null || share === null ? [] : [households * share],
  );
  return known.length === 0 ? null : known.reduce((sum, households) => sum + households, 0);
}

function reachPercent({
  households,
  visits,
  visitsWithHouseholds,
  present,
}: HouseholdReachFacts): number | null {
  if (households === null || households <= 0) return null;
  if (visits === 0) return 0;
  return visitsWithHouseholds === 0 ? null : percentOf(Math.min(present, households), households);
}

/** A hamlet that ended, with what part of its households each of its heirs has. */
interface Ended {
  readonly hamlet: Hamlet;
  readonly parts: ReadonlyMap<HamletCode, number | null>;
}

function endedBefore({ book, state }: Pick<LedgerView, 'book' | 'state'>): readonly Ended[] {
  const ended = book.hamlets.filter(({ validTo }) => validTo !== null && validTo < state.day);
  const known = onDemand(() => firstByCode(book.hamlets));
  return ended.map((hamlet) => {
    const heirs = [...new Set(hamlet.mergedInto)].flatMap((code) => known().get(code) ?? []);
    return { hamlet, parts: partsOfHeirs(heirs) };
  });
}

/**
 * After a merger the households of the hamlets that merged are different ones, so their best meetings add up; a meeting
 * of the new hamlet may have seen all of them again, so it counts only where it was larger than that. Of one that was split
 * an heir has its part.
 */
function bestMeetings(
  hamlet: Pick<Hamlet, 'code'>,
  visits: readonly Visit[],
  ended: readonly Ended[],
  above: readonly HamletCode[] = [],
): readonly BestMeeting[] {
  const line = [...above, hamlet.code];
  const joined = ended.filter((each) => each.parts.has(hamlet.code) && !line.includes(each.hamlet.code));
  if (joined.length === 0) return bestAmong(hamlet.code, visits);
  const joinedOn = joined
    .map((each) => each.hamlet.validTo ?? '')
    .reduce((a, b) => (a > b ? a : b)) as CalendarDate;
  const isAfter = ({ placed }: Visit): boolean => placed.activity.date > joinedOn;
  const whole = bestAmong(hamlet.code, visits.filter(isAfter));
  const parts = [
    ...bestAmong(
      hamlet.code,
      visits.filter((visit) => !isAfter(visit)),
    ),
    ...joined.flatMap((each) =>
      partOf(bestMeetings(each.hamlet, visits, ended, line), each.parts.get(hamlet.code) ?? null),
    ),
  ];
  return sumOf(whole) > sumOf(parts) || parts.length === 0 ? whole : parts;
}

const partOf = (meetings: readonly BestMeeting[], part: number | null): readonly BestMeeting[] =>
  part === null ? [] : meetings.map((meeting) => ({ ...meeting, households: meeting.households * part }));

/** The one meeting that brought most households of the hamlet together, by the name that rows give it. */
function bestAmong(code: HamletCode, visits: readonly Visit[]): readonly BestMeeting[] {
  let best: BestMeeting | null = null;
  for (const { placed, encounters } of visits) {
    for (const { named, households } of encounters) {
      if (named.code !== code || households === null) continue;
      if (best === null || households > best.households)
        best = { activity: placed.activity.id, hamlet: code, households };
    }
  }
  return best === null ? [] : [best];
}

const sumOf = (meetings: readonly BestMeeting[]): number =>
  meetings.reduce((sum, { households }) => sum + households, 0);
