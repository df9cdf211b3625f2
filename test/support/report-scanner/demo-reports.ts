import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startHost } from 'local-google';
import type { HostClient } from 'local-google';
import type { ReportData, RpcResponse } from '../../../src/rpc/messages';
import { aPeriod } from '../book-builder';
import { loaJson } from '../cli';
import { preparedFolder } from '../prepared-folder';
import { starterRecords } from '../starter-tables';
import { besideOf } from './beside';
import type { Beside } from './beside';
import { printedDocx } from './printed-docx';
import type { PrintedReport } from './printed-report';

/** Each kind of period, and those after which another report year begins. */
export const DEMO_PERIODS = [
  '2024-T04',
  '2024-T12',
  '2024-Q2',
  '2024-Q4',
  '2024-6T1',
  '2024-6T2',
  '2024-9T',
  '2024',
] as const;
const OWNER = 'chu@xa.example';
/** After the year of the demo. */
const NOW = Date.parse('2024-12-20T03:00:00Z');

export interface DemoReport {
  readonly period: string;
  readonly docx: Uint8Array;
  readonly printed: PrintedReport;
  readonly figures: ReportData['figures'];
  readonly beside: Beside;
}

/** The reports of the demo year as the built bundle makes them; made once for a build, for every suite. */
export async function demoReports(): Promise<ReadonlyMap<string, DemoReport>> {
  const { drive } = await preparedFolder(['reports of the demo year', DEMO_PERIODS, NOW], makeReports);
  const folder = join(dirname(drive), 'reports');
  const workbook = starterRecords('binh-thuan-2024');
  return new Map(
    DEMO_PERIODS.map((period) => {
      const docx = readFileSync(join(folder, `${period}.docx`));
      const { from, to } = aPeriod(period);
      const figures = JSON.parse(
        readFileSync(join(folder, `${period}.json`), 'utf8'),
      ) as ReportData['figures'];
      const beside = besideOf({ workbook, from, to });
      return [period, { period, docx, printed: printedDocx(docx), figures, beside }];
    }),
  );
}

async function makeReports({ drive, scriptDir }: { drive: string; scriptDir: string }): Promise<void> {
  const folder = join(dirname(drive), 'reports');
  mkdirSync(folder, { recursive: true });
  const workbook = join(folder, 'minh-hoa.xlsx');
  if (!existsSync(workbook)) loaJson('init', '--workbook', workbook, '--template', 'binh-thuan-2024');
  const host = await startHost({ dir: drive, scriptDir, now: NOW });
  try {
    const id = await host.importXlsx(workbook, OWNER);
    for (const period of DEMO_PERIODS) await makeReport(host, id, period, folder);
  } finally {
    await host.close();
  }
}

async function makeReport(host: HostClient, id: string, period: string, folder: string): Promise<void> {
  const request = JSON.stringify({ command: 'report', period });
  const run = await host.run({ spreadsheetId: id, user: OWNER, fn: 'rpc', args: [request], from: 'rpc' });
  if (!run.ok) throw new Error(run.error?.message ?? 'the bundle stopped');
  const response = JSON.parse(String(run.value)) as RpcResponse<ReportData>;
  if (!response.ok) throw new Error(response.message);
  const file = (await host.driveFiles()).find((each) => each.id === response.data.file.id);
  if (file === undefined) throw new Error(`no file of ${period}`);
  cpSync(file.path, join(folder, `${period}.docx`));
  writeFileSync(join(folder, `${period}.json`), JSON.stringify(response.data.figures));
}
