import { resolve } from 'node:path';
import { writeFileAtomically, type HostClient } from 'local-google';
import type { WorkbookFile } from '../files/workbook-file';
import { exportedBytes } from '../session';
import { fileBeside } from './file-beside';
import { openedWorkbooks, stateDigest } from './opened-workbooks';

/**
 * Saves what was done in the workbench to its file, or beside it where another program has saved the file
 * meanwhile. Gives the sentence that says where it is.
 */
export async function saveWorkbook(
  { host, dir, id }: { host: HostClient; dir: string; id: string },
  file: WorkbookFile,
): Promise<string> {
  const opened = openedWorkbooks(dir);
  const key = resolve(file.path);
  const state = await stateDigest(host, id);
  if (opened.get(key)?.state === state) return `${file.path} không có gì thay đổi.`;
  const bytes = await exportedBytes(host, id);
  if (!file.isUnchanged()) {
    const beside = fileBeside(file.path);
    await writeFileAtomically(beside, bytes, { replaces: false });
    return `${file.path} đã được chương trình khác lưu trong lúc bàn thử mở nên được giữ nguyên; việc làm ở bàn thử nằm ở ${beside}.`;
  }
  await file.save(bytes);
  await opened.put(key, { id, digest: file.digest(), state });
  return `Đã lưu việc làm ở bàn thử vào ${file.path}.`;
}
