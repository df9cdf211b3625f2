import type { ChartPort } from '../../app/ports/ports';
import type { Chart, Tone } from '../../domain/report/tree';

/** 190 dots an inch: sharp in print, and some 40 kB a picture. */
const PIXELS_PER_MM = 7.5;
/** 10 pt in print, a little smaller than the text of tables and of the figures below. */
const LETTER_PIXELS = 26;
/** Room in pixels around the field of the values: the legend above; names or marks below, and the title under marks. */
const ROOM = { top: 56, belowNames: 44, belowMarks: 84, right: 30 } as const;
const LEFT_OF_COLUMNS = 120;
/** Widest name of a hamlet with its score, and the space around it. */
const LETTER_SHARE = 0.5;
const BESIDE_NAMES = 36;

/** Dark to light, so that black-and-white print keeps the order. */
const COLOR_BY_TONE: Readonly<Record<Tone, string>> = {
  first: '#1f4e79',
  second: '#a9c4de',
  good: '#1f4e79',
  fair: '#4f81b0',
  average: '#90b4d4',
  weak: '#f6cfbe',
};

/** Draws with the Charts service: one call a picture, no scope. Throws what Google throws. */
export const googleCharts: ChartPort = {
  draw(chart) {
    const columns = chart.shape === 'columns';
    const own = columns ? Charts.newColumnChart() : Charts.newBarChart();
    const [width, height] = [pixels(chart.widthMm), pixels(chart.heightMm)];
    const left = columns ? LEFT_OF_COLUMNS : widestName(chart);
    const field = {
      left,
      top: ROOM.top,
      width: width - left - ROOM.right,
      height: height - ROOM.top - (columns ? ROOM.belowNames : ROOM.belowMarks),
    };
    own
      .setDataTable(tableOf(chart))
      .setDimensions(width, height)
      .setStacked()
      .setColors(chart.series.map(({ tone }) => COLOR_BY_TONE[tone]))
      .setLegendPosition(chart.series.length > 1 ? Charts.Position.TOP : Charts.Position.NONE)
      .setRange(0, chart.highest)
      .setOption('fontSize', LETTER_PIXELS)
      .setOption('chartArea', field);
    if (columns) own.setYAxisTitle(chart.valueTitle);
    else own.setXAxisTitle(chart.valueTitle);
    return own
      .build()
      .getAs('image/png')
      .getBytes()
      .map((byte) => byte & 255);
  },
};

const pixels = (mm: number): number => Math.round(mm * PIXELS_PER_MM);

const widestName = ({ categories }: Chart): number =>
  Math.ceil(Math.max(0, ...categories.map(({ name }) => name.length)) * LETTER_PIXELS * LETTER_SHARE) +
  BESIDE_NAMES;

function tableOf({ series, categories }: Chart): GoogleAppsScript.Charts.DataTableBuilder {
  const table = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, '');
  for (const { name } of series) table.addColumn(Charts.ColumnType.NUMBER, name);
  for (const { name, values } of categories) table.addRow([name, ...values]);
  return table;
}
