import type { Indicator } from '../../indicators/indicator';
import type { IndicatorId } from '../../plan/standard-indicators';
import { formatNumber } from '../../text/format';
import { monthlyChart } from '../charts/monthly-chart';
import { boldCell, caption, cell, column, headerCell, note, paragraph } from '../blocks';
import { formatIndicator, formatShare, NO_FIGURE } from '../figure-form';
import { comparisons } from '../comparison';
import type { ReportContext } from '../report-context';
import type { Say } from '../say';
import type { Block, Run, Runs, Table } from '../tree';

const ATTENDANCE: readonly IndicatorId[] = ['CT03', 'CT05', 'CT07'];

/** II.1 Kết quả chung, with table 1. */
export function overall(context: ReportContext): readonly Block[] {
  const done = context.coverage.counted.length;
  const details = done === 0 ? [] : [...attendance(context), { text: ' ' }, ...evidence(context)];
  return [
    paragraph([...activityCount(context), ...details]),
    ...comparisons(context),
    ...monthlyChart(context),
    ...tableReference(context),
    ...table1(context, context.indicators),
  ];
}

function activityCount({ coverage, cumulative, say, sinceNewYear }: ReportContext): Runs {
  const done = formatNumber(coverage.counted.length);
  const total = formatNumber(cumulative.counted.length);
  if (coverage.counted.length === 0) {
    return sinceNewYear
      ? say.runs('overall.noneSinceNewYear', {})
      : say.runs('overall.none', { 'lũy kế': total });
  }
  return sinceNewYear
    ? say.runs('overall.activitiesSinceNewYear', { 'số hoạt động': done })
    : say.runs('overall.activities', { 'số hoạt động': done, 'lũy kế': total });
}

function tableReference({ appendixLabel, say }: ReportContext): readonly Block[] {
  const label = appendixLabel('indicators');
  return label === null ? [] : [paragraph(say.runs('overall.table', { 'phụ lục': label }))];
}

function attendance({ figure, say }: ReportContext): readonly Run[] {
  const people = ATTENDANCE.reduce((total, id) => total + (figure(id).period ?? 0), 0);
  if (people === 0) return [];
  return [{ text: ' ' }, ...say.runs('overall.attendance', { 'lượt người': formatNumber(people) })];
}

function evidence({ coverage, say }: ReportContext): readonly Run[] {
  const done = coverage.counted.length;
  const evidenced = coverage.counted.filter((activity) => activity.evidence.length > 0).length;
  return say.runs('overall.evidence', {
    'có minh chứng': formatNumber(evidenced),
    'số hoạt động': formatNumber(done),
    'tỷ lệ': formatShare((evidenced / done) * 100),
  });
}

/** The figures with a plan or a result; all of them stand in the appendix. */
function table1(context: ReportContext, indicators: readonly Indicator[]): readonly Block[] {
  const { say } = context;
  const shown = indicators.filter(
    ({ plan, period, cumulative }) => plan !== null || period !== 0 || cumulative !== 0,
  );
  if (shown.length === 0) return [];
  return [
    caption(say.runs('table1.caption', {})),
    indicatorTable(shown, say),
    note(say.runs('table1.note', {})),
  ];
}

/** Table 1 and the appendix of figures. The widths make up the text width of an upright page. */
export function indicatorTable(indicators: readonly Indicator[], say: Say): Table {
  const head = (
    ['number', 'title', 'unit', 'plan', 'period', 'cumulative', 'percent', 'lastYear', 'change'] as const
  ).map((name) => headerCell(say.text(`table1.${name}`, {})));
  return {
    kind: 'table',
    density: 'normal',
    columns: [
      column(8),
      column(39.5, 'left'),
      // «lượt người», «triệu đồng» in one line
      column(20.5),
      ...[14, 15.5, 15.5, 13, 15.5].map((width) => column(width)),
      // «giảm 35,9%», «tăng 100,0%» in one line
      column(23.5),
    ],
    header: [head],
    rows: indicators.map((indicator, position) => [
      cell(String(position + 1)),
      cell(indicator.title),
      cell(indicator.unit),
      cell(formatIndicator(indicator, 'plan')),
      boldCell(formatIndicator(indicator, 'period')),
      cell(formatIndicator(indicator, 'cumulative')),
      cell(percentText(indicator, say)),
      cell(formatIndicator(indicator, 'lastYear')),
      cell(changeText(indicator.change, say)),
    ]),
  };
}

function percentText({ percent }: Indicator, say: Say): string {
  return percent === 'outside-plan' ? say.text('table1.outsidePlan', {}) : formatShare(percent);
}

/** «tăng 12,5%», «giảm 3,0%». */
export function changeText(change: number | null, say: Say): string {
  if (change === null) return NO_FIGURE;
  const share = formatShare(Math.abs(change));
  if (share === formatShare(0)) return say.text('table1.same', {});
  return say.text(change > 0 ? 'table1.more' : 'table1.less', { 'tỷ lệ': share });
}
