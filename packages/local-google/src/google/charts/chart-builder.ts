import type { ChartArea, ChartSpec } from '../../chart-spec';
import { jsonText } from '../../json-value';
import { fromBase64 } from '../bytes';
import { call, exception } from '../channel';
import { emulated } from '../emulated';
import { googleEnum } from '../google-enum';
import { createBlob } from '../utilities/blob';
import { tableData } from './data-table';

type Chart = GoogleAppsScript.Charts.Chart;
type Blob = GoogleAppsScript.Base.Blob;

export const positions = googleEnum<typeof GoogleAppsScript.Charts.Position>('Position', [
  'TOP',
  'RIGHT',
  'BOTTOM',
  'NONE',
]);
export const curveStyles = googleEnum<typeof GoogleAppsScript.Charts.CurveStyle>('CurveStyle', [
  'NORMAL',
  'SMOOTH',
]);

/** The colours of Google's charts where none are set. */
const PALETTE = ['#3366cc', '#dc3912', '#ff9900', '#109618', '#990099', '#0099c6', '#dd4477', '#66aa00'];

const FRESH: Omit<ChartSpec, 'kind'> = {
  title: '',
  width: 600,
  height: 400,
  labels: [],
  rows: [],
  colors: PALETTE,
  background: '#ffffff',
  legend: 'RIGHT',
  stacked: false,
  reversed: false,
  range: null,
  horizontalTitle: '',
  verticalTitle: '',
  smooth: false,
  fontSize: null,
  area: null,
};

function createChart(spec: ChartSpec): Chart {
  const png = (): Blob => {
    const counted = { name: 'Chart.getAs', note: spec.title };
    const base64 = jsonText(call('Charts', 'png', [JSON.stringify(spec)], counted));
    return createBlob(fromBase64(base64), 'image/png', 'chart.png');
  };
  return emulated<Chart>('Chart', {
    getBlob: png,
    getAs(contentType: string) {
      if (contentType === 'image/png') return png();
      throw exception(`not emulated: Chart.getAs to ${contentType}`);
    },
  });
}

type Change = Partial<Omit<ChartSpec, 'kind'>>;

/** Google passes any option on to its renderer; of these the local one knows what they do. */
function optionChange(option: string, value: unknown): Change {
  if (option === 'fontSize' && typeof value === 'number') return { fontSize: value };
  if (option === 'chartArea' && isArea(value)) {
    const { left, top, width, height } = value;
    return { area: { left, top, width, height } };
  }
  throw exception(`not emulated: chart option ${option}: ${JSON.stringify(value)}`);
}

function isArea(value: unknown): value is ChartArea {
  if (typeof value !== 'object' || value === null) return false;
  const held = new Map<string, unknown>(Object.entries(value));
  return ['left', 'top', 'width', 'height'].every((side) => typeof held.get(side) === 'number');
}

/** What the builders share; each kind takes the part that Google gives it. */
export function createChartBuilder<B extends object>(
  className: string,
  kind: ChartSpec['kind'],
  members: readonly (keyof B & string)[],
): B {
  let spec: ChartSpec = { ...FRESH, kind };
  const set = (change: Change): B => {
    spec = { ...spec, ...change };
    return builder;
  };
  const all: Record<string, (...values: never[]) => unknown> = {
    build: () => createChart(spec),
    reverseCategories: () => set({ reversed: true }),
    setBackgroundColor: (background: string) => set({ background }),
    setColors: (colors: string[]) => set({ colors }),
    setCurveStyle: (style: unknown) => set({ smooth: style === curveStyles.SMOOTH }),
    setDataTable: (table: unknown) => set(tableData(table, `Charts.${className}.setDataTable`)),
    setDimensions: (width: number, height: number) => set({ width, height }),
    setLegendPosition: (position: unknown) => set({ legend: String(position) as ChartSpec['legend'] }),
    setOption: (option: string, value: unknown) => set(optionChange(option, value)),
    setRange: (start: number, end: number) => set({ range: [start, end] }),
    setStacked: () => set({ stacked: true }),
    setTitle: (title: string) => set({ title }),
    setXAxisTitle: (horizontalTitle: string) => set({ horizontalTitle }),
    setYAxisTitle: (verticalTitle: string) => set({ verticalTitle }),
  };
  const own = Object.fromEntries(members.map((name) => [name, all[name]]));
  const builder = emulated<B>(className, own as Partial<B>);
  return builder;
}
