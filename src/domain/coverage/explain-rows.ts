import type { TopicCode } from '../ids';
import type { MetricId } from '../plan/settings';
import type { ExcludedRow } from './counting';
import type { Credit } from './coverage';
import { creditAt } from './credit';
import type { ContributingRow, Explanation, Figure, LeftOut, LeftOutReason } from './explanation';
import type { HamletLedger } from './hamlet-ledger';
import { householdsAt } from './households-at';
import type { PeriodView } from './period-view';
import type { PlacedActivity } from './placed-activity';
import { isDirect } from './placed-activity';
import { answersDuty } from './plan-tally';

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
  const { counted } = view.counting;
  const required = new Set(view.book.topics.filter((topic) => topic.required).map(({ code }) => code));
  const judged = counted.map((placed) => ({
    row: placed.activity,
    verdict: cellsVerdict(placed, credit, required, view),
  }));
  return sortRows([...judged, ...excludedBut(counted, view)]);
}

/** KH is cumulative, and so is a composite through it: rows before the period may count. */
function rowsAskedOf({ kind, metric }: Asked, { counting }: PeriodView): readonly PlacedActivity[] {
  return kind === 'composite' || metric === 'KH' ? counting.eligible : counting.counted;
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
  { ledgers }: PeriodView,
): Verdict {
  const credits = new Set(ledgers.map(({ hamlet }) => creditAt(placed, hamlet)));
  if (!credits.has('direct') && !credits.has('indirect')) return 'not-reached';
  if (!placed.activity.topics.some((topic) => required.has(topic))) return 'other-content';
  // The cells without credit come from no row at all.
  if (wanted !== 'none' && credits.has(wanted)) return { credit: wanted };
  return wanted === 'direct' ? 'not-direct' : null;
}

function verdictAt(placed: PlacedActivity, figure: Asked, ledger: HamletLedger, view: PeriodView): Verdict {
  if (figure.metric === 'KH') return planVerdict(placed, ledger, view);
  if (figure.kind !== 'composite' || isInPeriod(placed, view))
    return creditVerdict(placed, figure, ledger, view);
  const verdict = planVerdict(placed, ledger, view);
  if (verdict !== null && typeof verdict !== 'string') return verdict;
  return concerns(placed, ledger) ? 'out-of-period' : null;
}

function creditVerdict(
  placed: PlacedActivity,
  figure: Asked,
  { hamlet }: HamletLedger,
  view: PeriodView,
): Verdict {
  const credit = creditAt(placed, hamlet);
  if (credit === 'none') return concernsByScope(placed, hamlet.code) ? 'not-reached' : null;
  if (figure.kind === 'composite') return { credit };
  const topics = topicsOf(figure, view);
  if (topics !== null)
    return placed.activity.topics.some((t) => topics.has(t)) ? { credit } : 'other-content';
  if (figure.metric === 'HT') return placed.form.group === '' ? 'no-form-group' : { credit };
  if (credit !== 'direct') return 'not-direct';
  if (figure.metric === 'MC') return { credit, hasEvidence: placed.hasEvidence };
  if (figure.metric === 'TH') {
    const households = householdsAt(placed, hamlet);
    return households === null ? 'no-households' : { credit, households };
  }
  return { credit };
}

/** The topics that a figure asks for; null where it takes any. */
function topicsOf({ metric, topic }: Asked, { book }: PeriodView): ReadonlySet<TopicCode> | null {
  if (topic !== undefined) return new Set([topic]);
  if (metric !== 'CC' && metric !== 'TC') return null;
  const asked = book.topics.filter(({ required, peopleFacing }) =>
    metric === 'CC' ? required : peopleFacing,
  );
  return new Set(asked.map(({ code }) => code));
}

function isInPeriod({ activity: { date } }: PlacedActivity, { period, asOf }: PeriodView): boolean {
  return date >= period.from && date <= period.to && date <= asOf;
}

/** Every eligible row is judged by the items' windows. */
function planVerdict(placed: PlacedActivity, { hamlet }: HamletLedger, view: PeriodView): Verdict {
  if (!placed.listed.includes(hamlet)) return null;
  if (!isDirect(placed)) return 'not-direct';
  if (placed.activity.planItem === 'outside-plan') return 'outside-plan';
  const answered = view.duties.filter(
    (duty) => hasTarget(duty.item.target) && duty.hamlets.has(hamlet.code) && answersDuty(duty, placed),
  );
  if (answered.length > 0) return { credit: 'direct', planItems: answered.map(({ item }) => item.code) };
  return isInPeriod(placed, view) ? 'no-plan-item' : 'out-of-period';
}

const hasTarget = (target: number | null): boolean => target !== null && target > 0;

/** A row that does not count concerns a hamlet that it would have reached or that it names. */
function concerns(placed: PlacedActivity, { hamlet }: HamletLedger): boolean {
  return creditAt(placed, hamlet) !== 'none' || concernsByScope(placed, hamlet.code);
}

/** Whether the row meant to arrive here: it is for the whole commune, or names the hamlet. */
function concernsByScope({ activity, listed }: PlacedActivity, hamlet: string): boolean {
  return activity.scope === 'communeWide' || listed.some(({ code }) => code === hamlet);
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
