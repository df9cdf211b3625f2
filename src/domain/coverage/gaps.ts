import type { CalendarDate } from '../calendar/calendar-date';
import type { ReportingMonth } from '../calendar/reporting-months';
import type { Hamlet } from '../hamlets/hamlet';
import { compareHamlets } from '../hamlets/hamlet-succession';
import { matchesAnyCode } from '../plan/code-pattern';
import { isBelow } from './composite';
import type { Gap, RankedGap } from './coverage';
import { GAP_KINDS, GAP_SEVERITY } from './gap-severity';
import type { HamletLedger } from './hamlet-ledger';
import { creditFor } from './hamlet-ledger';
import { visitsByMonth } from './metrics/continuity';
import { householdReach } from './metrics/household-reach';
import { planTerms } from './metrics/plan-completion';
import { compareNatural } from '../activities/natural-order';
import type { PeriodView } from './period-view';
import { isDirect } from './placed-activity';
import { criterionOfficers } from './responsible';

/** A hamlet that fewer than half of its households came to (docs/domain.md §6, G3). */
const REACH_BOUND = 50;
/** Two reporting months in a row without a direct activity make a G2. */
const IDLE_MONTHS = 2;

/** What a gap is and where; ranking adds the rest. */
interface FoundGap {
  readonly gap: Gap;
  readonly hamlets: readonly Hamlet[];
  readonly since: CalendarDate | null;
  readonly details?: Pick<RankedGap, 'idleMonths' | 'reachPercent' | 'done' | 'due' | 'missing'>;
}

/** Every gap of the period (docs/domain.md §6.0 «Gaps»), greatest severity × households first. */
export function gapsOf(view: PeriodView): readonly RankedGap[] {
  const found = [
    ...view.ledgers.flatMap((ledger) => [
      ...contentGaps(ledger, view),
      ...idleGaps(ledger, view),
      ...reachGaps(ledger, view),
      ...planGaps(ledger, view),
      ...criteriaGaps(ledger, view),
      ...dataGaps(ledger),
    ]),
    ...evidenceGaps(view),
  ];
  const officersOf = gapOfficers(view);
  const typical = typicalHouseholds(view.ledgers);
  return found.map((gap) => ranked(gap, typical, officersOf)).sort(gapOrder(view));
}

function contentGaps(ledger: HamletLedger, { book, period }: PeriodView): readonly FoundGap[] {
  const { hamlet } = ledger;
  return book.topics.flatMap(({ code, required }): readonly FoundGap[] => {
    const credit = creditFor(ledger, code);
    if (!required || credit === 'direct') return [];
    const kind = credit === 'none' ? 'G1' : 'G1b';
    return [{ gap: { kind, hamlet: hamlet.code, topic: code }, hamlets: [hamlet], since: period.from }];
  });
}

function idleGaps(ledger: HamletLedger, { begunMonths }: PeriodView): readonly FoundGap[] {
  const { hamlet } = ledger;
  const idleMonths = longestIdleRun(begunMonths, visitsByMonth(ledger, begunMonths));
  if (idleMonths.length < IDLE_MONTHS) return [];
  const since = idleMonths[0]?.from ?? null;
  return [{ gap: { kind: 'G2', hamlet: hamlet.code }, hamlets: [hamlet], since, details: { idleMonths } }];
}

function reachGaps(ledger: HamletLedger, { period }: PeriodView): readonly FoundGap[] {
  const { hamlet } = ledger;
  const { value } = householdReach(ledger);
  if (value === null || !isBelow(value, REACH_BOUND)) return [];
  const gap = { kind: 'G3', hamlet: hamlet.code } as const;
  return [{ gap, hamlets: [hamlet], since: period.from, details: { reachPercent: value } }];
}

function planGaps(ledger: HamletLedger, { duties }: PeriodView): readonly FoundGap[] {
  const { hamlet } = ledger;
  return duties.flatMap((duty) =>
    planTerms(ledger, [duty])
      .filter(({ done, due }) => done < due)
      .map(({ item, done, due }) => ({
        gap: { kind: 'G4', hamlet: hamlet.code, planItem: item },
        hamlets: [hamlet],
        since: duty.window.from,
        details: { done, due },
      })),
  );
}

function criteriaGaps(ledger: HamletLedger, { book, period }: PeriodView): readonly FoundGap[] {
  const { hamlet } = ledger;
  return book.topics
    .filter(({ code, peopleFacing }) => peopleFacing && creditFor(ledger, code) === 'none')
    .map(({ code }) => ({
      gap: { kind: 'G6', hamlet: hamlet.code, topic: code },
      hamlets: [hamlet],
      since: period.from,
    }));
}

function dataGaps({ hamlet }: HamletLedger): readonly FoundGap[] {
  const missing: ('households' | 'officer')[] = [];
  if (hamlet.households === null || hamlet.households <= 0) missing.push('households');
  if (hamlet.officer === null || hamlet.officer.trim() === '') missing.push('officer');
  if (missing.length === 0) return [];
  return [{ gap: { kind: 'G7', hamlet: hamlet.code }, hamlets: [hamlet], since: null, details: { missing } }];
}

function evidenceGaps({ counting }: PeriodView): readonly FoundGap[] {
  return counting.counted
    .filter((placed) => isDirect(placed) && !placed.hasEvidence)
    .map(({ activity, listed }) => ({
      gap: { kind: 'G5', activity: activity.id },
      hamlets: listed,
      since: activity.date,
    }));
}

/** Whether hamlets with so many visits in each of the months, one after the other, have been left alone too long. */
export function isIdle(visits: readonly number[]): boolean {
  let run = 0;
  return visits.some((count) => {
    run = count === 0 ? run + 1 : 0;
    return run >= IDLE_MONTHS;
  });
}

function longestIdleRun(
  months: readonly ReportingMonth[],
  visits: readonly number[],
): readonly ReportingMonth[] {
  let longest: readonly ReportingMonth[] = [];
  let run: ReportingMonth[] = [];
  months.forEach((month, i) => {
    run = visits[i] === 0 ? [...run, month] : [];
    if (run.length > longest.length) longest = run;
  });
  return longest;
}

function ranked(found: FoundGap, typical: number, officersOf: (gap: Gap) => readonly string[]): RankedGap {
  const { gap, hamlets, since, details } = found;
  const severity = GAP_SEVERITY[gap.kind];
  const stated = hamlets.map(({ households }) => (households !== null && households > 0 ? households : null));
  const weight = stated.reduce<number>((sum, households) => sum + (households ?? typical), 0);
  return {
    ...gap,
    rank: severity * weight,
    severity,
    households: stated.includes(null) ? null : weight,
    hamlets: hamlets.map(({ code }) => code),
    since,
    hamletOfficer: hamlets.length === 1 ? (hamlets[0]?.officer ?? null) : null,
    criterionOfficers: officersOf(gap),
    ...details,
  };
}

/** Who looks after the criterion of a gap's content, or of the contents that its plan item names. */
function gapOfficers({ book, period }: PeriodView): (gap: Gap) => readonly string[] {
  const officersOf = criterionOfficers(book, period.to);
  const ofItem = new Map(
    book.plan.map(({ code, topics }) => {
      const named =
        topics.length === 0 ? [] : book.topics.filter((topic) => matchesAnyCode(topics, [topic.code]));
      return [code, [...new Set(named.flatMap((topic) => officersOf(topic.code)))]];
    }),
  );
  return ({ topic, planItem }) => {
    if (topic !== undefined) return officersOf(topic);
    return (planItem === undefined ? undefined : ofItem.get(planItem)) ?? [];
  };
}

/** Mean of the stated Số hộ: a hamlet that does not state it must not sink to the end of the list for that. */
function typicalHouseholds(ledgers: readonly HamletLedger[]): number {
  const stated = ledgers.flatMap(({ hamlet: { households } }) =>
    households !== null && households > 0 ? [households] : [],
  );
  return stated.length === 0 ? 1 : stated.reduce((sum, households) => sum + households, 0) / stated.length;
}

/** Rank, then kind, then hamlet in Vietnamese order, then topic and plan item as their tabs list them, then Mã. */
function gapOrder({ book, ledgers }: PeriodView): (a: RankedGap, b: RankedGap) => number {
  const hamletPlace = placeOf(
    [...ledgers]
      .map(({ hamlet }) => hamlet)
      .sort(compareHamlets)
      .map(({ code }) => code),
  );
  const topicPlace = placeOf(book.topics.map(({ code }) => code));
  const itemPlace = placeOf(book.plan.map(({ code }) => code));
  return (a, b) =>
    b.rank - a.rank ||
    GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind) ||
    hamletPlace(a.hamlet ?? a.hamlets[0]) - hamletPlace(b.hamlet ?? b.hamlets[0]) ||
    topicPlace(a.topic) - topicPlace(b.topic) ||
    itemPlace(a.planItem) - itemPlace(b.planItem) ||
    compareNatural(a.activity ?? '', b.activity ?? '');
}

function placeOf(codes: readonly string[]): (code: string | undefined) => number {
  const places = new Map(codes.map((code, place) => [code, place]));
  return (code) => (code === undefined ? -1 : (places.get(code) ?? codes.length));
}
