import { columnsOf, inOrder, type QueryName } from '../src/queries';
import type { Cell, Row } from '../src/tables';

const DIGITS = 9;

/** Rows of a query as they are compared: its columns alone, in one order, numbers to nine decimals. */
export function comparable(name: QueryName, rows: readonly Row[]): readonly Row[] {
  const columns = Object.keys(columnsOf(name));
  const plain = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column, rounded(row[column] ?? null)])),
  );
  const byAll = [...plain].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return inOrder(name, byAll);
}

const rounded = (cell: Cell): Cell => (typeof cell === 'number' ? Number(cell.toFixed(DIGITS)) : cell);
