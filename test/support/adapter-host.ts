import { buildSync } from 'esbuild';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CellState,
  type HostClient,
  type HostOptions,
  type RunResult,
  type SheetState,
  type SpreadsheetState,
  startHost,
} from 'local-google';
import type { Step } from './adapter-entry';

export const OWNER = 'chu@binhthuan.example';
const ROOT = join(__dirname, '../..');

/** The Sheets adapter on a local Google, without use cases: steps in, results and call counts out. */
export interface AdapterHost {
  readonly google: HostClient;
  /** Throws what the script threw. */
  run(id: string, ...steps: Step[]): Promise<{ results: unknown[]; calls: RunResult['calls'] }>;
  tryRun(id: string, user: string, ...steps: Step[]): Promise<RunResult>;
  sheet(id: string, name: string): Promise<SheetState>;
  close(): Promise<void>;
}

export async function startAdapterHost(options: Partial<HostOptions> = {}): Promise<AdapterHost> {
  const folder = mkdtempSync(join(tmpdir(), 'loa-xom-adapter-'));
  buildSync({
    entryPoints: [join(__dirname, 'adapter-entry.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'App',
    target: 'es2020',
    charset: 'utf8',
    footer: { js: 'function adapter(json) { return App.adapter(json); }' },
    outfile: join(folder, 'code.js'),
  });
  copyFileSync(join(ROOT, 'appsscript.json'), join(folder, 'appsscript.json'));
  const google = await startHost({ ...options, scriptDir: folder });
  const tryRun: AdapterHost['tryRun'] = (spreadsheetId, user, ...steps) =>
    google.run({ spreadsheetId, user, fn: 'adapter', args: [JSON.stringify(steps)], from: 'none' });
  return {
    google,
    tryRun,
    run: async (id, ...steps) => {
      const { ok, value, error, calls } = await tryRun(id, OWNER, ...steps);
      if (!ok) throw new Error(error?.message ?? 'the script failed');
      return { results: JSON.parse(value as string) as unknown[], calls };
    },
    sheet: (id, name) => google.sheet(id, name),
    close: async () => {
      await google.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function sheetOf(state: SpreadsheetState, name: string): SheetState {
  const sheet = state.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${state.sheets.map((each) => each.name).join(', ')}`);
  return sheet;
}

/** Rows and columns from 1, as people count. */
export const cellAt = (sheet: SheetState, row: number, column: number): CellState | null =>
  sheet.cells[row - 1]?.[column - 1] ?? null;

export const headersOf = (sheet: SheetState): string[] =>
  (sheet.cells[0] ?? []).map((cell) => (typeof cell?.v === 'string' ? cell.v : ''));

export const columnOf = (sheet: SheetState, header: string): number => headersOf(sheet).indexOf(header) + 1;

export const valuesOf = (sheet: SheetState, header: string): unknown[] =>
  sheet.cells.slice(1).map((row) => row[columnOf(sheet, header) - 1]?.v ?? '');
