import type { TopicCode } from '../ids';
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
/** What a row adds to a figure, or why it adds nothing; null where it does not concern the figure at all. */
type Verdict = Omit<ContributingRow, 'id' | 'row'> | LeftOutReason | null;

/** The rows behind a figure of one hamlet. */
export function contributionsAt(figure: HamletFigure, ledger: HamletLedger, view: PeriodView): Rows {
  const isPlan = figure.kind === 'metric' && figure.metric === 'KH';
  const rows = isPlan ? view.counting.eligible : view.counting.counted;
  const judged = rows.map((placed) => ({
    row: placed.activity,
    verdict: isPlan ? planVerdict(placed, ledger, view) : verdictOn(placed, figure, ledger, view),
  }));
  const made = new Set(rows.map(({ activity }) => activity.row));
  const excluded = view.counting
    .excluded()
    .filter(({ row, placed }) => !made.has(row) && (placed === null || concerns(placed, ledger)))
    .map((row) => ({ row, verdict: row.why }));
  return sortRows([...judged, ...excluded]);
}

/** The rows behind a figure of the commune; with `credit`, those that give credit of this kind to a required topic. */
export function contributionsToCommune(view: PeriodView, credit?: Credit): Rows {
  const required = new Set(view.book.topics.filter((topic) => topic.required).map(({ code }) => code));
  const judged = view.counting.counted.map((placed) => ({
    row: placed.activity,
    verdict: communeVerdict(placed, credit, required, view),
  }));
  const excluded = view.counting.exclusions().map((row) => ({ row, verdict: row.why }));
  return sortRows([...judged, ...excluded]);
}

function communeVerdict(
  placed: PlacedActivity,
  wanted: Credit | undefined,
  required: ReadonlySet<TopicCode>,
  { ledgers }: PeriodView,
): Verdict {
  const credits = new Set(ledgers.map(({ hamlet }) => creditAt(placed, hamlet)));
  const best = credits.has('direct') ? 'direct' : credits.has('indirect') ? 'indirect' : 'none';
  if (best === 'none') return 'not-reached';
  if (wanted === undefined) return { credit: best };
  if (!placed.activity.topics.some((topic) => required.has(topic))) return 'other-content';
  // The cells without credit come from no row at all.
  if (wanted !== 'none' && credits.has(wanted)) return { credit: wanted };
  return wanted === 'direct' ? 'not-direct' : null;
}

function verdictOn(
  placed: PlacedActivity,
  figure: HamletFigure,
  { hamlet }: HamletLedger,
  view: PeriodView,
): Verdict {
  const credit = creditAt(placed, hamlet);
  if (credit === 'none') return concernsByScope(placed, hamlet.code) ? 'not-reached' : null;
  if (figure.kind === 'composite') return { credit };
  const topics = topicsOf(figure, view);
  if (topics !== null)
    return placed.activity.topics.some((t) => topics.has(t)) ? { credit } : 'other-content';
  if (figure.kind === 'metric' && figure.metric === 'HT') return { credit };
  if (credit !== 'direct') return 'not-direct';
  if (figure.kind === 'metric' && figure.metric === 'MC') return { credit, hasEvidence: placed.hasEvidence };
  if (figure.kind === 'metric' && figure.metric === 'TH') {
    const households = householdsAt(placed, hamlet);
    return households === null ? 'no-households' : { credit, households };
  }
  return { credit };
}

/** The topics that a figure asks for; null where it takes any. */
function topicsOf(figure: HamletFigure, { book }: PeriodView): ReadonlySet<TopicCode> | null {
  if (figure.kind === 'cell') return new Set([figure.topic]);
  if (figure.kind !== 'metric' || (figure.metric !== 'CC' && figure.metric !== 'TC')) return null;
  const { metric } = figure;
  const asked = book.topics.filter(({ required, peopleFacing }) =>
    metric === 'CC' ? required : peopleFacing,
  );
  return new Set(asked.map(({ code }) => code));
}

/** KH is cumulative: rows before the period may count, so every eligible row is judged by the items' windows. */
function planVerdict(
  placed: PlacedActivity,
  { hamlet }: HamletLedger,
  { duties, period, asOf }: PeriodView,
): Verdict {
  if (!placed.listed.includes(hamlet)) return null;
  if (!isDirect(placed)) return 'not-direct';
  if (placed.activity.planItem === 'outside-plan') return 'outside-plan';
  const answered = duties.filter(
    (duty) => hasTarget(duty.item.target) && duty.hamlets.has(hamlet.code) && answersDuty(duty, placed),
  );
  if (answered.length > 0) return { credit: 'direct', planItems: answered.map(({ item }) => item.code) };
  const { date } = placed.activity;
  return date < period.from || date > period.to || date > asOf ? 'out-of-period' : 'no-plan-item';
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
