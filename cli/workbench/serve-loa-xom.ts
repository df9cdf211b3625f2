import { serveWorkbench, type RunningWorkbench } from 'local-google/workbench';
import { PUSHED_FOLDER } from '../pushed-folder';
import { openWorkbook } from './open-workbook';
import { peopleOf } from './people';

const TEXTS = {
  title: 'Loa Xóm',
  preparing: 'Loa Xóm đang chuẩn bị bảng tính…',
  preparingTakes: 'Lần đầu mở mất khoảng nửa phút: bảng tính được cài đặt, kiểm tra và tính độ bao phủ.',
  noDocuments: 'Chưa có văn bản nào. Chọn Loa Xóm → Tạo báo cáo… để tạo báo cáo đầu tiên.',
};

export interface ServeOptions {
  /** Folder of spreadsheets and documents; kept. */
  readonly dir: string;
  /** An .xlsx to open; the demonstration where absent. */
  readonly workbook?: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly scriptDir?: string;
  /** Fixed «now» in epoch ms, for pictures that are the same each time. */
  readonly now?: number;
  readonly progress: (line: string) => void;
}

/** Loa Xóm in the workbench of the local Google. */
export function serveLoaXom({
  workbook,
  scriptDir = PUSHED_FOLDER,
  ...options
}: ServeOptions): Promise<RunningWorkbench> {
  const { dir } = options;
  return serveWorkbench({
    ...options,
    project: {
      scriptDir,
      texts: TEXTS,
      people: peopleOf,
      open: (host, progress) =>
        openWorkbook({ host, dir, progress, ...(workbook === undefined ? {} : { workbook }) }),
    },
  });
}
