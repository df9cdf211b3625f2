import { scannedColumns } from './bigquery';
import { RESULT_NAMES, type ResultName } from './queries';
import { type Cell, type ColumnType, type Row, TABLES } from './tables';

/** Bytes of a value as BigQuery counts them: text 2 and its UTF-8, NUMERIC 16, a blank none. */
export function bytesOf(cell: Cell, type: ColumnType): number {
  if (cell === null) return 0;
  if (type === 'text') return 2 + Buffer.byteLength(String(cell));
  return type === 'day' ? DAY_BYTES : NUMERIC_BYTES;
}

const NUMERIC_BYTES = 16;
const DAY_BYTES = 8;

/** Bytes of facts that each result scans, for every fact on average; `period_start`, by which partitions go, is in each. */
export function bytesAFact(facts: readonly Row[]): Readonly<Record<ResultName, number>> {
  const mean = Object.fromEntries(
    Object.entries<ColumnType>(TABLES.facts).map(([column, type]) => [
      column,
      facts.reduce((sum, row) => sum + bytesOf(row[column] ?? null, type), 0) / facts.length,
    ]),
  );
  return Object.fromEntries(
    RESULT_NAMES.map((name) => [
      name,
      scannedColumns(name).reduce((sum, column) => sum + (mean[column] ?? 0), reads(name) ? DAY_BYTES : 0),
    ]),
  ) as Record<ResultName, number>;
}

const reads = (name: ResultName): boolean => scannedColumns(name).length > 0;
