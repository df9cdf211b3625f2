import { basename, resolve } from 'node:path';
import { writeFileAtomically, type HostClient } from 'local-google';
import type { RpcRequest, RpcResponse } from '../../src/rpc/messages';
import type { WorkbookFile } from '../files/workbook-file';
import { exportedBytes, imported } from '../session';
import { readStarter } from '../starter-files';
import { TEMPLATES_FOLDER } from '../templates-folder';
import { OWNER } from './cast';
import { fileBeside } from './file-beside';
import { openedWorkbooks, stateDigest, type OpenedWorkbook } from './opened-workbooks';

/** What the demonstration opens with: the plan of 2024, checked and with its coverage. */
const DEMO = { key: 'demo', name: 'Loa Xóm – Bình Thuận 2024', template: 'binh-thuan-2024', period: '2024' };

interface Opening {
  readonly host: HostClient;
  /** The workbench's folder. */
  readonly dir: string;
  readonly progress: (line: string) => void;
}

/** The spreadsheet of the demonstration, made on its first opening. */
export async function openDemo({ host, dir, progress }: Opening): Promise<string> {
  const opened = openedWorkbooks(dir);
  const known = opened.get(DEMO.key);
  if (known !== undefined && (await isThere(host, known))) {
    progress('Mở lại bảng tính đã có');
    return known.id;
  }
  const id = await makeDemo(host, progress);
  await opened.put(DEMO.key, { id });
  return id;
}

/**
 * The spreadsheet that shows the file. One that was not saved to it, since the workbench was killed, is found
 * again as long as the file is the same; else it goes into a file beside.
 */
export async function openFile({ host, dir, progress }: Opening, file: WorkbookFile): Promise<string> {
  const opened = openedWorkbooks(dir);
  const key = resolve(file.path);
  const known = opened.get(key);
  if (known !== undefined && (await isThere(host, known))) {
    if (known.digest === file.digest()) {
      progress('Mở lại bảng tính đã có');
      return known.id;
    }
    await keepBeside(host, known, file, progress);
  }
  progress(`Nhập ${file.path}`);
  const id = await imported(host, file.path);
  await opened.put(key, { id, digest: file.digest(), state: await stateDigest(host, id) });
  return id;
}

async function isThere(host: HostClient, { id }: OpenedWorkbook): Promise<boolean> {
  return (await host.spreadsheets()).includes(id);
}

/** What was done in the workbench and never saved is not thrown away for a newer file. */
async function keepBeside(
  host: HostClient,
  known: OpenedWorkbook,
  file: WorkbookFile,
  progress: (line: string) => void,
): Promise<void> {
  if ((await stateDigest(host, known.id)) === known.state) return;
  const beside = fileBeside(file.path);
  await writeFileAtomically(beside, await exportedBytes(host, known.id), { replaces: false });
  progress(`${basename(file.path)} đã đổi từ lần trước; việc làm ở bàn thử chưa lưu nay nằm ở ${beside}`);
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
