import { emulated } from '../emulated';
import { createChartBuilder, curveStyles, positions } from './chart-builder';
import { columnTypes, createDataTableBuilder } from './data-table';

type Charts = GoogleAppsScript.Charts.Charts;
type Bar = GoogleAppsScript.Charts.BarChartBuilder;
type Column = GoogleAppsScript.Charts.ColumnChartBuilder;
type Line = GoogleAppsScript.Charts.LineChartBuilder;
type Pie = GoogleAppsScript.Charts.PieChartBuilder;

const OF_ALL = [
  'build',
  'reverseCategories',
  'setBackgroundColor',
  'setColors',
  'setDataTable',
  'setDimensions',
  'setLegendPosition',
  'setOption',
  'setTitle',
] as const;
const WITH_AXES = [...OF_ALL, 'setRange', 'setXAxisTitle', 'setYAxisTitle'] as const;

/** The global `Charts`: bar, column, line and pie charts as PNG. */
export function createCharts(): Charts {
  return emulated<Charts>('Charts', {
    ColumnType: columnTypes,
    CurveStyle: curveStyles,
    Position: positions,
    newBarChart: () => createChartBuilder<Bar>('BarChartBuilder', 'bar', [...WITH_AXES, 'setStacked']),
    newColumnChart: () =>
      createChartBuilder<Column>('ColumnChartBuilder', 'column', [...WITH_AXES, 'setStacked']),
    newDataTable: createDataTableBuilder,
    newLineChart: () => createChartBuilder<Line>('LineChartBuilder', 'line', [...WITH_AXES, 'setCurveStyle']),
    newPieChart: () => createChartBuilder<Pie>('PieChartBuilder', 'pie', OF_ALL),
  });
}
