import { serveWorkbench, type RunningWorkbench, type StandStill } from 'local-google/workbench';
import { PUSHED_FOLDER } from '../pushed-folder';
import type { HostClient } from 'local-google';
import type { WorkbookFile } from '../files/workbook-file';
import { openDemo, openFile } from './open-workbook';
import { peopleOf } from './people';
import { saveWorkbook } from './save-workbook';

const TEXTS = {
  title: 'Loa Xóm',
  preparing: 'Loa Xóm đang chuẩn bị bảng tính…',
  preparingTakes: 'Lần đầu mở mất khoảng nửa phút: bảng tính được cài đặt, kiểm tra và tính độ bao phủ.',
  noDocuments: 'Chưa có văn bản nào. Chọn Loa Xóm → Tạo báo cáo… để tạo báo cáo đầu tiên.',
};

export interface ServeOptions {
  /** Folder of spreadsheets and documents; kept. */
  readonly dir: string;
  /** An .xlsx to work on; the demonstration where absent. */
  readonly file?: WorkbookFile;
  /** 0 takes any free port. */
  readonly port: number;
  readonly scriptDir?: string;
  /** Fixed «now» in epoch ms, for pictures that are the same each time. */
  readonly now?: number;
  readonly progress: (line: string) => void;
  /** For tests. */
  readonly standStill?: StandStill;
}

export interface RunningLoaXom extends RunningWorkbench {
  /** Saves what was done to its file; says where it is. Null where there is no file, or nothing was opened yet. */
  save(): Promise<string | null>;
}

/** Loa Xóm in the workbench of the local Google. */
export async function serveLoaXom({
  file,
  scriptDir = PUSHED_FOLDER,
  ...options
}: ServeOptions): Promise<RunningLoaXom> {
  const { dir } = options;
  let shown: { host: HostClient; id: string } | null = null;
  const open = async (host: HostClient, progress: (line: string) => void): Promise<string> => {
    const opening = { host, dir, progress };
    const id = file === undefined ? await openDemo(opening) : await openFile(opening, file);
    shown = { host, id };
    return id;
  };
  const running = await serveWorkbench({
    ...options,
    project: { scriptDir, texts: TEXTS, people: peopleOf, open },
  });
  return {
    ...running,
    save: async () => (file === undefined || shown === null ? null : saveWorkbook({ ...shown, dir }, file)),
  };
}
