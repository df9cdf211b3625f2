import { emulated } from '../emulated';
import { googleEnum } from '../google-enum';
import { signatureError } from '../signature';

type DataTable = GoogleAppsScript.Charts.DataTable;
type DataTableBuilder = GoogleAppsScript.Charts.DataTableBuilder;
export type ChartCell = string | number | null;

/** Columns of dates are not emulated. */
export const columnTypes = googleEnum<typeof GoogleAppsScript.Charts.ColumnType>('ColumnType', [
  'STRING',
  'NUMBER',
]);

export interface TableData {
  readonly labels: string[];
  readonly rows: ChartCell[][];
}

const dataByTable = new WeakMap<object, TableData>();

function cellOf(value: unknown): ChartCell {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (value === null || value === undefined) return null;
  throw signatureError('Charts.DataTableBuilder.addRow', [value]);
}

export function createDataTableBuilder(): DataTableBuilder {
  const data: TableData = { labels: [], rows: [] };
  const builder: DataTableBuilder = emulated<DataTableBuilder>('DataTableBuilder', {
    addColumn(_type, label) {
      data.labels.push(label);
      return builder;
    },
    addRow(values: readonly unknown[]) {
      data.rows.push(values.map(cellOf));
      return builder;
    },
    setValue(row, column, value: unknown) {
      (data.rows[row] ??= [])[column] = cellOf(value);
      return builder;
    },
    build() {
      const table = emulated<DataTable>('DataTable', {});
      dataByTable.set(table, { labels: [...data.labels], rows: data.rows.map((row) => [...row]) });
      return table;
    },
  });
  dataByTable.set(builder, data);
  return builder;
}

/** The data of a table or of its builder; throws Google's refusal for anything else. */
export function tableData(table: unknown, method: string): TableData {
  const data = typeof table === 'object' && table !== null ? dataByTable.get(table) : undefined;
  if (data === undefined) throw signatureError(method, [table]);
  return data;
}
