import { comparedValue } from '../../indicators/indicator';
import type { Indicator } from '../../indicators/indicator';
import type { IndicatorId } from '../../plan/standard-indicators';
import { formatNumber } from '../../text/format';
import { monthlyChart } from '../charts/monthly-chart';
import { boldCell, caption, cell, column, headerCell, note, paragraph } from '../blocks';
import { formatIndicator, formatShare, NO_FIGURE } from '../figure-form';
import { isBrief } from '../brief';
import { comparisons } from '../comparison';
import { changeOf } from '../prose/change';
import { changeInTable } from '../prose/change-phrase';
import { spokenCount, spokenShare } from '../prose/spoken-figure';
import type { ReportContext } from '../report-context';
import { mainIndicators } from '../main-indicators';
import { capitalised } from './section-2-forms';
import type { Block, Run, Runs, Table } from '../tree';

const ATTENDANCE: readonly IndicatorId[] = ['CT03', 'CT05', 'CT07'];

/** II.1 Chỉ tiêu chủ yếu, with table 1; from the quarter on with the chart of the months. */
export function overall(context: ReportContext): readonly Block[] {
  const done = context.coverage.counted.length;
  const details = done === 0 ? [] : [...attendance(context), { text: ' ' }, ...evidence(context)];
  const { kind } = context.coverage.period;
  const isMonth = kind === 'month';
  return [
    paragraph([...activityCount(context), ...details, ...tableReference(context)]),
    // The same period of the year before stands in table 1.
    ...(isBrief(kind) ? [] : comparisons(context).slice(0, 1)),
    ...(isMonth ? [] : monthlyChart(context)),
    ...table1(context),
  ];
}

function activityCount({ coverage, cumulative, say, sinceNewYear }: ReportContext): Runs {
  const done = spokenCount(coverage.counted.length);
  const total = spokenCount(cumulative.counted.length);
  if (coverage.counted.length === 0) {
    return sinceNewYear
      ? say.runs('overall.noneSinceNewYear', {})
      : say.runs('overall.none', { 'lũy kế': total });
  }
  return sinceNewYear
    ? say.runs('overall.activitiesSinceNewYear', { 'số hoạt động': done })
    : say.runs('overall.activities', { 'số hoạt động': done, 'lũy kế': total });
}

const SEEN = [
  ['indicators', 'overall.seeIndicators'],
  ['activities', 'overall.seeActivities'],
  ['evidence', 'overall.seeEvidence'],
] as const;

/** Where all figures stand, and where the activities and what comes with them are listed. */
function tableReference({ appendixLabel, say }: ReportContext): Runs {
  const told = SEEN.flatMap(([id, key]) => {
    const label = appendixLabel(id);
    return label === null ? [] : [say.text(key, { 'phụ lục': label })];
  });
  const [first, ...others] = told;
  if (first === undefined) return [];
  const list = [capitalised(first), ...others].join('; ');
  return [{ text: ' ' }, ...say.runs('overall.table', { 'danh sách': list })];
}

function attendance({ figure, say }: ReportContext): readonly Run[] {
  const people = ATTENDANCE.reduce((total, id) => total + (figure(id).period ?? 0), 0);
  if (people === 0) return [];
  return [{ text: ' ' }, ...say.runs('overall.attendance', { 'lượt người': spokenCount(people) })];
}

function evidence({ coverage, say }: ReportContext): readonly Run[] {
  const done = coverage.counted.length;
  const evidenced = coverage.counted.filter((activity) => activity.evidence.length > 0).length;
  return say.runs('overall.evidence', {
    'có minh chứng': formatNumber(evidenced),
    'số hoạt động': formatNumber(done),
    'tỷ lệ': spokenShare((evidenced / done) * 100),
  });
}

/** The figures that a leader reads; all of them stand in the appendix. */
function table1(context: ReportContext): readonly Block[] {
  const { coverage, indicators, say } = context;
  const shown = mainIndicators(indicators, coverage.period.kind);
  if (shown.length === 0) return [];
  return [
    caption(say.runs('table1.caption', {})),
    indicatorTable(shown, context),
    note(say.runs('table1.note', {})),
  ];
}

/** Plan, period, from the year's beginning, percent, last year: enough for figures of five digits. */
const FIGURE_WIDTHS = [11, 12, 12, 10.5, 10.5] as const;
/** What the titles and those share. */
const TEXT_COLUMNS = 119;
const [DIGIT_WIDTH, MARGINS] = [2, 0.5];

/** A figure is one line: «152.666» of a large commune, broken behind «152.66», is another. */
const widthOf = (figures: readonly (readonly string[])[], at: number, least: number): number =>
  Math.max(
    least,
    ...figures.map((row) => (hasDigit(row[at]) ? (row[at]?.length ?? 0) * DIGIT_WIDTH + MARGINS : 0)),
  );
const hasDigit = (text = ''): boolean => /\d/.test(text);
const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** Table 1 and the appendix of figures. The widths make up the text width of an upright page. */
export function indicatorTable(indicators: readonly Indicator[], { say, names }: ReportContext): Table {
  const head = (
    key: 'number' | 'title' | 'unit' | 'plan' | 'cumulative' | 'percent' | 'lastYear' | 'change',
  ) => headerCell(say.text(`table1.${key}`, {}));
  const figures = indicators.map((indicator): readonly string[] => [
    formatIndicator(indicator, 'plan'),
    formatIndicator(indicator, 'period'),
    formatIndicator(indicator, 'cumulative'),
    percentText(indicator, say),
    formatIndicator(indicator, 'lastYear'),
  ]);
  const widths = FIGURE_WIDTHS.map((least, at) => widthOf(figures, at, least));
  return {
    kind: 'table',
    density: 'dense',
    columns: [
      column(7),
      column(TEXT_COLUMNS - sum(widths), 'left'),
      // «lượt người», «triệu đồng» in one line
      column(18),
      ...widths.map((width) => column(width)),
      // «giảm 35,9%» in one line
      column(21),
    ],
    header: [
      [
        head('number'),
        head('title'),
        head('unit'),
        head('plan'),
        headerCell(capitalised(names.periodWithin)),
        head('cumulative'),
        head('percent'),
        head('lastYear'),
        head('change'),
      ],
    ],
    rows: indicators.map((indicator, position) => {
      const [plan = '', period = '', ...others] = figures[position] ?? [];
      return [
        cell(String(position + 1)),
        cell(indicator.title),
        cell(indicator.unit),
        cell(plan),
        boldCell(period),
        ...others.map((text) => cell(text)),
        cell(changeText(indicator, say)),
      ];
    }),
  };
}

function percentText({ percent }: Indicator, say: ReportContext['say']): string {
  return percent === 'outside-plan' ? say.text('table1.outsidePlan', {}) : formatShare(percent);
}

/** «tăng 12,5%», «giảm 3», «tăng 2,5 điểm»: the same reading of a change as in the sentences. */
function changeText(indicator: Indicator, say: ReportContext['say']): string {
  const change = changeOf(indicator.lastYear, comparedValue(indicator), indicator.scale);
  return change === null ? NO_FIGURE : changeInTable(change, say);
}
