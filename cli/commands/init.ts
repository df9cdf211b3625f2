import { existsSync } from 'node:fs';
import { required } from '../arguments';
import { newFile } from '../files';
import { withSession } from '../session';
import { readStarter } from '../starter-files';
import { TEMPLATES_FOLDER } from '../templates-folder';
import { UsageError } from '../usage-error';
import type { Command } from './command';

export const init: Command = {
  usage: 'init --workbook F.xlsx [--template trang|binh-thuan-2024]',
  does: 'Tạo bảng tính mới bằng chính phần cài đặt của Loa Xóm.',
  options: ['workbook', 'template'],
  async run(args) {
    const path = newFile(required(args.workbook, '--workbook', 'xa-toi.xlsx'), '.xlsx');
    if (existsSync(path)) throw new UsageError(`Tệp ${path} đã có; init không ghi đè. Hãy chọn tên khác.`);
    const template = args.template ?? 'trang';
    const starter = readStarter(TEMPLATES_FOLDER, template);
    return withSession(null, args.user, async (session) => {
      const { data, stats } = await session.ask({ command: 'setUp', starter });
      await session.save(path);
      return {
        json: { workbook: path, template, ...data },
        lines: [
          `Đã tạo ${path} (mẫu ${template}): ${data.createdTabs.length} tab, ${data.filledRows} dòng có sẵn.`,
        ],
        foundErrors: false,
        stats,
      };
    });
  },
};
