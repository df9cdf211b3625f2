import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import {
  type CellState,
  type EditResult,
  type HostClient,
  type HostOptions,
  type RunRequest,
  type RunResult,
  type SheetState,
  startHost,
} from 'local-google';
import type { RpcRequest, RpcResponse } from '../../src/rpc/messages';
import type { Cells } from './tables-builder';
import { FIELDS } from '../../src/domain/tables/fields';
import type { EntryTab } from '../../src/domain/tables/fields';
import type { Cell } from '../../src/domain/tables/cell';
import { isDateCell } from '../../src/domain/tables/cell';
import { preparedFolder } from './prepared-folder';
import type { PreparedFolder } from './prepared-folder';
import { tabName } from '../../src/workbook/workbook';

/** Quản trị of the starter's tab Cán bộ. */
export const OWNER = 'quan-tri@binhthuan.example';
const TEMPLATES = join(__dirname, '../../sheets-templates/binh-thuan-2024');
const CATALOGUES = {
  Xóm: 'xom.csv',
  'Cán bộ': 'can-bo.csv',
  'Kế hoạch': 'ke-hoach.csv',
  'Cấu hình': 'cau-hinh.csv',
};
/** Noon of 31 December 2024 in Vietnam: every generated row has happened. */
const NOW = Date.UTC(2024, 11, 31, 5);

export type Typed = string | number | boolean | null;

/** The built add-on in a workbook of the made-up commune: catalogues and plan, without rows. */
export interface CommuneHost {
  readonly google: HostClient;
  readonly id: string;
  /** Answers of the bundle's `rpc`; throws what could not be done. */
  ask<T>(request: RpcRequest, user?: string): Promise<{ data: T; run: RunResult }>;
  run(request: Partial<RunRequest> & { fn: string }): Promise<RunResult>;
  type(tab: string, range: string, values: Typed[][], user?: string): Promise<EditResult>;
  sheet(tab: string): Promise<SheetState>;
  column(tab: string, header: string): Promise<unknown[]>;
}

export type CommuneRecords = Record<string, Record<string, string>[]>;

type CommuneOptions = Partial<HostOptions> & { starter?: CommuneRecords; script?: string };

/** A commune, and how to be rid of it. */
export interface OpenedCommune {
  readonly commune: CommuneHost;
  readonly close: () => Promise<void>;
}

/** Opens a local Google with the commune in it, and closes it whatever `work` does. */
export async function withCommune(
  work: (commune: CommuneHost) => Promise<void>,
  options: CommuneOptions = {},
): Promise<void> {
  const { commune, close } = await openedCommune(options);
  try {
    await work(commune);
  } finally {
    await close();
  }
}

/**
 * A copy of a workbook that was set up once, as somebody just opened it. `script` stands beside the bundle. The caller
 * closes it.
 */
export async function openedCommune({
  starter = catalogues(),
  script = '',
  ...hostOptions
}: CommuneOptions = {}): Promise<OpenedCommune> {
  const prepared = await preparedFolder([starter, NOW], (folder) => setUpCommune(folder, starter));
  const dir = mkdtempSync(join(tmpdir(), 'loa-xom-script-'));
  const scriptDir = script === '' ? prepared.scriptDir : withScript(prepared.scriptDir, dir, script);
  const google = await startHost({ now: NOW, ...hostOptions, copyOf: prepared.drive, scriptDir });
  const [id = ''] = await google.spreadsheets();
  const close = async (): Promise<void> => {
    await google.close();
    rmSync(dir, { recursive: true, force: true });
  };
  const commune = communeOf(google, id);
  await commune.run({ fn: 'onOpen', from: 'trigger' });
  return { commune, close };
}

async function setUpCommune(
  { drive: dir, scriptDir }: PreparedFolder,
  starter: CommuneRecords,
): Promise<void> {
  const google = await startHost({ now: NOW, dir, scriptDir });
  try {
    const id = await google.createSpreadsheet({ name: 'Bình Thuận', owner: OWNER });
    await communeOf(google, id).ask({ command: 'setUp', starter });
  } finally {
    await google.close();
  }
}

function withScript(bundle: string, folder: string, script: string): string {
  cpSync(bundle, folder, { recursive: true });
  appendFileSync(join(folder, 'code.js'), script);
  return folder;
}

export function catalogues(): CommuneRecords {
  const entries = Object.entries(CATALOGUES).map(([tab, file]): [string, Record<string, string>[]] => [
    tab,
    parse(readFileSync(join(TEMPLATES, file), 'utf8'), { columns: true }),
  ]);
  return Object.fromEntries(entries);
}

function communeOf(google: HostClient, id: string): CommuneHost {
  const run: CommuneHost['run'] = (request) =>
    google.run({ spreadsheetId: id, user: OWNER, from: 'menu', ...request });
  const sheet: CommuneHost['sheet'] = (tab) => google.sheet(id, tab);
  return {
    google,
    id,
    run,
    sheet,
    ask: async <T>(request: RpcRequest, user = OWNER) => {
      const done = await run({ fn: 'rpc', args: [JSON.stringify(request)], from: 'rpc', user });
      if (!done.ok) throw new Error(done.error?.message ?? 'the bundle stopped');
      const response = JSON.parse(String(done.value)) as RpcResponse<T>;
      if (!response.ok) throw new Error(`${response.code}: ${response.message}`);
      return { data: response.data, run: done };
    },
    type: (tab, range, values, user = OWNER) =>
      google.edit({ spreadsheetId: id, user, sheet: tab, range, values }),
    column: async (tab, header) => columnValues(await sheet(tab), header),
  };
}

export const headersOf = (sheet: SheetState): string[] =>
  (sheet.cells[0] ?? []).map((cell) => String(cell?.v ?? ''));

/** Values below a header, from row 2 to the last row that has anything; '' where empty. */
export function columnValues(sheet: SheetState, header: string): unknown[] {
  const column = headersOf(sheet).indexOf(header);
  return sheet.cells.slice(1).map((row) => row[column]?.v ?? '');
}

export const cellOf = (sheet: SheetState, row: number, header: string): CellState | null =>
  sheet.cells[row - 1]?.[headersOf(sheet).indexOf(header)] ?? null;

/** Rows as a person would paste them into the tab's own columns, in the order of the sheet. */
export function pasted<T extends EntryTab>(
  tab: T,
  rows: readonly Cells<T>[],
  fields: readonly string[],
): Typed[][] {
  if (!fields.every((field) => (FIELDS[tab] as readonly string[]).includes(field)))
    throw new Error(`${tabName(tab)} has no such fields: ${fields.join(', ')}`);
  return rows.map((cells) =>
    fields.map((field) => {
      const cell = (cells as Readonly<Record<string, Cell | undefined>>)[field] ?? null;
      if (isDateCell(cell))
        return `${cell.date.slice(8, 10)}/${cell.date.slice(5, 7)}/${cell.date.slice(0, 4)}`;
      return cell;
    }),
  );
}
