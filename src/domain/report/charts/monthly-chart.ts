import type { Coverage, MonthFigures } from '../../coverage/coverage';
import { formatNumber } from '../../text/format';
import { spokenCount } from '../prose/spoken-figure';
import { paragraph } from '../blocks';
import { isBrief } from '../brief';
import { joinNames } from '../lists/listing';
import type { ReportContext } from '../report-context';
import type { Block, Runs } from '../tree';
import { chartBlocks, withoutEmptySeries } from './chart-blocks';

const HEIGHT_MM = { brief: 30, whole: 38 } as const;
/** It is the first chart of a report that has it. */
const NUMBER = 1;
/** A picture of one month says no more than its number. */
const FEWEST_MONTHS = 2;
/** More months that are alike say nothing of any of them. */
const MONTHS_NAMED = 3;
/** The axis ends at a multiple of this, so that its marks are whole numbers. */
const AXIS_STEP = 4;

/** The months of the year so far, as far as they make a picture: two or more, with something done. */
export function chartedMonths(cumulative: Coverage): readonly MonthFigures[] {
  const begun = cumulative.months.filter((month) => month.begun);
  return begun.length < FEWEST_MONTHS || cumulative.counted.length === 0 ? [] : begun;
}

/** Biểu đồ 1: activities of each month since the start of the report year; a joint activity counts once. */
export function monthlyChart(context: ReportContext): readonly Block[] {
  const { cumulative, say } = context;
  if (cumulative.counted.length === 0) return [paragraph(say.runs('monthly.none', {}))];
  const months = chartedMonths(cumulative);
  if (months.length === 0) return [];
  const most = Math.max(...months.map(({ activities }) => activities));
  const year = months[months.length - 1]?.month.year ?? 0;
  return [
    ...(isBrief(context.coverage.period.kind) ? [] : [paragraph(remark(months, context))]),
    ...chartBlocks(
      withoutEmptySeries({
        heightMm: isBrief(context.coverage.period.kind) ? HEIGHT_MM.brief : HEIGHT_MM.whole,
        series: [
          { name: say.text('monthly.direct', {}), tone: 'first' },
          { name: say.text('monthly.other', {}), tone: 'second' },
        ],
        categories: months.map(({ month, activities, directActivities }) => ({
          name: say.text('monthly.axis', { số: String(month.month) }),
          values: [directActivities, activities - directActivities],
        })),
        valueTitle: say.text('monthly.value', {}),
        highest: Math.ceil(most / AXIS_STEP) * AXIS_STEP,
      }),
      {
        number: NUMBER,
        title: say.text('monthly.title', { năm: String(year) }),
        figures: say.text('monthly.figures', {
          'danh sách': months.map((month) => inWords(month, context)).join('; '),
        }),
      },
      context,
    ),
  ];
}

/** The fullest and the emptiest months, of those that are over: one that still runs may yet fill. */
function remark(months: readonly MonthFigures[], context: ReportContext): Runs {
  const { coverage, say } = context;
  const over = months.filter(({ month }) => month.to <= coverage.asOf);
  const counts = over.map(({ activities }) => activities);
  const most = Math.max(...counts);
  const least = Math.min(...counts);
  if (over.length < FEWEST_MONTHS || most === least)
    return say.runs('monthly.see', { 'biểu đồ': String(NUMBER) });
  const monthsOf = (count: number): readonly string[] =>
    over.filter(({ activities }) => activities === count).map((month) => nameOf(month, context));
  const monthsWith = (count: number): string => {
    const names = monthsOf(count);
    const tháng = joinNames(names, say);
    return count === 0
      ? say.text('monthly.noneIn', { tháng })
      : say.text('monthly.count', { tháng, 'số hoạt động': spokenCount(count) });
  };
  const told = { 'biểu đồ': String(NUMBER), 'nhiều nhất': monthsWith(most), 'ít nhất': monthsWith(least) };
  const isFew = (count: number): boolean => monthsOf(count).length <= MONTHS_NAMED;
  if (isFew(most)) return say.runs(isFew(least) ? 'monthly.range' : 'monthly.most', told);
  return isFew(least) ? say.runs('monthly.least', told) : say.runs('monthly.see', told);
}

const inWords = (figures: MonthFigures, context: ReportContext): string =>
  context.say.text('monthly.figure', {
    tháng: nameOf(figures, context),
    'số hoạt động': formatNumber(figures.activities),
    'trực tiếp': formatNumber(figures.directActivities),
  });

const nameOf = ({ month }: MonthFigures, { say }: ReportContext): string =>
  say.text('monthly.month', { số: String(month.month) });
