import type { ChartPort } from '../../app/ports/ports';
import type { Chart, Tone } from '../../domain/report/tree';

/** 190 dots an inch: sharp in print, and some 40 kB a picture. */
const PIXELS_PER_MM = 7.5;
/** 10 pt in print, a little smaller than the text of tables and of the figures below. */
const LETTER_PIXELS = 26;
/** Room in pixels around the field of the values: the legend above, names below, marks of the values on the left. */
const ROOM = { top: 56, below: 44, right: 30, left: 120 } as const;

/** Dark to light, so that black-and-white print keeps the order. */
const COLOR_BY_TONE: Readonly<Record<Tone, string>> = {
  first: '#1f4e79',
  second: '#a9c4de',
};

/** Draws with the Charts service: one call a picture, no scope. Throws what Google throws. */
export const googleCharts: ChartPort = {
  draw(chart) {
    const [width, height] = [pixels(chart.widthMm), pixels(chart.heightMm)];
    const field = {
      left: ROOM.left,
      top: ROOM.top,
      width: width - ROOM.left - ROOM.right,
      height: height - ROOM.top - ROOM.below,
    };
    return Charts.newColumnChart()
      .setDataTable(tableOf(chart))
      .setDimensions(width, height)
      .setStacked()
      .setColors(chart.series.map(({ tone }) => COLOR_BY_TONE[tone]))
      .setLegendPosition(chart.series.length > 1 ? Charts.Position.TOP : Charts.Position.NONE)
      .setRange(0, chart.highest)
      .setOption('fontSize', LETTER_PIXELS)
      .setOption('chartArea', field)
      .setYAxisTitle(chart.valueTitle)
      .build()
      .getAs('image/png')
      .getBytes()
      .map((byte) => byte & 255);
  },
};

const pixels = (mm: number): number => Math.round(mm * PIXELS_PER_MM);

function tableOf({ series, categories }: Chart): GoogleAppsScript.Charts.DataTableBuilder {
  const table = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, '');
  for (const { name } of series) table.addColumn(Charts.ColumnType.NUMBER, name);
  for (const { name, values } of categories) table.addRow([name, ...values]);
  return table;
}
