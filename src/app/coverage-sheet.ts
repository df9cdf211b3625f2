import type { Book } from '../domain/book';
import type { Coverage, Credit, HamletCoverage } from '../domain/coverage/coverage';
import type { EarlierFigures } from '../domain/coverage/period-figures';
import { changeInPoints, scoresOf } from '../domain/coverage/period-figures';
import type { ContentTopic } from '../domain/plan/catalogues';
import type { MetricId } from '../domain/plan/settings';
import type { Cell } from '../domain/tables/cell';
import { formatDate } from '../domain/text/format';
import { BAND_LABELS, METRIC_LABELS, NOT_ENOUGH_DATA, NO_FIGURE } from '../wording/coverage';
import { COVERAGE_SHEET, periodName } from '../wording/vi';
import { CELL_MARK } from '../workbook/cell-mark';
import { BAR_STEP, ROW_KIND_MARK } from '../workbook/computed-tabs';
import type { RowKind } from '../workbook/computed-tabs';
import { coverageMark } from '../workbook/coverage-mark';
import { isKept } from './kept-figures';

const METRICS = Object.keys(METRIC_LABELS) as MetricId[];
const CREDITS = ['direct', 'indirect', 'none'] as const satisfies readonly Credit[];
/** Steps of a bar: each 10 % beside figures of the left columns, each 20 % in the narrow ones. */
const LONG_BAR = 10;
const SHORT_BAR = 5;

/** When and from what the tab is made, and what it is compared with. */
export interface CoverageMaking {
  /** `YYYY-MM-DDTHH:MM:SS`. */
  readonly madeAt: string;
  readonly fingerprint: string;
  readonly earlier: EarlierFigures;
}

/** Tab Độ bao phủ whole, as rows of cells: heading, commune, hamlets, matrix hamlet × content, months. */
export function coverageSheet(
  book: Book,
  coverage: Coverage,
  making: CoverageMaking,
): readonly (readonly Cell[])[] {
  const required = book.topics.filter((topic) => topic.required);
  const blank: Cell[] = [];
  return [
    ...heading(book, coverage, making),
    row('section', COVERAGE_SHEET.communeSection),
    ...communeBlock(coverage, making.earlier),
    blank,
    row('section', COVERAGE_SHEET.hamletSection),
    hamletHead(),
    ...coverage.hamlets.map((hamlet) => hamletRow(hamlet, making.earlier)),
    communeRow(coverage, making.earlier),
    blank,
    row('section', COVERAGE_SHEET.matrixSection),
    row('head', ...COVERAGE_SHEET.matrixHead, ...required.map((topic) => topic.code)),
    ...coverage.hamlets.map((hamlet) => matrixRow(hamlet, required)),
    row('note', COVERAGE_SHEET.matrixNote(coverage.commune.cells)),
    ...required.map((topic) => row('note', `${topic.code}: ${topic.title}`)),
    blank,
    row('section', COVERAGE_SHEET.monthSection),
    row('head', ...COVERAGE_SHEET.monthHead),
    ...monthRows(coverage),
  ];
}

function row(kind: RowKind, ...cells: readonly Cell[]): readonly Cell[] {
  return [ROW_KIND_MARK[kind], ...cells];
}

function heading(book: Book, coverage: Coverage, making: CoverageMaking): readonly (readonly Cell[])[] {
  const { bands } = book.settings;
  const { before } = making.earlier;
  const wasChanged = before !== null && before.fingerprint !== making.fingerprint;
  const made = COVERAGE_SHEET.madeAt(
    making.madeAt,
    formatDate(coverage.asOf),
    coverage.counted.length,
    wasChanged,
  );
  const kept = isKept(coverage.period, coverage.asOf, book.settings) ? '' : ` ${COVERAGE_SHEET.notKept}`;
  return [
    [bands.good, COVERAGE_SHEET.title(book.settings.communeName)],
    [bands.fair, COVERAGE_SHEET.period(periodName(coverage.period), coverage.period)],
    [bands.average, `${made}${kept}`],
    [
      coverageMark({ ...making, period: coverage.period.code, computedAt: making.madeAt }),
      COVERAGE_SHEET.changedSince,
    ],
  ];
}

/** Figures of the commune with their bars, what they were in the period before and a year before. */
function communeBlock(
  { commune }: Coverage,
  { previous, lastYear }: EarlierFigures,
): readonly (readonly Cell[])[] {
  const now = { B: commune.composite, ...commune.metrics };
  const compared = (id: 'B' | MetricId): readonly Cell[] =>
    [previous, lastYear].flatMap((then) => [
      then?.commune[id] ?? '–',
      changeInPoints(now[id], then?.commune[id]) ?? '–',
    ]);
  const { direct, indirect, none } = commune.cells;
  const cells = direct + indirect + none;
  const share = (count: number): number | null => (cells === 0 ? null : (100 * count) / cells);
  const band = commune.band === null ? NOT_ENOUGH_DATA : BAND_LABELS[commune.band];
  return [
    row('head', ...COVERAGE_SHEET.communeHead, ...COVERAGE_SHEET.compareHead),
    row('figure', '', COVERAGE_SHEET.composite, '', band, ...figureWithBar(now.B), ...compared('B')),
    ...METRICS.map((id) =>
      row('figure', '', METRIC_LABELS[id], '', '', ...figureWithBar(now[id]), ...compared(id)),
    ),
    // Of cells less is not always worse, so they have no colour of a band.
    ...CREDITS.map((credit) => {
      const count = commune.cells[credit];
      return row('note', '', COVERAGE_SHEET.cells[credit], count, '', ...figureWithBar(share(count)));
    }),
  ];
}

const figureWithBar = (value: number | null): readonly Cell[] => [barOf(value, LONG_BAR), value ?? NO_FIGURE];

function hamletHead(): readonly Cell[] {
  const metrics = METRICS.flatMap((metric) => [METRIC_LABELS[metric], '']);
  return row('head', ...COVERAGE_SHEET.hamletHead, ...metrics, ...COVERAGE_SHEET.changeHead);
}

function hamletRow(coverage: HamletCoverage, { previous, lastYear }: EarlierFigures): readonly Cell[] {
  const { hamlet, metrics, composite, band } = coverage;
  const { B } = scoresOf(coverage);
  return row(
    'hamlet',
    hamlet.code,
    hamlet.name,
    hamlet.households ?? NO_FIGURE,
    band === null ? NOT_ENOUGH_DATA : BAND_LABELS[band],
    ...figureWithBar(composite),
    ...metricCells(metrics),
    changeInPoints(B, previous?.hamlets.get(hamlet.code)?.B) ?? '–',
    changeInPoints(B, lastYear?.hamlets.get(hamlet.code)?.B) ?? '–',
  );
}

function communeRow({ commune, hamlets }: Coverage, { previous, lastYear }: EarlierFigures): readonly Cell[] {
  const households = hamlets.reduce((sum, { hamlet }) => sum + (hamlet.households ?? 0), 0);
  return row(
    'commune',
    '',
    COVERAGE_SHEET.commune,
    households,
    commune.band === null ? NOT_ENOUGH_DATA : BAND_LABELS[commune.band],
    ...figureWithBar(commune.composite),
    ...metricCells(commune.metrics),
    changeInPoints(commune.composite, previous?.commune.B) ?? '–',
    changeInPoints(commune.composite, lastYear?.commune.B) ?? '–',
  );
}

const metricCells = (metrics: Readonly<Record<MetricId, number | null>>): readonly Cell[] =>
  METRICS.flatMap((metric) => [metrics[metric] ?? NO_FIGURE, barOf(metrics[metric], SHORT_BAR)]);

function matrixRow({ hamlet, credits }: HamletCoverage, topics: readonly ContentTopic[]): readonly Cell[] {
  const kinds = topics.map((topic) => credits.get(topic.code) ?? 'none');
  const count = (credit: Credit): number => kinds.filter((kind) => kind === credit).length;
  const told = topics.length === 0 ? null : (100 * (topics.length - count('none'))) / topics.length;
  return row(
    'cells',
    hamlet.code,
    hamlet.name,
    count('direct'),
    count('indirect'),
    ...figureWithBar(told),
    ...kinds.map((kind) => CELL_MARK[kind]),
  );
}

/** What was counted in each reporting month; the figure is the share of hamlets with a direct activity. */
function monthRows({ months, hamlets }: Coverage): readonly (readonly Cell[])[] {
  const most = Math.max(1, ...months.map(({ activities }) => activities));
  return months.map(({ month, begun, activities, attendance, hamletsReachedDirectly }) => {
    const name = COVERAGE_SHEET.month(month.month, formatDate(month.from), formatDate(month.to));
    if (!begun) return row('month', '', name, '', COVERAGE_SHEET.notBegun);
    const reached = hamlets.length === 0 ? NO_FIGURE : (100 * hamletsReachedDirectly) / hamlets.length;
    return row(
      'month',
      '',
      name,
      attendance ?? NO_FIGURE,
      activities,
      barOf((100 * activities) / most, LONG_BAR),
      reached,
    );
  });
}

/** A bar of text: it prints and copies everywhere. */
function barOf(percent: number | null, steps: number): string {
  return percent === null ? '' : BAR_STEP.repeat(Math.round((Math.min(100, percent) / 100) * steps));
}
