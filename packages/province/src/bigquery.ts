import { columnsOf, QUERY_NAMES, type QueryName, queryText, RESULT_NAMES, STAGE_NAMES } from './queries';
import { type ColumnType, TABLES, type TableName } from './tables';

const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'STRING',
  day: 'DATE',
  number: 'NUMERIC',
  share: 'NUMERIC',
};

/** Stands for the data set in the files of bigquery/; whoever runs them puts in their own. */
export const DATASET = 'DATASET';

/** How the tables lie: facts and deliveries by the first day of their period, so that a query reads one period alone. */
const LAYOUT: Readonly<Record<TableName, { readonly more: readonly string[]; readonly lies: string }>> = {
  communes: { more: [], lies: '' },
  deliveries: {
    more: ['period_start DATE NOT NULL', 'loaded_at TIMESTAMP NOT NULL'],
    lies: '\nPARTITION BY DATE_TRUNC(period_start, MONTH)\nCLUSTER BY commune_code',
  },
  facts: {
    more: ['period_start DATE NOT NULL', 'commune_code STRING'],
    lies: '\nPARTITION BY DATE_TRUNC(period_start, MONTH)\nCLUSTER BY commune_code, kind, item_code\nOPTIONS (require_partition_filter = TRUE)',
  },
};

/** The native tables. */
export const bigQueryTables = (): string =>
  TABLE_NAMES.map((name) => {
    const columns = Object.entries<ColumnType>(TABLES[name]).map(
      ([column, type]) => `${column} ${TYPES[type]}`,
    );
    const more = LAYOUT[name].more.filter(
      (line) => !columns.some((own) => own.split(' ')[0] === line.split(' ')[0]),
    );
    return `CREATE TABLE IF NOT EXISTS ${DATASET}.${name} (\n  ${[...columns, ...more].join(',\n  ')}\n)${LAYOUT[name].lies};\n`;
  }).join('\n');

/** A query over tables that come from `source`, its stages before it: what runs in BigQuery is what runs in the tests. */
export function overTables(
  name: QueryName,
  source: (table: TableName) => string,
  text = queryText(name),
): string {
  const at = (STAGE_NAMES as readonly QueryName[]).indexOf(name);
  const stages = at < 0 ? STAGE_NAMES : STAGE_NAMES.slice(0, at);
  const parts = [
    ...TABLE_NAMES.map((table) => `${table} AS (\n${source(table)}\n)`),
    ...stages.map((stage) => `${stage} AS (\n${queryText(stage)})`),
  ];
  return `WITH ${parts.join(',\n')}\nSELECT ${Object.keys(columnsOf(name)).join(', ')}\nFROM (\n${text})`;
}

/** Rows of one period, so that one partition is read. */
const ofPeriod = (table: TableName): string => {
  const columns = Object.keys(TABLES[table]).join(', ');
  const filter = table === 'communes' ? '' : ' WHERE period_start = asked_period_start';
  return `SELECT ${columns} FROM ${DATASET}.${table}${filter}`;
};

/** A table function for each result: `SELECT * FROM DATASET.communes_of(DATE '2026-03-15')`. */
export const bigQueryViews = (): string =>
  RESULT_NAMES.map(
    (name) =>
      `CREATE OR REPLACE TABLE FUNCTION ${DATASET}.${name}_of(asked_period_start DATE) AS (\n${overTables(name, ofPeriod)}\n);\n`,
  ).join('\n');

/** Columns of facts that each query reads: what BigQuery scans, and bills. */
export function scannedColumns(name: QueryName): readonly string[] {
  const own = QUERY_NAMES.includes(name) ? queryText(name) : '';
  const named = new Set([...own.matchAll(/\bf\.(\w+)/gu)].map(([, column = '']) => column));
  return Object.keys(TABLES.facts).filter((column) => named.has(column));
}
