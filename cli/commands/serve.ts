import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { describeFailure } from '../describe-failure';
import { workbookToSave } from '../files/named-files';
import { openWorkbookFile, type WorkbookFile } from '../files/workbook-file';
import { stopRequested } from '../stopping';
import { UsageError } from '../usage-error';
import { serveLoaXom } from '../workbench/serve-loa-xom';
import type { Command } from './command';

const PORT = 8017;
const FOLDER = resolve('out/workbench');

const PACKAGE = dirname(createRequire(__filename).resolve('local-google/package.json'));
const PAGE = join(PACKAGE, 'dist/page/index.html');
const BUILD = join(PACKAGE, 'scripts/build-workbench.mjs');

export const serve: Command = {
  usage: 'serve [--workbook F.xlsx] [--port N]',
  does: 'Mở bàn thử trong trình duyệt: bảng tính cùng Loa Xóm. Khi dừng (Ctrl+C), việc làm được lưu vào F.xlsx.',
  options: ['workbook', 'port'],
  async run(args) {
    const port = portOf(args.port);
    const file = args.workbook === undefined ? null : openWorkbookFile(workbookToSave(args.workbook));
    try {
      buildPage();
      return { json: {}, lines: await serveUntilStopped(port, file), foundErrors: false, stats: NONE };
    } finally {
      file?.close();
    }
  },
};

async function serveUntilStopped(port: number, file: WorkbookFile | null): Promise<string[]> {
  const stop = stopRequested();
  const workbench = await serveLoaXom({
    dir: FOLDER,
    port,
    progress: (line) => void process.stderr.write(`${line} …\n`),
    ...(file === null ? {} : { file }),
  }).catch((error: unknown) => {
    throw portError(error, port);
  });
  process.stderr.write(`\nLoa Xóm: mở ${workbench.url} trong trình duyệt. Nhấn Ctrl+C để dừng.\n\n`);
  try {
    const isReady = await Promise.race([workbench.ready.then(() => true), stop.then(() => false)]);
    if (isReady) process.stderr.write('Bảng tính đã sẵn sàng.\n');
    await stop;
    return [`Đã dừng. ${(await workbench.save().catch(notSaved)) ?? 'Dữ liệu được giữ ở out/workbench.'}`];
  } finally {
    await workbench.close();
  }
}

/** The folder of the workbench still holds it: the next `serve` of the file opens it again. */
function notSaved(error: unknown): never {
  throw new UsageError(
    `${describeFailure(error)} Việc làm ở bàn thử vẫn được giữ ở out/workbench; chạy lại lệnh serve để mở lại.`,
  );
}

const NONE = { calls: {}, cpuMs: 0 };

function portOf(text: string | undefined): number {
  if (text === undefined) return PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port cần một số từ 0 đến 65535, không phải «${text}».`);
  return port;
}

function portError(error: unknown, port: number): unknown {
  return (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
    ? new UsageError(`Cổng ${port} đang được dùng. Hãy chọn cổng khác, ví dụ --port ${port + 1}.`)
    : error;
}

/** The page is large and only needed here, so it is built when somebody serves it. */
function buildPage(): void {
  const isSourceHere = existsSync(BUILD);
  if (isSourceHere) execFileSync(process.execPath, [BUILD, '--quiet', '--if-stale'], { stdio: 'inherit' });
  else if (!existsSync(PAGE)) throw new UsageError('Chưa dựng trang bàn thử. Hãy chạy npm start.');
}
