import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Alignment, Table as TableBlock, TableCell as CellOfTree } from '../../domain/report/tree';
import { BLACK, FILL_BY_SHADE, GRID_SIZE, HEADER_FILL, SINGLE_LINE, SIZE, twipsOfMm } from './decree-form';
import { printRuns } from './print-runs';

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const satisfies Record<Alignment, unknown>;
const GRID = { style: BorderStyle.SINGLE, size: GRID_SIZE, color: BLACK } as const;
const GRID_BORDERS = {
  top: GRID,
  bottom: GRID,
  left: GRID,
  right: GRID,
  insideHorizontal: GRID,
  insideVertical: GRID,
} as const;
const SIDE_MARGIN = twipsOfMm(0.8);
const EDGE_MARGIN = twipsOfMm(0.5);

/** §4.22: a plain grid; header rows repeat, rows do not split; widths in dxa on the grid and on every cell. */
export function printTable(block: TableBlock): Table {
  const widths = block.columns.map(({ widthMm }) => twipsOfMm(widthMm));
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: GRID_BORDERS,
    margins: {
      left: SIDE_MARGIN,
      right: SIDE_MARGIN,
      top: EDGE_MARGIN,
      bottom: EDGE_MARGIN,
      marginUnitType: WidthType.DXA,
    },
    rows: [...printRows(block.header, block, widths, true), ...printRows(block.rows, block, widths, false)],
  });
}

type RowOfTree = readonly CellOfTree[];

/** Rows with their cells placed in columns: a cell that spans rows keeps its columns in the rows below. */
function printRows(
  rows: readonly RowOfTree[],
  block: TableBlock,
  widths: readonly number[],
  isHeader: boolean,
): TableRow[] {
  const takenUntil = widths.map(() => 0);
  return rows.map((row, position) => {
    let column = 0;
    const children = row.map((cell) => {
      while ((takenUntil[column] ?? 0) > position) column += 1;
      const first = column;
      column += cell.columnSpan ?? 1;
      for (let spanned = first; spanned < column; spanned += 1)
        takenUntil[spanned] = position + (cell.rowSpan ?? 1);
      const width = widths.slice(first, column).reduce((total, own) => total + own, 0);
      return printCell(cell, block, width, block.columns[first]?.align ?? 'left', isHeader);
    });
    return new TableRow({ tableHeader: isHeader, cantSplit: true, children });
  });
}

function printCell(
  cell: CellOfTree,
  block: TableBlock,
  width: number,
  align: Alignment,
  isHeader: boolean,
): TableCell {
  const fill = isHeader ? HEADER_FILL : cell.shade === undefined ? undefined : FILL_BY_SHADE[cell.shade];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(cell.columnSpan === undefined ? {} : { columnSpan: cell.columnSpan }),
    ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: [
      new Paragraph({
        alignment: ALIGNMENTS[cell.align ?? align],
        spacing: { before: 0, after: 0, line: SINGLE_LINE, lineRule: LineRuleType.AUTO },
        children: printRuns(cell.runs, { size: block.density === 'dense' ? SIZE.denseTable : SIZE.table }),
      }),
    ],
  });
}
