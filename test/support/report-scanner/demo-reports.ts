import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startHost } from 'local-google';
import type { HostClient } from 'local-google';
import { ADDITIONS } from '../../../src/domain/report/additions';
import type { Addition } from '../../../src/domain/report/additions';
import type { CoverageView } from '../../../src/rpc/coverage-view';
import type { ReportData, RpcResponse } from '../../../src/rpc/messages';
import { aPeriod } from '../book-builder';
import { loaJson } from '../cli';
import { preparedFolder } from '../prepared-folder';
import { starterRecords } from '../starter-tables';
import { besideOf } from './beside';
import type { Beside } from './beside';
import { printedDocx } from './printed-docx';
import type { PrintedReport } from './printed-report';

interface Wanted {
  readonly period: string;
  readonly additions?: readonly Addition[];
}

/** Each kind of period, those after which another report year begins, and two with all that can be ticked. */
const WANTED: Readonly<Record<string, Wanted>> = {
  '2024-T04': { period: '2024-T04' },
  '2024-T12': { period: '2024-T12' },
  '2024-Q2': { period: '2024-Q2' },
  '2024-Q4': { period: '2024-Q4' },
  '2024-6T1': { period: '2024-6T1' },
  '2024-6T2': { period: '2024-6T2' },
  '2024-9T': { period: '2024-9T' },
  '2024': { period: '2024' },
  '2024-T04, all ticked': { period: '2024-T04', additions: ADDITIONS },
  '2024, all ticked': { period: '2024', additions: ADDITIONS },
};
/** Names of the reports below; the period is the part before a comma. */
export const DEMO_REPORTS = Object.keys(WANTED);
export const AS_BY_DEFAULT = DEMO_REPORTS.filter((name) => !name.includes(','));
const OWNER = 'quan-tri@binhthuan.example';
/** After the year of the demo. */
const NOW = Date.parse('2024-12-20T03:00:00Z');

export interface DemoReport {
  readonly period: string;
  readonly docx: Uint8Array;
  readonly printed: PrintedReport;
  /** As the register keeps them. */
  readonly figures: ReportData['figures'];
  /** What «Bao phủ» shows of the same period. */
  readonly coverage: CoverageView;
  readonly beside: Beside;
}

/** The reports of the demo year as the built bundle makes them; made once for a build, for every suite. */
export async function demoReports(): Promise<ReadonlyMap<string, DemoReport>> {
  const { drive } = await preparedFolder(['reports of the demo year', WANTED, NOW], makeReports);
  const folder = join(dirname(drive), 'reports');
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as T;
  const workbook = starterRecords('binh-thuan-2024');
  return new Map(
    Object.entries(WANTED).map(([name, { period }]) => {
      const docx = readFileSync(join(folder, `${name}.docx`));
      const { from, to } = aPeriod(period);
      const beside = besideOf({ workbook, from, to, madeOn: new Date(NOW).toISOString().slice(0, 10) });
      return [name, { period, docx, printed: printedDocx(docx), ...read<MadeReport>(name), beside }];
    }),
  );
}

type MadeReport = Pick<DemoReport, 'figures' | 'coverage'>;

async function makeReports({ drive, scriptDir }: { drive: string; scriptDir: string }): Promise<void> {
  const folder = join(dirname(drive), 'reports');
  mkdirSync(folder, { recursive: true });
  const workbook = join(folder, 'minh-hoa.xlsx');
  loaJson('init', '--workbook', workbook, '--template', 'binh-thuan-2024');
  const host = await startHost({ dir: drive, scriptDir, now: NOW });
  try {
    const id = await host.importXlsx(workbook, OWNER);
    for (const [name, wanted] of Object.entries(WANTED)) {
      const { file, figures } = await ask<ReportData>(host, id, { command: 'report', ...wanted });
      const coverage = await ask<CoverageView>(host, id, { command: 'coverageView', period: wanted.period });
      const made = (await host.driveFiles()).find((each) => each.id === file.id);
      if (made === undefined) throw new Error(`no file of ${name}`);
      cpSync(made.path, join(folder, `${name}.docx`));
      writeFileSync(join(folder, `${name}.json`), JSON.stringify({ figures, coverage }));
    }
  } finally {
    await host.close();
  }
}

async function ask<T>(host: HostClient, id: string, request: object): Promise<T> {
  const args = [JSON.stringify(request)];
  const run = await host.run({ spreadsheetId: id, user: OWNER, fn: 'rpc', args, from: 'rpc' });
  if (!run.ok) throw new Error(run.error?.message ?? 'the bundle stopped');
  const response = JSON.parse(String(run.value)) as RpcResponse<T>;
  if (!response.ok) throw new Error(response.message);
  return response.data;
}
