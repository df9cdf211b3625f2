import { writeFileAtomically } from 'local-google';
import type { Arguments } from '../arguments';
import { required } from '../arguments';
import { newFile } from '../files/named-files';
import { withNewWorkbook } from '../session';
import { readStarter } from '../starter-files';
import type { StarterRecords } from '../starter-files';
import { TEMPLATES_FOLDER } from '../templates-folder';
import type { Command, Outcome } from './command';

export const init: Command = {
  usage: 'init --workbook F.xlsx [--template trang|xa-2026|binh-thuan-2024] [--force]',
  does: 'Tạo bảng tính mới bằng chính phần cài đặt của Loa Xóm.',
  options: ['workbook', 'template', 'force'],
  run: (args) => {
    const template = args.template ?? 'trang';
    return makeWorkbook(args, { template, starter: readStarter(TEMPLATES_FOLDER, template) });
  },
};

/** What a workbook is made from. */
export interface WorkbookSource {
  /** For the message. */
  readonly template: string;
  readonly starter: StarterRecords;
}

/** A new file by the add-on's own set-up. */
export function makeWorkbook(args: Arguments, { template, starter }: WorkbookSource): Promise<Outcome> {
  const path = newFile(required(args.workbook, '--workbook', 'xa-toi.xlsx'), '.xlsx', args);
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
}
