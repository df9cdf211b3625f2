/** A chart in the words of echarts. */
import type { EChartsOption } from 'echarts';
import type { ChartSpec } from '../../chart-spec';

const GAP = 8;

const legendPlace = (position: ChartSpec['legend']): Record<string, unknown> => {
  const flat = { orient: 'horizontal', left: 'center' };
  switch (position) {
    case 'NONE':
      return { show: false };
    case 'TOP':
      return { ...flat, top: 28 };
    case 'BOTTOM':
      return { ...flat, bottom: GAP };
    case 'RIGHT':
      return { orient: 'vertical', top: 'middle', right: GAP };
  }
};

/** Width of a letter of the axis in pixels, about. */
const LETTER = 6.5;

/** More categories than this, and labels are left out where they would touch. */
const MANY = 12;

const longest = (names: readonly string[]): number => Math.max(0, ...names.map((name) => name.length));

/** Room for the axes beside title and legend. */
const gridPlace = ({ legend, title, verticalTitle }: ChartSpec): Record<string, unknown> => ({
  containLabel: true,
  top: (title === '' ? 20 : 44) + (legend === 'TOP' ? 24 : 0),
  bottom: legend === 'BOTTOM' ? 48 : 32,
  left: verticalTitle === '' ? 24 : 48,
  // Under 30 % the legend's longest usual label would lie over the bars.
  right: legend === 'RIGHT' ? '30%' : 28,
});

const common = (spec: ChartSpec): EChartsOption => ({
  animation: false,
  backgroundColor: spec.background,
  color: [...spec.colors],
  textStyle: { fontFamily: 'Tinos' },
  title: { text: spec.title, left: 'center', textStyle: { fontFamily: 'Tinos', fontSize: 16 } },
  legend: legendPlace(spec.legend),
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
  const name = { nameLocation: 'middle' as const };
  const names = spec.rows.map(([category]) => String(category ?? ''));
  const axisLabel = { interval: names.length > MANY ? ('auto' as const) : 0 };
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
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...name,
  };
  const [horizontal, vertical] = lying ? [values, categories] : [categories, values];
  return {
    ...common(spec),
    grid: gridPlace(spec),
    xAxis: { ...horizontal, name: spec.horizontalTitle, nameGap: 30 },
    yAxis: { ...vertical, name: spec.verticalTitle, nameGap: 12 + LETTER * (lying ? longest(names) : 4) },
    series: spec.labels.slice(1).map((label, at) => ({
      type: spec.kind === 'line' ? ('line' as const) : ('bar' as const),
      name: label,
      data: spec.rows.map((row) => row[at + 1] ?? '-'),
      ...(spec.stacked ? { stack: 'all' } : {}),
      ...(spec.kind === 'line' ? { smooth: spec.smooth } : {}),
    })),
  };
}
