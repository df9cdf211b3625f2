import type { Book } from '../../domain/book';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Period, PeriodStyle } from '../../domain/calendar/period';
import { previousPeriod, samePeriodLastYear } from '../../domain/calendar/report-period';
import type { Coverage, Credit, HamletCoverage } from '../../domain/coverage/coverage';
import type { EarlierFigures, PeriodFigures } from '../../domain/coverage/period-figures';
import { changeInPoints } from '../../domain/coverage/period-figures';
import { groupBy } from '../../domain/group-by';
import { hamletPhrase } from '../../domain/hamlets/hamlet-phrase';
import type { ContentTopic } from '../../domain/plan/catalogues';
import type { MetricId } from '../../domain/plan/settings';
import type { Cell } from '../../domain/tables/cell';
import { formatDate } from '../../domain/text/format';
import { bookNames } from '../../wording/book-names';
import { BAND_LABELS, METRIC_LABELS, NOT_ENOUGH_DATA, NO_FIGURE } from '../../wording/coverage';
import { COVERAGE_SHEET, NO_HAMLETS_YET, periodName } from '../../wording/vi';
import { CELL_MARK } from '../../workbook/cell-mark';
import { BAR_STEP } from '../../workbook/computed-tabs';
import { coverageMark } from '../../workbook/coverage-mark';
import type { Rows } from './computed-rows';
import { notes, row } from './computed-rows';
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

/** Tab Độ bao phủ whole, as rows of cells: heading, commune, months, hamlets, matrix hamlet × content. */
export function coverageSheet(book: Book, coverage: Coverage, making: CoverageMaking): Rows {
  const top = heading(book, coverage, making);
  if (coverage.hamlets.length === 0) return [...top, ...notes(NO_HAMLETS_YET)];
  const { bands, periodStyle } = book.settings;
  const comparisons = comparisonsWith(making.earlier, coverage.period, periodStyle);
  const { counted, commune, outsidePlan } = coverage;
  const blank: Cell[] = [];
  return [
    ...top,
    row('section', COVERAGE_SHEET.communeSection(bands)),
    ...communeBlock(coverage, comparisons),
    ...notes(COVERAGE_SHEET.planNote(groupBy(coverage.plan, ({ state }) => state))),
    ...notes(COVERAGE_SHEET.workNote(counted.length, commune.withEvidence, outsidePlan)),
    blank,
    row('section', COVERAGE_SHEET.monthSection),
    row('head', ...COVERAGE_SHEET.monthHead),
    ...monthRows(coverage),
    blank,
    row('section', COVERAGE_SHEET.hamletSection(bands)),
    hamletHead(comparisons),
    ...coverage.hamlets.map((hamlet) => hamletRow(hamlet, comparisons)),
    communeRow(coverage, comparisons),
    blank,
    ...matrixBlock(book, coverage),
  ];
}

/** An earlier period that the figures are compared with. */
interface Comparison {
  readonly with: 'previous' | 'lastYear';
  /** Last day of that period by today's kind of period; its figures may be of an earlier day. */
  readonly to: CalendarDate;
  readonly then: PeriodFigures | null;
}

/** Of a whole year and of nine months the period before is the one of last year: it stands once. */
function comparisonsWith(
  { previous, lastYear }: EarlierFigures,
  period: Period,
  style: PeriodStyle,
): readonly Comparison[] {
  const before = previousPeriod(period, style);
  const yearBefore = samePeriodLastYear(period, style);
  const ofLastYear = { with: 'lastYear', to: yearBefore.to, then: lastYear } as const;
  return before.code === yearBefore.code
    ? [ofLastYear]
    : [{ with: 'previous', to: before.to, then: previous }, ofLastYear];
}

function heading(book: Book, coverage: Coverage, making: CoverageMaking): Rows {
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

/** Figures of the commune with their bars, and what they were in earlier periods. */
function communeBlock({ commune }: Coverage, comparisons: readonly Comparison[]): Rows {
  const now = { B: commune.composite, ...commune.metrics };
  const compared = (id: 'B' | MetricId): readonly Cell[] =>
    comparisons.flatMap(({ then }) => [
      then?.commune[id] ?? '–',
      changeInPoints(now[id], then?.commune[id]) ?? '–',
    ]);
  const { direct, indirect, none } = commune.cells;
  const cells = direct + indirect + none;
  const share = (count: number): number | null => (cells === 0 ? null : (100 * count) / cells);
  const band = commune.band === null ? NOT_ENOUGH_DATA : BAND_LABELS[commune.band];
  const compareHead = comparisons.flatMap(({ with: earlier, to, then }) =>
    COVERAGE_SHEET.compareHead(earlier, then === null || then.asOf === to ? null : formatDate(then.asOf)),
  );
  return [
    row('head', ...COVERAGE_SHEET.communeHead, ...compareHead),
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

function hamletHead(comparisons: readonly Comparison[]): readonly Cell[] {
  const metrics = METRICS.flatMap((metric) => [METRIC_LABELS[metric], '']);
  const changes = comparisons.map((each) => COVERAGE_SHEET.changeHead[each.with]);
  return row('head', ...COVERAGE_SHEET.hamletHead, ...metrics, ...changes);
}

function hamletRow(coverage: HamletCoverage, comparisons: readonly Comparison[]): readonly Cell[] {
  const { hamlet, metrics, composite, band } = coverage;
  return row(
    'hamlet',
    hamlet.code,
    hamlet.name,
    hamlet.households ?? NO_FIGURE,
    band === null ? NOT_ENOUGH_DATA : BAND_LABELS[band],
    ...figureWithBar(composite),
    ...metricCells(metrics),
    ...comparisons.map(({ then }) => changeInPoints(composite, then?.hamlets.get(hamlet.code)?.B) ?? '–'),
  );
}

function communeRow({ commune, hamlets }: Coverage, comparisons: readonly Comparison[]): readonly Cell[] {
  const stated = hamlets.flatMap(({ hamlet: { households } }) => households ?? []);
  return row(
    'commune',
    '',
    COVERAGE_SHEET.commune,
    stated.length === 0 ? NO_FIGURE : stated.reduce((sum, households) => sum + households),
    commune.band === null ? NOT_ENOUGH_DATA : BAND_LABELS[commune.band],
    ...figureWithBar(commune.composite),
    ...metricCells(commune.metrics),
    ...comparisons.map(({ then }) => changeInPoints(commune.composite, then?.commune.B) ?? '–'),
  );
}

const metricCells = (metrics: Readonly<Record<MetricId, number | null>>): readonly Cell[] =>
  METRICS.flatMap((metric) => [metrics[metric] ?? NO_FIGURE, barOf(metrics[metric], SHORT_BAR)]);

/** The matrix, how far each content has come in the commune, and what its codes and words mean. */
function matrixBlock(book: Book, { hamlets, commune, topics, overCovered }: Coverage): Rows {
  const required = book.topics.filter((topic) => topic.required);
  const reach = new Map(topics.map((each) => [each.topic, each]));
  const { direct, indirect, none } = commune.cells;
  const names = bookNames(book);
  return [
    row('section', COVERAGE_SHEET.matrixSection),
    row('head', ...COVERAGE_SHEET.matrixHead, ...required.map(({ code }) => code)),
    ...hamlets.map((each) => matrixRow(each, required)),
    row(
      'topics',
      '',
      COVERAGE_SHEET.topics,
      direct,
      indirect,
      ...figureWithBar(toldShare(direct + indirect, none)),
      ...required.map(({ code }) => COVERAGE_SHEET.topicReach(reach.get(code))),
    ),
    ...notes(COVERAGE_SHEET.matrixNote(commune.cells)),
    ...notes(
      required
        .map(({ code, title }) => COVERAGE_SHEET.topicLegend(code, title, reach.get(code)?.activities ?? 0))
        .join('; '),
    ),
    ...(overCovered.length === 0
      ? []
      : notes(COVERAGE_SHEET.overCovered(overCovered, (code) => hamletPhrase(names.hamlet(code))))),
  ];
}

const toldShare = (told: number, none: number): number | null =>
  told + none === 0 ? null : (100 * told) / (told + none);

function matrixRow({ hamlet, credits }: HamletCoverage, topics: readonly ContentTopic[]): readonly Cell[] {
  const kinds = topics.map((topic) => credits.get(topic.code) ?? 'none');
  const count = (credit: Credit): number => kinds.filter((kind) => kind === credit).length;
  const [direct, indirect] = [count('direct'), count('indirect')];
  return row(
    'cells',
    hamlet.code,
    hamlet.name,
    direct,
    indirect,
    ...figureWithBar(toldShare(direct + indirect, count('none'))),
    ...kinds.map((kind) => CELL_MARK[kind]),
  );
}

/** What was counted in each reporting month; the figure is the share of hamlets with a direct activity. */
function monthRows({ months, hamlets }: Coverage): Rows {
  const most = Math.max(1, ...months.map(({ activities }) => activities));
  return months.map(({ month, begun, activities, attendance, hamletsReachedDirectly }) => {
    const name = COVERAGE_SHEET.month(month.month, formatDate(month.from), formatDate(month.to));
    if (!begun) return row('month', name, '', '', COVERAGE_SHEET.notBegun);
    return row(
      'month',
      name,
      '',
      // No rows at all are 0 people; rows without a figure are no figure (docs/domain.md §3.3.1).
      attendance ?? (activities === 0 ? 0 : NO_FIGURE),
      activities,
      barOf((100 * activities) / most, LONG_BAR),
      (100 * hamletsReachedDirectly) / hamlets.length,
    );
  });
}

/** A bar of text: it prints and copies everywhere. */
function barOf(percent: number | null, steps: number): string {
  return percent === null ? '' : BAR_STEP.repeat(Math.round((Math.min(100, percent) / 100) * steps));
}
