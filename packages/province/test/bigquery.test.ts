import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { FACT_HEADERS } from '../../../src/workbook/facts-tab';
import { bigQueryTables, bigQueryViews } from '../src/bigquery';
import { bytesAFact } from '../src/cost';
import { readDeliveries } from '../src/deliveries';
import { provinceTables } from '../src/province-tables';
import { TABLES } from '../src/tables';
import { corrected, halfOf, linesOf, madeFile, PERIOD, withoutSeal } from './made-files';

const FOLDER = join(__dirname, '../bigquery');

/** `UPDATE=1 npm test` writes the files anew. */
function holds(file: string, text: string): void {
  const path = join(FOLDER, file);
  if (process.env.UPDATE === '1' || !existsSync(path)) writeFileSync(path, text);
  expect(readFileSync(path, 'utf8')).toBe(text);
}

describe('bigquery/', () => {
  it('tables.sql has the columns that the queries read', () => holds('tables.sql', bigQueryTables()));
  it('views.sql is made of queries/', () => holds('views.sql', bigQueryViews()));
});

interface Loaded {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, string | null>>[];
}

/** Runs the loader on made-up sheets; services answer as their documentation says. */
function loads(
  sheets: Readonly<Record<string, readonly (readonly string[])[] | Error>>,
  known: readonly string[] = [],
  properties: Record<string, string> = {},
): readonly Loaded[] {
  const made: Loaded[] = [];
  const ids = Object.keys(sheets);
  const context = createContext({
    console: { warn: () => undefined },
    LockService: { getScriptLock: () => ({ tryLock: () => true, releaseLock: () => undefined }) },
    PropertiesService: {
      getScriptProperties: () => ({
        getProperty: (name: string) =>
          properties[name] ?? { PROJECT: 'p', DATASET: 'd', FOLDER: 'f' }[name] ?? null,
        setProperty: (name: string, value: string) => void (properties[name] = value),
      }),
    },
    DriveApp: {
      getFolderById: () => ({
        getFilesByType: () => ({
          hasNext: () => ids.length > 0,
          next: () => {
            const id = ids.shift();
            return { getId: () => id, getLastUpdated: () => new Date(0) };
          },
        }),
      }),
    },
    Sheets: {
      Spreadsheets: {
        Values: {
          get: (id: string) => {
            const values = sheets[id];
            if (values instanceof Error) throw values;
            return { values };
          },
        },
      },
    },
    Utilities: { newBlob: (text: string) => text, sleep: () => undefined },
    BigQuery: {
      Jobs: {
        query: () => ({ jobReference: {}, jobComplete: true, rows: known.map((v) => ({ f: [{ v }] })) }),
        insert: (
          job: { configuration: { load: { destinationTable: { tableId: string } } } },
          _project: string,
          blob: string,
        ) => {
          made.push({
            table: job.configuration.load.destinationTable.tableId,
            rows: blob.split('\n').map((line) => JSON.parse(line) as Loaded['rows'][number]),
          });
          return { status: { state: 'DONE' }, jobReference: {} };
        },
      },
    },
  });
  runInContext(readFileSync(join(FOLDER, 'load.gs'), 'utf8'), context);
  runInContext('loadCommunes()', context);
  return made;
}

const sheetOf = (lines: readonly (readonly string[])[]): readonly (readonly string[])[] => [
  FACT_HEADERS,
  ...lines,
];

describe('bigquery/load.gs', () => {
  it('loads what the package would load, facts before their delivery', () => {
    const loaded = loads({ a: sheetOf(linesOf({ at: 1 })) });
    expect(loaded.map(({ table }) => table)).toEqual(['facts', 'deliveries']);
    const { deliveries } = readDeliveries([madeFile({ at: 1 })], PERIOD);
    const expected = provinceTables(deliveries, []);
    for (const { table, rows } of loaded) {
      const columns = TABLES[table as 'facts' | 'deliveries'];
      const plain = rows.map((row) =>
        Object.fromEntries(
          Object.entries(columns).map(([column, type]) => {
            const cell = row[column] ?? null;
            return [column, type === 'number' && cell !== null ? Number(cell) : cell];
          }),
        ),
      );
      expect(plain).toEqual(expected[table as 'facts' | 'deliveries']);
      expect(new Set(rows.map((row) => row.period_start))).toEqual(new Set(['2026-04-01']));
    }
  });

  it('loads nothing whose seal does not hold, that is of another layout, or that stands there', () => {
    const lines = linesOf({ at: 1 });
    const seal = lines[lines.length - 1]?.[19] ?? '';
    for (const rows of [
      halfOf(lines),
      withoutSeal(lines),
      corrected(lines),
      lines.map(([, ...rest]) => ['2', ...rest]),
    ])
      expect(loads({ a: sheetOf(rows) })).toEqual([]);
    expect(loads({ a: sheetOf(lines) }, [seal])).toEqual([]);
    expect(loads({ a: [] })).toEqual([]);
  });

  it('a sheet that cannot be read keeps no other back; one that has not changed is not read again', () => {
    const properties: Record<string, string> = {};
    const sheets = { a: new Error('service overloaded'), b: sheetOf(linesOf({ at: 2 })) };
    expect(loads(sheets, [], properties)).toHaveLength(2);
    expect(Object.keys(properties)).toEqual(['seen b']);
    expect(loads({ b: new Error('read again') }, [], properties)).toEqual([]);
  });
});

describe('bytes that BigQuery would scan', () => {
  it('bigquery/cost.md tells them, from the sizes of the columns of the made-up communes', () => {
    const { deliveries } = readDeliveries(
      [1, 2, 3, 4].map((at) => madeFile({ at })),
      PERIOD,
    );
    const { facts } = provinceTables(deliveries, []);
    const bytes = bytesAFact(facts);
    const page = readFileSync(join(FOLDER, 'cost.md'), 'utf8');
    const rows = Object.entries(bytes).map(([name, each]) => [name, each.toFixed(0)] as const);
    for (const [name, each] of rows) expect(page).toMatch(new RegExp(`^\\| ${name} +\\| +${each} \\|`, 'm'));
  });
});
