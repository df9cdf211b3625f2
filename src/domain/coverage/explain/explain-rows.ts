import { earlierOf } from '../../calendar/calendar-date';
import type { Hamlet } from '../../hamlets/hamlet';
import type { HamletCode, TopicCode } from '../../ids';
import { matchesAnyCode } from '../../plan/code-pattern';
import type { MetricId } from '../../plan/settings';
import type { ExcludedRow } from '../counting';
import type { Credit } from '../coverage';
import { creditAt, isForWholeCommuneOf } from '../credit';
import type { ContributingRow, Explanation, Figure, LeftOut, LeftOutReason } from './explanation';
import type { HamletLedger } from '../hamlet-ledger';
import { eachTopicOf } from '../activity-contents';
import { isDue } from '../metrics/content-coverage';
import { householdsAt } from '../metrics/household-reach';
import type { PeriodView } from '../period-view';
import type { PlacedActivity } from '../placed-activity';
import type { PlanDuty } from '../plan-tally';
import { isTimely } from '../plan-tally';

type Rows = Pick<Explanation, 'contributions' | 'leftOut'>;
type HamletFigure = Extract<Figure, { readonly hamlet: unknown }>;
/** A figure that each hamlet has one of. */
type Asked = Pick<HamletFigure, 'kind'> & { readonly metric?: MetricId; readonly topic?: TopicCode };
/** What a row adds to a figure, or why it adds nothing; null where it does not concern the figure at all. */
type Verdict = Omit<ContributingRow, 'id' | 'row'> | LeftOutReason | null;

/** The rows behind a figure of one hamlet. */
export function contributionsAt(figure: HamletFigure, ledger: HamletLedger, view: PeriodView): Rows {
  const rows = rowsAskedOf(figure, view);
  const judged = rows.map((placed) => ({
    row: placed.activity,
    verdict: verdictAt(placed, figure, ledger, view),
  }));
  const made = new Set(rows.map(({ activity }) => activity.row));
  const excluded = view.counting
    .excluded()
    .filter(({ row, placed }) => !made.has(row) && (placed === null || concerns(placed, ledger)))
    .map((row) => ({ row, verdict: row.why }));
  return sortRows([...judged, ...excluded]);
}

/** The rows behind a mean over the hamlets: those behind the figure of any of them. */
export function contributionsToMean(figure: Asked, view: PeriodView): Rows {
  const rows = rowsAskedOf(figure, view);
  const judged = rows.map((placed) => ({
    row: placed.activity,
    verdict: joint(view.ledgers.map((ledger) => verdictAt(placed, figure, ledger, view))),
  }));
  return sortRows([...judged, ...excludedBut(rows, view)]);
}

/** The rows behind the number of cells with a credit: those that give it to a required topic. */
export function contributionsToCells(credit: Credit, view: PeriodView): Rows {
  const { countedForState: counted } = view.counting;
  const required = new Set(view.book.topics.filter((topic) => topic.required).map(({ code }) => code));
  const judged = counted.map((placed) => ({
    row: placed.activity,
    verdict: cellsVerdict(placed, credit, required, view),
  }));
  return sortRows([...judged, ...excludedBut(counted, view)]);
}

/** KH looks at the windows of the plan, and so does a composite through it: rows before the report year may count. */
function rowsAskedOf(
  { kind, metric }: Asked,
  { counting, state, duties }: PeriodView,
): readonly PlacedActivity[] {
  if (kind !== 'composite' && metric !== 'KH') return counting.countedForState;
  const from = duties.map(({ window }) => window.from).reduce(earlierOf, state.from);
  return counting.placer.placeAll(counting.eligibleBetween(from, state.day));
}

function excludedBut(rows: readonly PlacedActivity[], { counting }: PeriodView): readonly JudgedRow[] {
  const judged = new Set(rows.map(({ activity }) => activity.row));
  return counting
    .exclusions()
    .filter(({ row }) => !judged.has(row))
    .map((row) => ({ row, verdict: row.why }));
}

/** Of what a row is to each hamlet: what it adds anywhere, else why it adds nothing. */
function joint(verdicts: readonly Verdict[]): Verdict {
  const added = verdicts.flatMap((verdict) =>
    verdict === null || typeof verdict === 'string' ? [] : [verdict],
  );
  const [first] = added;
  if (first === undefined) {
    // What did not arrive at one hamlet may have arrived at another, and adds nothing there for a reason of its own.
    return (
      verdicts.find((verdict) => verdict !== null && verdict !== 'not-reached') ??
      verdicts.find((verdict) => verdict !== null) ??
      null
    );
  }
  const { hasEvidence } = first;
  const planItems = [...new Set(added.flatMap((each) => each.planItems ?? []))];
  return {
    credit: added.some(({ credit }) => credit === 'direct') ? 'direct' : first.credit,
    ...(hasEvidence === undefined ? {} : { hasEvidence }),
    ...(planItems.length === 0 ? {} : { planItems }),
  };
}

function cellsVerdict(
  placed: PlacedActivity,
  wanted: Credit,
  required: ReadonlySet<TopicCode>,
  view: PeriodView,
): Verdict {
  const verdicts = view.ledgers.flatMap((ledger): Verdict[] => {
    const credit = creditAt(placed, ledger.hamlet);
    return credit === 'none' ? [] : [contentVerdict(placed, credit, required, ledger, view)];
  });
  const given = verdicts.flatMap((verdict) =>
    verdict === null || typeof verdict === 'string' ? [] : [verdict.credit],
  );
  const [against] = verdicts.filter((verdict) => typeof verdict === 'string');
  if (given.length === 0) return against ?? 'not-reached';
  // The cells without credit come from no row at all.
  if (wanted !== 'none' && given.includes(wanted)) return { credit: wanted };
  return wanted === 'direct' ? 'not-direct' : null;
}

function verdictAt(placed: PlacedActivity, figure: Asked, ledger: HamletLedger, view: PeriodView): Verdict {
  if (figure.metric === 'KH') return planVerdict(placed, ledger, view);
  if (isOfReportYear(placed, view)) return creditVerdict(placed, figure, ledger, view);
  const verdict = planVerdict(placed, ledger, view);
  if (verdict !== null && typeof verdict !== 'string') return verdict;
  return concerns(placed, ledger) ? 'out-of-period' : null;
}

function creditVerdict(
  placed: PlacedActivity,
  figure: Asked,
  ledger: HamletLedger,
  view: PeriodView,
): Verdict {
  const { hamlet } = ledger;
  const credit = creditAt(placed, hamlet);
  if (credit === 'none') return concernsByScope(placed, hamlet.code) ? 'not-reached' : null;
  if (figure.kind === 'composite') return { credit };
  const topics = topicsOf(figure, view);
  if (topics !== null) return contentVerdict(placed, credit, topics, ledger, view);
  if (figure.metric === 'HT') return placed.form.group === '' ? 'no-form-group' : { credit };
  const visit = ledger.visitOf(placed.at);
  if (visit === undefined) return whyNotMet(placed, hamlet);
  if (figure.metric === 'MC') return { credit, hasEvidence: placed.hasEvidence };
  if (figure.metric === 'TH') {
    const households = householdsAt(visit);
    return households === null ? 'no-households' : { credit, households };
  }
  return { credit };
}

function contentVerdict(
  placed: PlacedActivity,
  credit: Credit,
  topics: ReadonlySet<TopicCode>,
  ledger: HamletLedger,
  { book }: PeriodView,
): Verdict {
  const { activity, at } = placed;
  if (!activity.topics.some((topic) => topics.has(topic))) return 'other-content';
  let brought = ledger.visitOf(at)?.met ?? [];
  if (credit === 'indirect') {
    const told: number[] = [];
    eachTopicOf(ledger.topics, at, book.settings, (topic) => told.push(topic));
    brought = told;
  }
  return codesOf(brought, ledger).some((code) => topics.has(code)) ? { credit } : 'beyond-contents';
}

/** Why an activity did not meet a hamlet that it names; `not-direct` for one of an indirect form. */
function whyNotMet({ encounters }: PlacedActivity, hamlet: Hamlet): LeftOutReason {
  return encounters.find((encounter) => encounter.hamlet === hamlet)?.why ?? 'not-direct';
}

/** The topics that a figure asks for; null where it takes any. */
function topicsOf({ metric, topic }: Asked, { book, state }: PeriodView): ReadonlySet<TopicCode> | null {
  if (topic !== undefined) return new Set([topic]);
  if (metric !== 'CC' && metric !== 'TC') return null;
  const asked = book.topics.filter(
    (each) => isDue(each, state) && (metric === 'CC' ? each.required : each.peopleFacing),
  );
  return new Set(asked.map(({ code }) => code));
}

function isOfReportYear({ activity: { date } }: PlacedActivity, { state }: PeriodView): boolean {
  return date >= state.from && date <= state.day;
}

/** Every eligible row is judged by the items' windows. */
function planVerdict(placed: PlacedActivity, ledger: HamletLedger, view: PeriodView): Verdict {
  const { hamlet } = ledger;
  const credit = creditAt(placed, hamlet);
  const duties = view.duties.filter(
    ({ item, hamlets }) => hasTarget(item.target) && hamlets.has(hamlet.code),
  );
  const timely = duties.filter(
    (duty) => isTimely(duty, placed) && answers(duty, placed, credit, ledger, view),
  );
  const planItems = timely
    .filter((duty) => isFirstOfDay(duty, placed, ledger, view))
    .map(({ item }) => item.code);
  if (planItems.length > 0) return { credit, planItems };
  if (timely.length > 0) return 'same-day';
  if (!placed.listed.includes(hamlet)) return null;
  if (credit !== 'direct') return whyNotMet(placed, hamlet);
  if (placed.activity.planItem === 'outside-plan') return 'outside-plan';
  return isOfReportYear(placed, view) ? 'no-plan-item' : 'out-of-period';
}

/** Whether an activity brought the hamlet a content that the duty asks for, in the way it asks for it. */
function answers(
  { item, needsDirect }: PlanDuty,
  { at }: PlacedActivity,
  credit: Credit,
  ledger: HamletLedger,
  { book }: PeriodView,
): boolean {
  if (credit === 'none' || (needsDirect && credit !== 'direct')) return false;
  if (item.topics.length === 0) return true;
  const brought: number[] = [];
  if (needsDirect) brought.push(...(ledger.visitOf(at)?.met ?? []));
  else eachTopicOf(ledger.topics, at, book.settings, (topic) => brought.push(topic));
  return matchesAnyCode(item.topics, codesOf(brought, ledger));
}

/** A duty that needs direct activities counts one a day, the first in the order of Mã. */
function isFirstOfDay(
  duty: PlanDuty,
  placed: PlacedActivity,
  ledger: HamletLedger,
  view: PeriodView,
): boolean {
  if (!duty.needsDirect) return true;
  const first = ledger.allVisits.find(
    (visit) =>
      visit.placed.day === placed.day &&
      isTimely(duty, visit.placed) &&
      answers(duty, visit.placed, 'direct', ledger, view),
  );
  return first?.placed.at === placed.at;
}

const codesOf = (numbers: readonly number[], { topics }: HamletLedger): readonly TopicCode[] =>
  numbers.flatMap((number) => topics.codes[number] ?? []);

const hasTarget = (target: number | null): boolean => target !== null && target > 0;

/** A row that does not count concerns a hamlet that it would have reached or that it names. */
function concerns(placed: PlacedActivity, { hamlet }: HamletLedger): boolean {
  return creditAt(placed, hamlet) !== 'none' || concernsByScope(placed, hamlet.code);
}

/** Whether the row meant to arrive here: it is for the whole commune, or names the hamlet. */
function concernsByScope(placed: PlacedActivity, hamlet: HamletCode): boolean {
  return isForWholeCommuneOf(placed, hamlet) || placed.listed.some(({ code }) => code === hamlet);
}

interface JudgedRow {
  readonly row: Pick<ExcludedRow, 'id' | 'row'>;
  readonly verdict: Verdict;
}

function sortRows(judged: readonly JudgedRow[]): Rows {
  const contributions: ContributingRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const { row, verdict } of [...judged].sort((a, b) => a.row.row - b.row.row)) {
    const place = { id: row.id, row: row.row };
    if (typeof verdict === 'string') leftOut.push({ ...place, why: verdict });
    else if (verdict !== null) contributions.push({ ...place, ...verdict });
  }
  return { contributions, leftOut };
}
