import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { HostClient } from 'local-google';
import { readReportFile } from '../../cli/files/report-file';
import type { RegisterData, ReportData, RpcResponse, VerifyData } from '../../src/rpc/messages';
import { startBuiltHost } from './built-host';
import { loaJson, temporaryFolder } from './cli';
import { Dice } from './dice';

const OWNER = 'quan-tri@binhthuan.example';
const TAB = 'Hoạt động';
/** Of the year, so that the rows of the period are those of the year so far. */
const PERIOD = '2024';

/** One changed cell of a row behind an issued report. */
export interface Mutation {
  readonly column: string;
  readonly code: string;
  readonly before: string | number;
  readonly after: string | number;
}

export interface Told {
  readonly mutation: Mutation;
  /** Figures of the report that counted the row. */
  readonly behind: readonly string[];
  readonly verified: VerifyData;
  /** Figures that «Tra số liệu» names. */
  readonly register: readonly string[];
}

type Change = (before: string | number, dice: Dice) => string | number;

const another =
  (choices: readonly string[]): Change =>
  (before, dice) =>
    dice.pick(choices.filter((choice) => choice !== before));
const more: Change = (before, dice) => Number(before || 0) + 1 + dice.int(0, 49);

/** What people change, by header. */
const CHANGES: Readonly<Record<string, Change>> = {
  'Số người': more,
  'Số hộ dự': more,
  'Trạng thái': another(['Hoãn', 'Hủy']),
  'Hình thức': another(['HT2.2', 'HT3.3', 'HT1.7', 'HT6']),
  'Vị trí': (before) => `${String(before)} (sân kho)`,
  'Minh chứng': (before) => `${String(before)} https://vi-du.example/them`,
  'Ghi chú': (before) => `${String(before)} đã xem lại`,
};
export const HARMLESS: ReadonlySet<string> = new Set(['Ghi chú']);

export interface IssuedReport {
  readonly tell: (mutation: Mutation) => Promise<Told>;
  readonly mutation: (dice: Dice) => Mutation;
  readonly verify: () => Promise<VerifyData>;
  readonly edit: (range: string, values: (string | number)[][]) => Promise<void>;
  readonly cell: (code: string, column: string) => { readonly name: string; readonly value: string | number };
  readonly codes: readonly string[];
  readonly lastColumn: number;
  readonly lastRow: number;
  readonly close: () => Promise<void>;
}

/** The report of the demo year in a workbook of its own, and what tells of it after a change. */
export async function issueReport(): Promise<IssuedReport> {
  const folder = temporaryFolder();
  const workbook = folder.path('minh-hoa.xlsx');
  loaJson('init', '--workbook', workbook, '--template', 'binh-thuan-2024');
  const host = await startBuiltHost({ dir: folder.path('google'), now: Date.parse('2024-12-20T03:00:00Z') });
  const id = await host.importXlsx(workbook, OWNER);
  const ask = <T>(request: object): Promise<T> => askHost<T>(host, id, request);
  const made = await ask<ReportData>({ command: 'report', period: PERIOD });
  const path = (await host.driveFiles()).find((file) => file.id === made.file.id)?.path;
  const file = path === undefined ? null : readReportFile(path);
  if (file === null) throw new Error('the report carries no proof');
  const kept = join(folder.path('google'), 'sau.xlsx');
  await host.exportXlsx(id, kept);
  const sheet = await readSheet(kept);
  const edit = async (range: string, values: (string | number)[][]): Promise<void> => {
    await host.edit({ spreadsheetId: id, user: OWNER, sheet: TAB, range, values });
  };
  const verify = (): Promise<VerifyData> => ask<VerifyData>({ command: 'verifyReport', ...file });
  const counted = [...new Set(Object.values(made.figures).flatMap(({ sources }) => sources))].filter((code) =>
    sheet.has(code),
  );
  return {
    codes: counted,
    ...sheet,
    verify,
    edit,
    mutation(dice) {
      const code = dice.pick(counted);
      const column = dice.pick(Object.keys(CHANGES));
      const { value } = sheet.cell(code, column);
      const change = CHANGES[column];
      if (change === undefined) throw new Error(column);
      return { code, column, before: value, after: change(value, dice) };
    },
    async tell(mutation) {
      const { name } = sheet.cell(mutation.code, mutation.column);
      await edit(name, [[mutation.after]]);
      const verified = await verify();
      const [last] = (await ask<RegisterData>({ command: 'reportRegister' })).reports;
      await edit(name, [[mutation.before]]);
      return {
        mutation,
        behind: Object.entries(made.figures).flatMap(([figure, { sources }]) =>
          sources.includes(mutation.code) ? [figure] : [],
        ),
        verified,
        register: (last?.changed ?? []).map((figure) => figure.id),
      };
    },
    close: async () => {
      await host.close();
      folder.remove();
    },
  };
}

async function askHost<T>(host: HostClient, spreadsheetId: string, request: object): Promise<T> {
  const run = await host.run({
    spreadsheetId,
    user: OWNER,
    fn: 'rpc',
    args: [JSON.stringify(request)],
    from: 'rpc',
  });
  const response = JSON.parse(String(run.value)) as RpcResponse<T>;
  if (!response.ok) throw new Error(response.message);
  return response.data;
}

async function readSheet(path: string) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.getWorksheet(TAB);
  if (sheet === undefined) throw new Error(`no tab ${TAB}`);
  const columns = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, column) => columns.set(cell.text, column));
  const rows = new Map<string, number>();
  sheet.getColumn(columns.get('Mã') ?? 1).eachCell((cell, row) => rows.set(cell.text, row));
  return {
    has: (code: string) => rows.has(code),
    lastColumn: sheet.columnCount,
    lastRow: sheet.rowCount,
    cell(code: string, column: string) {
      const cell = sheet.getCell(rows.get(code) ?? 0, columns.get(column) ?? 0);
      const value = typeof cell.value === 'number' ? cell.value : cell.text;
      return { name: cell.address, value };
    },
  };
}

/** What is wrong with what was told of a mutation; '' where nothing. */
export function mistold({ mutation, behind, verified, register }: Told): string {
  const named = new Set(verified.figures.map(({ id }) => id));
  const said = JSON.stringify(mutation);
  if (HARMLESS.has(mutation.column)) return named.size === 0 ? '' : `${said}: falsely ${[...named].join()}`;
  const silent = behind.filter((figure) => !named.has(figure));
  if (silent.length > 0) return `${said}: not named ${silent.join()}`;
  const changed = verified.figures.filter(({ kind }) => kind === 'changed').map(({ id }) => id);
  if (changed.join() !== register.join())
    return `${said}: verify ${changed.join()}, register ${register.join()}`;
  const others = verified.figures.filter(({ id, kind }) => kind === 'rowsEdited' && !behind.includes(id));
  return others.length === 0 ? '' : `${said}: falsely ${others.map(({ id }) => id).join()}`;
}

export async function mistoldMutations(
  report: IssuedReport,
  seed: number,
  count: number,
): Promise<readonly string[]> {
  const dice = new Dice(seed);
  const faults: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const fault = mistold(await report.tell(report.mutation(dice)));
    if (fault !== '') faults.push(fault);
  }
  return faults;
}
