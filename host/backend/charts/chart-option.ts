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

/** Room for the axes beside title and legend. */
const gridPlace = ({ legend, title }: ChartSpec): Record<string, unknown> => ({
  containLabel: true,
  top: (title === '' ? 20 : 44) + (legend === 'TOP' ? 24 : 0),
  bottom: legend === 'BOTTOM' ? 48 : 32,
  left: 36,
  right: legend === 'RIGHT' ? '22%' : 28,
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
  const label = { formatter: '{d}%' };
  return { ...common(spec), series: [{ type: 'pie', radius: '62%', center: ['45%', '54%'], data, label }] };
}

export function chartOption(spec: ChartSpec): EChartsOption {
  if (spec.kind === 'pie') return pieOption(spec);
  const lying = spec.kind === 'bar';
  const [min, max] = spec.range ?? [undefined, undefined];
  const name = { nameLocation: 'middle' as const, nameGap: 30 };
  const names = spec.rows.map(([category]) => String(category ?? ''));
  // Google draws the first category of a bar chart at the top.
  const categories = { type: 'category' as const, data: names, inverse: lying !== spec.reversed, ...name };
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
    xAxis: { ...horizontal, name: spec.horizontalTitle },
    yAxis: { ...vertical, name: spec.verticalTitle },
    series: spec.labels.slice(1).map((label, at) => ({
      type: spec.kind === 'line' ? ('line' as const) : ('bar' as const),
      name: label,
      data: spec.rows.map((row) => row[at + 1] ?? '-'),
      ...(spec.stacked ? { stack: 'all' } : {}),
      ...(spec.kind === 'line' ? { smooth: spec.smooth } : {}),
    })),
  };
}
