import type { Book } from '../domain/book';
import type { Coverage, Credit, HamletCoverage } from '../domain/coverage/coverage';
import type { ContentTopic } from '../domain/plan/catalogues';
import type { MetricId } from '../domain/plan/settings';
import type { Cell } from '../domain/tables/cell';
import { formatDate } from '../domain/text/format';
import { BAND_LABELS, METRIC_LABELS, NOT_ENOUGH_DATA, NO_FIGURE } from '../wording/coverage';
import { COVERAGE_SHEET, periodName } from '../wording/vi';
import { CELL_MARK, COVERAGE_COLUMN, ROW_KIND_MARK } from '../workbook/computed-tabs';
import type { RowKind } from '../workbook/computed-tabs';

const METRICS = Object.keys(METRIC_LABELS) as MetricId[];
const BAR_LENGTH = 20;

/** Tab Độ bao phủ whole, as rows of cells: heading, hamlets with their metrics, matrix hamlet × content. */
export function coverageSheet(book: Book, coverage: Coverage, madeAt: string): readonly (readonly Cell[])[] {
  const { bands } = book.settings;
  const required = book.topics.filter((topic) => topic.required);
  const blank: Cell[] = [];
  return [
    [bands.good, COVERAGE_SHEET.title(book.settings.communeName)],
    [bands.fair, COVERAGE_SHEET.period(periodName(coverage.period), coverage.period)],
    [bands.average, COVERAGE_SHEET.madeAt(madeAt, formatDate(coverage.asOf), coverage.counted.length)],
    blank,
    row('section', COVERAGE_SHEET.hamletSection),
    row('head', ...COVERAGE_SHEET.hamletHead, ...METRICS.map((metric) => METRIC_LABELS[metric])),
    ...coverage.hamlets.map(hamletRow),
    communeRow(coverage),
    blank,
    row('section', COVERAGE_SHEET.matrixSection),
    row('head', ...COVERAGE_SHEET.matrixHead, ...required.map((topic) => topic.code)),
    ...coverage.hamlets.map((hamlet) => matrixRow(hamlet, required)),
    row('note', COVERAGE_SHEET.matrixNote(coverage.commune.cells)),
    ...required.map((topic) => row('note', `${topic.code}: ${topic.title}`)),
  ];
}

function row(kind: RowKind, ...cells: readonly Cell[]): readonly Cell[] {
  return [ROW_KIND_MARK[kind], ...cells];
}

function hamletRow({ hamlet, metrics, composite, band }: HamletCoverage): readonly Cell[] {
  return row(
    'hamlet',
    hamlet.code,
    hamlet.name,
    hamlet.households ?? NO_FIGURE,
    band === null ? NOT_ENOUGH_DATA : BAND_LABELS[band],
    barOf(composite),
    composite ?? NO_FIGURE,
    ...METRICS.map((metric) => metrics[metric] ?? NO_FIGURE),
  );
}

function communeRow({ commune, hamlets }: Coverage): readonly Cell[] {
  const households = hamlets.reduce((sum, { hamlet }) => sum + (hamlet.households ?? 0), 0);
  const { composite } = commune;
  return row('commune', '', COVERAGE_SHEET.commune, households, '', barOf(composite), composite ?? NO_FIGURE);
}

function matrixRow({ hamlet, credits }: HamletCoverage, topics: readonly ContentTopic[]): readonly Cell[] {
  const marks = topics.map((topic) => markOf(credits.get(topic.code) ?? 'none'));
  const counts = (credit: Credit): number => topics.filter((topic) => credits.get(topic.code) === credit).length;
  const left: Cell[] = [hamlet.code, hamlet.name, counts('direct'), counts('indirect')];
  const width = COVERAGE_COLUMN.firstValue - 2;
  return row('cells', ...left, ...Array.from({ length: width - left.length }, () => ''), ...marks);
}

const markOf = (credit: Credit): string => CELL_MARK[credit];

/** A bar of text, one step for each 5 %: it prints and copies everywhere. */
function barOf(percent: number | null): string {
  return percent === null ? '' : '█'.repeat(Math.round((percent / 100) * BAR_LENGTH));
}
