import type { Table as TableBlock } from '../../domain/report/tree';
import type { DocxPackage } from './docx-package';
import { HEADER_FILL, SIZE, twipsOfMm } from './decree-form';
import { placeCells } from './place-cells';
import type { PlacedCell } from './place-cells';
import { printRuns } from './print-runs';
import { paragraph } from './word-paragraph';
import { wordCell, wordRow, wordTable } from './word-table';
import type { Xml } from './xml';

/** Less air in dense tables, which have long lists. */
const SIDE = twipsOfMm(0.8);
const EDGE = { normal: twipsOfMm(0.5), dense: twipsOfMm(0.2) } as const;

/** §4.22: a plain grid; header rows repeat, rows do not split; widths in dxa on the grid and on every cell. */
export function printTable(block: TableBlock, docx: DocxPackage): Xml {
  const widths = block.columns.map(({ widthMm }) => twipsOfMm(widthMm));
  const printRows = (rows: TableBlock['rows'], isHeader: boolean): readonly Xml[] =>
    placeCells(rows, widths.length).map((cells, position) => {
      const form = { isHeader, keepNext: isHeader || isAtEnd(position, rows.length) };
      return wordRow(
        cells.map((placed) => printCell(placed, block, widths, form, docx)),
        isHeader,
      );
    });
  return wordTable(
    { widths, lines: 'grid', centred: true, margins: { side: SIDE, edge: EDGE[block.density] } },
    [...printRows(block.header, true), ...printRows(block.rows, false)],
  );
}

/** The second row stays with the first and the last with the one before: no page begins or ends with one row alone. */
const isAtEnd = (position: number, count: number): boolean =>
  count > 1 && (position === 0 || position === count - 2);

interface RowForm {
  readonly isHeader: boolean;
  readonly keepNext: boolean;
}

function printCell(
  placed: PlacedCell,
  block: TableBlock,
  widths: readonly number[],
  { isHeader, keepNext }: RowForm,
  docx: DocxPackage,
): Xml {
  const { cell, firstColumn, columnSpan, merge } = placed;
  const form = {
    width: widths.slice(firstColumn, firstColumn + columnSpan).reduce((total, own) => total + own, 0),
    columnSpan: columnSpan === 1 ? undefined : columnSpan,
    merge,
    fill: isHeader ? HEADER_FILL : undefined,
    middle: true,
  };
  const align = cell.align ?? block.columns[firstColumn]?.align ?? 'left';
  const size = block.density === 'dense' ? SIZE.denseTable : SIZE.table;
  const runs = merge === 'continue' ? [] : cell.runs;
  const line = { align, keepNext, ...(runs.length === 0 ? { markSize: size } : {}) };
  return wordCell(form, [paragraph(line, printRuns(runs, { size, linkId: docx.link }))]);
}
