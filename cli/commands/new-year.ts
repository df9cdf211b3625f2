import { writeFileAtomically } from 'local-google';
import { required } from '../arguments';
import { existingFile, newFile } from '../files/named-files';
import { withCopyOf } from '../session';
import type { Command } from './command';

/** The workbook is opened as a copy, and saved under the new name: the old file is only read. */
export const newYear: Command = {
  usage: 'new-year --workbook nam-cu.xlsx --out nam-moi.xlsx [--force]',
  does: 'Mở bảng tính của năm sau: giữ danh mục, cấu hình, xóm, cán bộ, mục kế hoạch; không dòng nào.',
  options: ['workbook', 'out', 'force'],
  async run(args) {
    const path = existingFile(required(args.workbook, '--workbook', 'nam-cu.xlsx'));
    const out = newFile(required(args.out, '--out', 'nam-moi.xlsx'), '.xlsx', {
      force: args.force,
      inputs: [path],
    });
    return withCopyOf(path, args.user, async (session) => {
      const { data, stats } = await session.ask({ command: 'newYear', emptiesThisWorkbook: true });
      await writeFileAtomically(out, await session.bytes(), { replaces: args.force });
      return {
        json: { ...data, file: out },
        lines: [
          `Đã mở năm ${String(data.year)}: ${out}`,
          `Giữ ${String(data.hamlets)} xóm, ${String(data.planItems)} mục kế hoạch và số liệu ${String(data.periods)} kỳ năm trước.`,
        ],
        foundErrors: false,
        stats,
      };
    });
  },
};
