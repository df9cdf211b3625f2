import { formatDate } from '../../text/format';
import { caption, note } from '../blocks';
import type { ReportContext } from '../report-context';
import type { Block, Chart } from '../tree';

/** The text width of an upright page less a little on both sides. */
export const CHART_WIDTH_MM = 160;

type Drawn = Omit<Chart, 'kind' | 'widthMm' | 'alternative' | 'notDrawn'>;

/** The picture, its name, and its figures in words: what the picture shows can be read, heard and copied. */
export function chartBlocks(
  drawn: Drawn,
  named: { readonly number: number; readonly title: string; readonly figures: string },
  { coverage, say }: ReportContext,
): readonly Block[] {
  const { number, title, figures } = named;
  return [
    {
      kind: 'chart',
      widthMm: CHART_WIDTH_MM,
      ...drawn,
      alternative: say.text('chart.alternative', { tên: title, 'số liệu': figures }),
      notDrawn: say.text('chart.notDrawn', {}),
    },
    caption(say.runs('chart.caption', { số: String(number), tên: title })),
    note(say.runs('chart.note', { 'số liệu': figures, ngày: formatDate(coverage.asOf) })),
  ];
}

/** Leaves out the series that are 0 everywhere: a legend must not name what is not to be seen. */
export function withoutEmptySeries<T extends Pick<Chart, 'series' | 'categories'>>(chart: T): T {
  const used = chart.series.map((_, at) => chart.categories.some(({ values }) => values[at] !== 0));
  return {
    ...chart,
    series: chart.series.filter((_, at) => used[at]),
    categories: chart.categories.map(({ name, values }) => ({
      name,
      values: values.filter((_, at) => used[at]),
    })),
  };
}
