import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from './engine';
import { columnsOf, type QueryName, queryText, STAGE_NAMES } from './queries';
import { type Cell, type Columns, type ColumnType, type ProvinceTables, type Row, TABLES } from './tables';

/** What of @duckdb/node-api is used here: typed by hand, so that the sources compile where the package is not installed. */
export interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string, options: Readonly<Record<string, string>>): Promise<DuckDbInstance>;
  };
}
interface DuckDbInstance {
  connect(): Promise<DuckDbConnection>;
  closeSync(): void;
}
export interface DuckDbConnection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowsJson(): readonly (readonly unknown[])[] }>;
  createAppender(table: string): Promise<DuckDbAppender>;
  closeSync(): void;
}
interface DuckDbAppender {
  appendVarchar(value: string): void;
  appendNull(): void;
  endRow(): void;
  closeSync(): void;
}

export interface DuckDbOptions {
  readonly threads?: number;
  /** Such as `2GB`. */
  readonly memory?: string;
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  day: 'DATE',
  // Exact sums, whatever the order of the rows; 18 digits are one machine word.
  number: 'DECIMAL(18, 6)',
  share: 'DOUBLE',
};

/** An engine in memory. Throws what the package throws. */
export async function openDuckDb(
  duckdb: DuckDb,
  { threads = 2, memory = '2GB' }: DuckDbOptions = {},
): Promise<Engine & { readonly connection: DuckDbConnection }> {
  const temporary = mkdtempSync(join(tmpdir(), 'province-duckdb-'));
  const instance = await duckdb.DuckDBInstance.create(':memory:', {
    threads: String(threads),
    memory_limit: memory,
    // What does not fit goes to disk; by itself it would go into the folder at hand.
    temp_directory: temporary,
  });
  const connection = await instance.connect();
  return {
    connection,
    load: async (tables) => {
      for (const name of Object.keys(TABLES) as (keyof typeof TABLES)[])
        await loadTable(connection, name, tables);
      await makeStages(connection);
    },
    run: async (name, text = queryText(name)) => {
      const read = await connection.runAndReadAll(inColumns(name, text));
      return read.getRowsJson().map((line) => rowOf(columnsOf(name), line));
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}

export async function makeStages(connection: DuckDbConnection): Promise<void> {
  for (const stage of STAGE_NAMES)
    await connection.run(`CREATE OR REPLACE TABLE ${stage} AS ${queryText(stage)}`);
}

/** Columns by name, so that their order in the query does not matter. */
const inColumns = (name: QueryName, text: string): string =>
  `SELECT ${Object.keys(columnsOf(name)).join(', ')} FROM (${text})`;

/** The definition of a table, for whoever fills it by SQL. */
export const tableDdl = (name: keyof typeof TABLES): string =>
  `CREATE TABLE ${name} (${Object.entries<ColumnType>(TABLES[name])
    .map(([column, type]) => `${column} ${TYPES[type]}`)
    .join(', ')})`;

/** Text goes in by the appender, and becomes numbers and days in one statement. */
async function loadTable(
  connection: DuckDbConnection,
  name: keyof typeof TABLES,
  tables: ProvinceTables,
): Promise<void> {
  const columns: Columns = TABLES[name];
  const names = Object.keys(columns);
  await connection.run(
    `CREATE TEMP TABLE raw_${name} (${names.map((each) => `${each} VARCHAR`).join(', ')})`,
  );
  const appender = await connection.createAppender(`raw_${name}`);
  for (const row of tables[name]) {
    for (const column of names) {
      const cell = row[column] ?? null;
      if (cell === null) appender.appendNull();
      else appender.appendVarchar(String(cell));
    }
    appender.endRow();
  }
  appender.closeSync();
  const casts = Object.entries(columns).map(([column, type]) => `CAST(${column} AS ${TYPES[type]})`);
  await connection.run(tableDdl(name));
  await connection.run(`INSERT INTO ${name} SELECT ${casts.join(', ')} FROM raw_${name}`);
  await connection.run(`DROP TABLE raw_${name}`);
}

/** Counts and decimals come as text, so that none loses a digit on its way. */
function rowOf(columns: Columns, line: readonly unknown[]): Row {
  return Object.fromEntries(
    Object.entries(columns).map(([column, type], at): [string, Cell] => {
      const value = line[at];
      if (typeof value !== 'string' && typeof value !== 'number') return [column, null];
      return [column, type === 'number' || type === 'share' ? Number(value) : value];
    }),
  );
}
