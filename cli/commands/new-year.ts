import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeFileAtomically } from 'local-google';
import { required } from '../arguments';
import { existingFile, newFile } from '../files/named-files';
import { withCopyOf, type Session } from '../session';
import type { Command } from './command';

/** The workbook is opened as a copy, and saved under the new name: the old file is only read. */
export const newYear: Command = {
  usage: 'new-year --workbook nam-cu.xlsx --out nam-moi.xlsx [--force]',
  does: 'Mở bảng tính của năm sau: giữ danh mục, cấu hình, xóm, cán bộ, mục kế hoạch; trong các dòng chỉ giữ dòng của năm sau.',
  options: ['workbook', 'out', 'force'],
  async run(args) {
    const path = existingFile(required(args.workbook, '--workbook', 'nam-cu.xlsx'));
    const out = newFile(required(args.out, '--out', 'nam-moi.xlsx'), '.xlsx', {
      force: args.force,
      inputs: [path],
    });
    return withNamedCopy(path, args.user, async (session) => {
      const { data, stats } = await session.ask({ command: 'newYear', typed: 'MỞ NĂM MỚI' });
      await writeFileAtomically(out, await session.bytes(), { replaces: args.force });
      return {
        json: { ...data, file: out },
        lines: [
          `Đã mở năm ${String(data.year)}: ${out}`,
          `Giữ ${String(data.hamlets)} xóm, ${String(data.planItems)} mục kế hoạch và số liệu ${String(data.periods)} kỳ năm trước.`,
          ...data.notices,
        ],
        foundErrors: false,
        stats,
      };
    });
  },
};

/** The add-on opens a year only in a file whose name says, in Google's words, that it is a copy. */
async function withNamedCopy<T>(
  path: string,
  user: string | undefined,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'loa-xom-nam-moi-'));
  try {
    const copy = join(folder, `Bản sao của ${basename(path).slice(-80)}`);
    copyFileSync(path, copy);
    return await withCopyOf(copy, user, work);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
