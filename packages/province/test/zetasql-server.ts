import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { overTables } from '../src/bigquery';
import { columnsOf, type QueryName, queryText } from '../src/queries';
import {
  type Cell,
  type Columns,
  type ColumnType,
  type ProvinceTables,
  type Row,
  TABLES,
} from '../src/tables';

const here = createRequire(__filename);

/** Google's own analyser and reference engine of the SQL that BigQuery speaks, on the loopback. */
export interface ZetaSql {
  /** Analyses and runs a query over the tables; the stages go in as they are read from their own files. */
  readonly run: (name: QueryName, tables: ProvinceTables, text?: string) => Promise<readonly Row[]>;
  readonly close: () => void;
}

interface Client {
  testConnection(): Promise<boolean>;
}
interface Options {
  enableMaximumLanguageFeatures(): Promise<{ serialize(): unknown }>;
}
interface Package {
  readonly ZetaSQLClient: {
    init(port: number): void;
    getInstance(): Client;
    readonly API: Readonly<
      Record<
        'PrepareQuery' | 'EvaluateQuery',
        (request: unknown, done: (error: Error | null, answer: unknown) => void) => void
      >
    >;
  };
  readonly LanguageOptions: new () => Options;
}

/** The server, or why it cannot start here. */
export async function startZetaSql(): Promise<ZetaSql | string> {
  let folder: string;
  try {
    folder = dirname(here.resolve('@fivetrandevelopers/zetasql'));
  } catch {
    return '@fivetrandevelopers/zetasql is not installed';
  }
  const binary = binaryIn(folder);
  if (binary === null || !existsSync(binary))
    return `no ZetaSQL server for ${process.platform} ${process.arch}`;
  const port = await freePort();
  const server = spawn(binary, ['localhost', String(port)], { stdio: 'ignore' });
  const failed = new Promise<string>((resolve) => {
    server.on('error', (error) => resolve(error.message));
    server.on('exit', (code, signal) => resolve(`the ZetaSQL server ended with ${String(code ?? signal)}`));
  });
  const { ZetaSQLClient, LanguageOptions } = here('@fivetrandevelopers/zetasql') as Package;
  ZetaSQLClient.init(port);
  const connected = await Promise.race([ZetaSQLClient.getInstance().testConnection(), failed]);
  if (connected !== true) {
    server.kill('SIGKILL');
    return typeof connected === 'string' ? connected : 'the ZetaSQL server does not answer';
  }
  const languageOptions = (await new LanguageOptions().enableMaximumLanguageFeatures()).serialize();
  return clientOf(ZetaSQLClient.API, languageOptions, server);
}

function binaryIn(folder: string): string | null {
  if (process.platform !== 'linux' && process.platform !== 'darwin') return null;
  const arm = process.arch.startsWith('arm') ? '_arm' : '';
  return join(folder, 'zetasql', `remote_server${arm}${process.platform === 'linux' ? '.so' : ''}`);
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

interface Prepared {
  readonly prepared: { readonly preparedQueryId: unknown };
}
interface Evaluated {
  readonly content: { readonly tableData: { readonly row: readonly { readonly cell: readonly Value[] }[] } };
}
type Value = Readonly<Record<string, unknown>>;

function clientOf(
  api: Package['ZetaSQLClient']['API'],
  languageOptions: unknown,
  server: ChildProcess,
): ZetaSql {
  const call = <T>(method: keyof typeof api, request: unknown): Promise<T> =>
    new Promise((resolve, reject) => {
      api[method](request, (error, answer) => {
        if (error === null) resolve(answer as T);
        else reject(error);
      });
    });
  return {
    run: async (name, tables, text = queryText(name)) => {
      const prepared = await call<Prepared>('PrepareQuery', {
        sql: withTables(name, tables, text),
        options: { languageOptions },
        simpleCatalog: { name: 'province', builtinFunctionOptions: { languageOptions } },
      });
      const { preparedQueryId } = prepared.prepared;
      const { content } = await call<Evaluated>('EvaluateQuery', { preparedQueryId });
      const columns = columnsOf(name);
      return content.tableData.row.map(({ cell }) =>
        Object.fromEntries(
          Object.entries(columns).map(([column, type], at) => [column, cellOf(cell[at] ?? {}, type)]),
        ),
      );
    },
    close: () => void server.kill('SIGKILL'),
  };
}

/** The text that stands in BigQuery, over tables that stand in the text. */
const withTables = (name: QueryName, tables: ProvinceTables, text: string): string =>
  overTables(name, (table) => tableText(TABLES[table], tables[table]), text);

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'STRING',
  day: 'DATE',
  number: 'NUMERIC',
  share: 'NUMERIC',
};

function tableText(columns: Columns, rows: readonly Row[]): string {
  const entries = Object.entries(columns);
  const fields = entries.map(([column, type]) => `${column} ${SQL_TYPES[type]}`).join(', ');
  const lines = rows.map(
    (row) => `(${entries.map(([column, type]) => literal(row[column] ?? null, type)).join(', ')})`,
  );
  return `SELECT * FROM UNNEST(ARRAY<STRUCT<${fields}>>[${lines.join(', ')}])`;
}

function literal(cell: Cell, type: ColumnType): string {
  if (cell === null) return 'NULL';
  if (type === 'text') return JSON.stringify(cell);
  return `${SQL_TYPES[type]} '${String(cell)}'`;
}

const BILLION = 1_000_000_000;
const DAY_MS = 86_400_000;

function cellOf(value: Value, type: ColumnType): Cell {
  switch (value.value) {
    case 'stringValue':
      return String(value.stringValue);
    case 'int64Value':
      return Number(value.int64Value);
    case 'numericValue':
      return numeric(value.numericValue as Uint8Array);
    case 'dateValue':
      return new Date(Number(value.dateValue) * DAY_MS).toISOString().slice(0, 10);
    case undefined:
      return null;
    default:
      throw new Error(`A ${type} came as ${String(value.value)}`);
  }
}

/** Billionths, little end first, in as few bytes as hold them with their sign. */
function numeric(bytes: Uint8Array): number {
  let whole = 0n;
  bytes.forEach((byte, at) => (whole |= BigInt(byte) << BigInt(8 * at)));
  return Number(BigInt.asIntN(8 * bytes.length, whole)) / BILLION;
}
