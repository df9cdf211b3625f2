/** A chart in the words of echarts. */
import type { EChartsOption } from 'echarts';
import type { ChartSpec } from '../../chart-spec';

const GAP = 8;

const lettersOf = ({ fontSize }: ChartSpec): number => fontSize ?? USUAL_LETTERS;

const legendPlace = (spec: ChartSpec): Record<string, unknown> => {
  const { legend: position, title } = spec;
  const size = lettersOf(spec);
  const flat = {
    orient: 'horizontal',
    left: 'center',
    itemGap: size,
    itemWidth: 2 * size,
    itemHeight: size,
    textStyle: { fontSize: size, color: LETTER_COLOR },
  };
  switch (position) {
    case 'NONE':
      return { show: false };
    case 'TOP':
      return { ...flat, top: title === '' ? GAP : 28 };
    case 'BOTTOM':
      return { ...flat, bottom: GAP };
    case 'RIGHT':
      return { ...flat, orient: 'vertical', left: 'auto', top: 'middle', right: GAP };
  }
};

/** Letters of axes and legend where no size is set. */
const USUAL_LETTERS = 12;
const TITLE_LETTERS = 16;
const LETTER_COLOR = '#222222';
/** Width of a letter against its height, about. */
const LETTER_SHARE = 0.54;

/** From the axis to its name, in heights of a letter. */
const NAME_GAP = 1.8;
/** Letters of the longest number on an axis, about. */
const WIDEST_NUMBER = 4;
/** More categories than this, and labels are left out where they would touch. */
const MANY = 12;

/** Google leaves labels of lying bars out where their lines would touch, of columns where there are many. */
const isCrowded = (spec: ChartSpec, names: readonly string[]): boolean =>
  spec.kind === 'bar' && spec.area !== null
    ? spec.area.height < names.length * lettersOf(spec)
    : names.length > MANY;

const longest = (names: readonly string[]): number => Math.max(0, ...names.map((name) => name.length));

/** Room for the axes beside title and legend. */
const gridPlace = ({ area, legend, title, verticalTitle }: ChartSpec): Record<string, unknown> =>
  area !== null
    ? { ...area, containLabel: false }
    : {
        containLabel: true,
        top: (title === '' ? 20 : 44) + (legend === 'TOP' ? 24 : 0),
        bottom: legend === 'BOTTOM' ? 48 : 32,
        left: verticalTitle === '' ? 24 : 48,
        // Under 30 % the legend's longest usual label would lie over the bars.
        right: legend === 'RIGHT' ? '30%' : 28,
      };

const common = (spec: ChartSpec): EChartsOption => ({
  animation: false,
  backgroundColor: spec.background,
  color: [...spec.colors],
  textStyle: { fontFamily: 'Tinos' },
  title: {
    text: spec.title,
    left: 'center',
    textStyle: { fontFamily: 'Tinos', fontSize: spec.fontSize ?? TITLE_LETTERS },
  },
  legend: legendPlace(spec),
});

function pieOption(spec: ChartSpec): EChartsOption {
  const slices = spec.rows.map(([name, value]) => ({ name: String(name), value: Number(value ?? 0) }));
  const data = spec.reversed ? slices.reverse() : slices;
  const label = { position: 'inside' as const, formatter: '{d}%', color: '#ffffff' };
  return {
    ...common(spec),
    series: [
      { type: 'pie', radius: '62%', center: [spec.legend === 'RIGHT' ? '40%' : '50%', '54%'], data, label },
    ],
  };
}

export function chartOption(spec: ChartSpec): EChartsOption {
  if (spec.kind === 'pie') return pieOption(spec);
  const lying = spec.kind === 'bar';
  const [min, max] = spec.range ?? [undefined, undefined];
  const letters = lettersOf(spec);
  const axisText = { fontSize: letters, color: LETTER_COLOR };
  const name = { nameLocation: 'middle' as const, nameTextStyle: axisText };
  const names = spec.rows.map(([category]) => String(category ?? ''));
  const axisLabel = { ...axisText, interval: isCrowded(spec, names) ? ('auto' as const) : 0 };
  // Google draws the first category of a bar chart at the top.
  const categories = {
    type: 'category' as const,
    data: names,
    inverse: lying !== spec.reversed,
    axisLabel,
    ...name,
  };
  const values = {
    type: 'value' as const,
    axisLabel: axisText,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...name,
  };
  const [horizontal, vertical] = lying ? [values, categories] : [categories, values];
  return {
    ...common(spec),
    grid: gridPlace(spec),
    xAxis: { ...horizontal, name: spec.horizontalTitle, nameGap: letters * NAME_GAP },
    yAxis: {
      ...vertical,
      name: spec.verticalTitle,
      nameGap: 12 + letters * LETTER_SHARE * (lying ? longest(names) : WIDEST_NUMBER),
    },
    series: spec.labels.slice(1).map((label, at) => ({
      type: spec.kind === 'line' ? ('line' as const) : ('bar' as const),
      name: label,
      data: spec.rows.map((row) => row[at + 1] ?? '-'),
      ...(spec.stacked ? { stack: 'all' } : {}),
      ...(spec.kind === 'line' ? { smooth: spec.smooth } : {}),
    })),
  };
}
