import { compareNatural } from '../activities/natural-order';
import type { CalendarDate } from '../calendar/calendar-date';
import { addDays } from '../calendar/calendar-date';
import { groupBy } from '../group-by';
import type { Hamlet } from '../hamlets/hamlet';
import { compareHamlets } from '../hamlets/hamlet-succession';
import type { ContentTopic } from '../plan/catalogues';
import { matchesAnyCode } from '../plan/code-pattern';
import { isBelow, statesHouseholds } from './composite';
import type { Credit, Gap, MissingFact, RankedGap } from './coverage';
import { GAP_KINDS, GAP_SEVERITY } from './gap-severity';
import type { HamletLedger } from './hamlet-ledger';
import { creditFor } from './hamlet-ledger';
import { isDue } from './metrics/content-coverage';
import { monthsMet } from './metrics/continuity';
import { householdReach } from './metrics/household-reach';
import { planTerms } from './metrics/plan-completion';
import type { PeriodView } from './period-view';
import type { PlacedActivity } from './placed-activity';
import { isDirectAt } from './placed-activity';
import { criterionOfficers } from './responsible';
import type { StateDay } from './state-day';

/** A hamlet that fewer than half of its households came to (docs/domain.md §6, G3) … */
export const REACH_BOUND = 50;
/** … once half of the report year is complete. */
const HALF_YEAR = 6;

/** What a gap is and where; ranking adds the rest. */
interface FoundGap {
  readonly gap: Gap;
  readonly hamlets: readonly Hamlet[];
  readonly since: CalendarDate | null;
  readonly details?: Pick<RankedGap, 'idleMonths' | 'reachPercent' | 'done' | 'due' | 'missing' | 'reason'>;
}

/** What is lacking on the day of the state, greatest severity × households first (docs/domain.md §6.0 «Gaps»). */
export function gapsOf(view: PeriodView): readonly RankedGap[] {
  const found: readonly FoundGap[] = [
    ...view.ledgers.flatMap((ledger) => [
      ...contentGaps(ledger, view),
      ...idleGaps(ledger, view),
      ...reachGaps(ledger, view),
      ...planGaps(ledger, view),
      ...dataGaps(ledger, view),
    ]),
    ...view.counting.counted.flatMap((placed) => [...evidenceGaps(placed), ...presenceGaps(placed)]),
  ];
  const officersOf = gapOfficers(view);
  const typical = typicalHouseholds(view.ledgers);
  return found.map((gap) => ranked(gap, typical, officersOf)).sort(gapOrder(view));
}

/** G1, G1b and G6: a content that is due and was not met directly; a people's criterion that G1 names is not said twice. */
function contentGaps(ledger: HamletLedger, { book, state }: PeriodView): readonly FoundGap[] {
  const { hamlet } = ledger;
  return book.topics.flatMap((topic): readonly FoundGap[] => {
    const kind = isDue(topic, state) ? contentGapKind(topic, creditFor(ledger, topic.code)) : null;
    if (kind === null) return [];
    const since = dayAfterMonth(topic.dueMonth, state);
    return [{ gap: { kind, hamlet: hamlet.code, topic: topic.code }, hamlets: [hamlet], since }];
  });
}

function contentGapKind(
  { required, peopleFacing }: ContentTopic,
  credit: Credit,
): 'G1' | 'G1b' | 'G6' | null {
  if (credit === 'direct') return null;
  if (credit === 'indirect') return required ? 'G1b' : null;
  if (required) return 'G1';
  return peopleFacing ? 'G6' : null;
}

function dayAfterMonth(month: number, { months }: StateDay): CalendarDate | null {
  const last = months[month - 1]?.to;
  return last === undefined ? null : addDays(last, 1);
}

/** G2: no direct activity since the first day of the last c complete months. */
function idleGaps(ledger: HamletLedger, { book, state }: PeriodView): readonly FoundGap[] {
  const { hamlet, visits } = ledger;
  if (!state.hasRhythm) return [];
  const first = state.months[state.complete - book.settings.meetingRhythm]?.from;
  const last = visits[visits.length - 1]?.placed.activity.date;
  if (first === undefined || (last !== undefined && last >= first)) return [];
  const since = last === undefined ? state.from : addDays(last, 1);
  const lastMonth = Math.max(0, ...monthsMet(ledger, { state }));
  const details = { idleMonths: state.complete - Math.max(lastMonth, state.untracked) };
  return [{ gap: { kind: 'G2', hamlet: hamlet.code }, hamlets: [hamlet], since, details }];
}

function reachGaps(ledger: HamletLedger, view: PeriodView): readonly FoundGap[] {
  const { hamlet } = ledger;
  const { value } = householdReach(ledger, view);
  if (view.state.complete < HALF_YEAR || value === null || !isBelow(value, REACH_BOUND)) return [];
  const gap = { kind: 'G3', hamlet: hamlet.code } as const;
  return [{ gap, hamlets: [hamlet], since: null, details: { reachPercent: value } }];
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

function dataGaps(ledger: HamletLedger, view: PeriodView): readonly FoundGap[] {
  const { hamlet, visits } = ledger;
  const lacks: Readonly<Record<MissingFact, boolean>> = {
    households: !statesHouseholds(hamlet.households),
    officer: hamlet.officer === null || hamlet.officer.trim() === '',
    attendance:
      statesHouseholds(hamlet.households) && visits.length > 0 && householdReach(ledger, view).value === null,
  };
  return MISSING_FACTS.filter((missing) => lacks[missing]).map((missing) => ({
    gap: { kind: 'G7', hamlet: hamlet.code },
    hamlets: [hamlet],
    since: null,
    details: { missing },
  }));
}

const MISSING_FACTS: readonly MissingFact[] = ['households', 'officer', 'attendance'];

function evidenceGaps({ activity, encounters, hasEvidence }: PlacedActivity): readonly FoundGap[] {
  const met = encounters.filter(({ why }) => why === null).map(({ hamlet }) => hamlet);
  if (hasEvidence || met.length === 0) return [];
  const gap = { kind: 'G5', activity: activity.id } as const;
  return [{ gap, hamlets: [...new Set(met)], since: activity.date }];
}

/** G8: a hamlet that a direct activity names and did not meet. */
function presenceGaps(placed: PlacedActivity): readonly FoundGap[] {
  const { activity, encounters } = placed;
  return [...groupBy(encounters, ({ hamlet }) => hamlet)].flatMap(([hamlet, at]): readonly FoundGap[] => {
    const { why } = at[0];
    if (why === null || isDirectAt(placed, hamlet)) return [];
    const gap = { kind: 'G8', hamlet: hamlet.code, activity: activity.id } as const;
    return [{ gap, hamlets: [hamlet], since: activity.date, details: { reason: why } }];
  });
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
function gapOfficers({ book, state }: PeriodView): (gap: Gap) => readonly string[] {
  const officersOf = criterionOfficers(book, state.day);
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
