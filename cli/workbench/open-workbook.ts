import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type HostClient, writeFileAtomically } from 'local-google';
import type { RpcRequest, RpcResponse } from '../../src/rpc/messages';
import { readStarter } from '../starter-files';
import { TEMPLATES_FOLDER } from '../templates-folder';
import { UsageError } from '../usage-error';
import { OWNER } from './cast';

/** What the demonstration opens with: the plan of 2024, checked and with its coverage. */
const DEMO = { key: 'demo', name: 'Loa Xóm – Bình Thuận 2024', template: 'binh-thuan-2024', period: '2024' };

/** Which spreadsheet of the folder belongs to which file; written once a spreadsheet is complete. */
type Opened = Record<string, { readonly id: string; readonly digest?: string }>;

export interface OpenOptions {
  readonly host: HostClient;
  /** The workbench's folder. */
  readonly dir: string;
  /** An .xlsx; the demonstration where absent. */
  readonly workbook?: string;
  readonly progress: (line: string) => void;
}

/**
 * The spreadsheet that this folder keeps for that file, made on its first opening. A file that changed since is
 * imported anew; what was done to the former import stays in the folder.
 */
export async function openWorkbook({ host, dir, workbook, progress }: OpenOptions): Promise<string> {
  const registry = join(dir, 'workbench.json');
  const opened = existsSync(registry) ? (JSON.parse(readFileSync(registry, 'utf8')) as Opened) : {};
  const key = workbook === undefined ? DEMO.key : resolve(workbook);
  const digest = workbook === undefined ? undefined : digestOf(workbook);
  const known = opened[key];
  if (known !== undefined && known.digest === digest && (await host.spreadsheets()).includes(known.id)) {
    progress('Mở lại bảng tính đã có');
    return known.id;
  }
  const id =
    workbook === undefined ? await makeDemo(host, progress) : await importFile(host, workbook, progress);
  const next: Opened = { ...opened, [key]: { id, ...(digest === undefined ? {} : { digest }) } };
  await writeFileAtomically(registry, JSON.stringify(next, null, 2));
  return id;
}

const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

async function importFile(host: HostClient, path: string, progress: (line: string) => void): Promise<string> {
  progress(`Nhập ${path}`);
  try {
    return await host.importXlsx(resolve(path), OWNER);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function makeDemo(host: HostClient, progress: (line: string) => void): Promise<string> {
  const id = await host.createSpreadsheet({ name: DEMO.name, locale: 'vi_VN', owner: OWNER });
  const starter = readStarter(TEMPLATES_FOLDER, DEMO.template);
  progress('Cài đặt bảng tính từ kế hoạch năm 2024');
  await ask(host, id, { command: 'setUp', starter });
  progress('Kiểm tra mọi dòng');
  await ask(host, id, { command: 'check' });
  progress('Tính độ bao phủ năm 2024');
  await ask(host, id, { command: 'coverage', period: DEMO.period });
  return id;
}

async function ask(host: HostClient, spreadsheetId: string, request: RpcRequest): Promise<void> {
  const args = [JSON.stringify(request)];
  const run = await host.run({ spreadsheetId, user: OWNER, fn: 'rpc', args, from: 'rpc' });
  if (!run.ok) throw new Error(run.error?.message ?? 'The bundle stopped without a result');
  const response = JSON.parse(String(run.value)) as RpcResponse<unknown>;
  if (!response.ok) throw new Error(response.message);
}
