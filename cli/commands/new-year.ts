import { required } from '../arguments';
import { existingFile, newFile } from '../files';
import { withSession } from '../session';
import { UsageError } from '../usage-error';
import type { Command } from './command';

/** The workbook is opened as a copy, and saved under the new name: the old file is only read. */
export const newYear: Command = {
  usage: 'new-year --workbook nam-cu.xlsx --out nam-moi.xlsx',
  does: 'Mở bảng tính của năm sau: giữ danh mục, cấu hình, xóm, cán bộ, mục kế hoạch; trong các dòng chỉ giữ dòng của năm sau.',
  options: ['workbook', 'out'],
  async run(args) {
    const path = existingFile(required(args.workbook, '--workbook', 'nam-cu.xlsx'));
    const out = newFile(required(args.out, '--out', 'nam-moi.xlsx'), '.xlsx');
    if (out === path)
      throw new UsageError('--out trùng với --workbook. Hãy đặt tên khác để giữ bảng tính năm cũ.');
    return withSession(path, args.user, async (session) => {
      const { data, stats } = await session.ask({ command: 'newYear', emptiesThisWorkbook: true });
      await session.save(out);
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
