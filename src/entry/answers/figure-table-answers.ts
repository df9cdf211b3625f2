import type { FigureTable, SheetRows } from '../../app/report/figure-table';
import { csvText } from '../../app/report/csv-text';
import type { Ports } from '../../app/ports/ports';
import type { FigureTableData } from '../../rpc/report-data';
import { tabLabel } from '../../wording/vi';
import { errorCount } from './answer-data';

export function figureTableData(
  { drive, printer }: Ports,
  { name, rows, findings }: FigureTable,
): FigureTableData {
  const figures = rows.slice(1);
  return {
    name,
    cells: rows.map((row) => row.map(pastedText).join('\t')).join('\n'),
    csv: csvText(rows),
    xlsx: drive.packDocument(name, printer.printSheet({ tab: tabLabel('indicators'), heading: name, rows })),
    count: figures.length,
    known: figures.filter(isKnown).length,
    errors: errorCount(findings),
  };
}

const [PERIOD, CUMULATIVE] = [4, 5];

const isKnown = (row: SheetRows[number]): boolean =>
  [row[PERIOD], row[CUMULATIVE]].some((cell) => typeof cell === 'number');

/** A tab or a line break would start another cell; sheets of the commune read a decimal comma. */
const pastedText = (cell: string | number | null): string =>
  cell === null ? '' : typeof cell === 'number' ? String(cell).replace('.', ',') : cell.replace(/\s+/g, ' ');
