import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { existingFile } from '../files';
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
  does: 'Mở bàn thử trong trình duyệt: bảng tính cùng Loa Xóm. Tệp F.xlsx chỉ được đọc; việc làm giữ ở out/workbench.',
  options: ['workbook', 'port'],
  async run(args) {
    const port = portOf(args.port);
    const workbook = args.workbook === undefined ? {} : { workbook: existingFile(args.workbook) };
    buildPage();
    const progress = (line: string): void => void process.stderr.write(`${line} …\n`);
    const workbench = await serveLoaXom({
      dir: FOLDER,
      port,
      progress,
      ...workbook,
    }).catch((error: unknown) => {
      throw portError(error, port);
    });
    process.stderr.write(`\nLoa Xóm: mở ${workbench.url} trong trình duyệt. Nhấn Ctrl+C để dừng.\n\n`);
    try {
      const stop = stopped();
      await Promise.race([workbench.ready, stop]);
      process.stderr.write('Bảng tính đã sẵn sàng.\n');
      await stop;
    } finally {
      await workbench.close();
    }
    return {
      json: {},
      lines: ['Đã dừng; dữ liệu được giữ ở out/workbench.'],
      foundErrors: false,
      stats: NONE,
    };
  },
};

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

const stopped = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
