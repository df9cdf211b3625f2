import { writeFileAtomically } from 'local-google';
import { required } from '../arguments';
import { newFile } from '../files/named-files';
import { withNewWorkbook } from '../session';
import { readStarter } from '../starter-files';
import { TEMPLATES_FOLDER } from '../templates-folder';
import type { Command } from './command';

export const init: Command = {
  usage: 'init --workbook F.xlsx [--template trang|binh-thuan-2024] [--force]',
  does: 'Tạo bảng tính mới bằng chính phần cài đặt của Loa Xóm.',
  options: ['workbook', 'template', 'force'],
  async run(args) {
    const path = newFile(required(args.workbook, '--workbook', 'xa-toi.xlsx'), '.xlsx', args);
    const template = args.template ?? 'trang';
    const starter = readStarter(TEMPLATES_FOLDER, template);
    return withNewWorkbook(args.user, async (session) => {
      const { data, stats } = await session.ask({ command: 'setUp', starter });
      await writeFileAtomically(path, await session.bytes(), { replaces: args.force });
      return {
        json: { workbook: path, template, ...data },
        lines: [
          `Đã tạo ${path} (mẫu ${template}): ${data.createdTabs.length} tab, ${data.filledRows} dòng có sẵn.`,
          ...data.notices,
        ],
        foundErrors: false,
        stats,
      };
    });
  },
};
