import type { Runs, Table as TableBlock } from '../../domain/report/tree';
import type { DocxPackage } from './docx-package';
import { BODY, HEADER_FILL, SIZE, twipsOfMm } from './decree-form';
import { placeCells } from './place-cells';
import type { PlacedCell } from './place-cells';
import { printRuns } from './print-runs';
import { paragraph } from './word-paragraph';
import { wordCell, wordRow, wordTable } from './word-table';
import type { CellLines } from './word-table';
import type { Xml } from './xml';

/** Less air in dense tables, which have long lists. */
const SIDE = twipsOfMm(0.8);
const EDGE = { normal: twipsOfMm(0.5), dense: twipsOfMm(0.2) } as const;

/** §4.22: a plain grid; header rows repeat, rows do not split; widths in dxa on the grid and on every cell. `lastLine` stands below it on the same page. */
export function printTable(block: TableBlock, docx: DocxPackage, lastLine?: Runs): Xml {
  const widths = block.columns.map(({ widthMm }) => twipsOfMm(widthMm));
  const printRows = (rows: TableBlock['rows'], isHeader: boolean): readonly Xml[] =>
    placeCells(rows, widths.length).map((cells, position) => {
      const form = isHeader ? HEADER_ROW : bodyRow(position, rows.length + (lastLine === undefined ? 0 : 1));
      return wordRow(
        cells.map((placed) => printCell(placed, block, widths, form, docx)),
        isHeader,
      );
    });
  return wordTable(
    { widths, lines: 'grid', centred: true, margins: { side: SIDE, edge: EDGE[block.density] } },
    [
      ...printRows(block.header, true),
      ...printRows(block.rows, false),
      ...(lastLine === undefined ? [] : [lastRow(lastLine, widths)]),
    ],
  );
}

/** A line below the table, in a row of it: text that follows a table is kept with it by no reader. */
const lastRow = (runs: Runs, widths: readonly number[]): Xml =>
  wordRow([
    wordCell(
      {
        width: widths.reduce((total, own) => total + own, 0),
        columnSpan: widths.length,
        lines: { top: 'grid', left: 'none', bottom: 'none', right: 'none' },
      },
      [paragraph({ indent: { firstLine: BODY.firstLine } }, printRuns(runs, { size: SIZE.body }))],
    ),
  ]);

interface RowForm {
  readonly isHeader: boolean;
  readonly keepNext: boolean;
  readonly lines?: CellLines | undefined;
}

const HEADER_ROW: RowForm = { isHeader: true, keepNext: true };
/** The row until which a table is kept together from its head on. */
const LAST_OF_FIRST = 1;
/** The line between the two is the lower row's. */
const LINES_BY_POSITION: ReadonlyMap<number, CellLines> = new Map([
  [LAST_OF_FIRST, { bottom: 'none' }],
  [LAST_OF_FIRST + 1, { top: 'grid' }],
]);

/**
 * The second row stays with the first and the last with the one before: no page begins or ends with one row alone.
 * The row that may be the last of its page must not have a line of its own below it, for LibreOffice asks whether the
 * rows fit without that line and then whether they fit with it: a table that begins where only the first holds is
 * never parted, and all that is below the page is lost (docs/adr/0032).
 */
function bodyRow(position: number, count: number): RowForm {
  const keepNext = count > 1 && (position === 0 || position === count - 2);
  const isParted = count > LAST_OF_FIRST + 2;
  return {
    isHeader: false,
    keepNext,
    lines: isParted ? LINES_BY_POSITION.get(position) : undefined,
  };
}

function printCell(
  placed: PlacedCell,
  block: TableBlock,
  widths: readonly number[],
  { isHeader, keepNext, lines }: RowForm,
  docx: DocxPackage,
): Xml {
  const { cell, firstColumn, columnSpan, merge } = placed;
  const form = {
    width: widths.slice(firstColumn, firstColumn + columnSpan).reduce((total, own) => total + own, 0),
    columnSpan: columnSpan === 1 ? undefined : columnSpan,
    merge,
    fill: isHeader ? HEADER_FILL : undefined,
    middle: true,
    // Inside a cell that goes on from the row above there is no line.
    lines: merge === 'continue' ? undefined : lines,
  };
  const align = cell.align ?? block.columns[firstColumn]?.align ?? 'left';
  const size = block.density === 'dense' ? SIZE.denseTable : SIZE.table;
  const runs = merge === 'continue' ? [] : cell.runs;
  const line = { align, keepNext, ...(runs.length === 0 ? { markSize: size } : {}) };
  return wordCell(form, [paragraph(line, printRuns(runs, { size, linkId: docx.link }))]);
}
