import type { VerifyData } from '../../src/rpc/messages';
import { required } from '../arguments';
import { existingFile } from '../files/named-files';
import { readReportFile } from '../files/report-file';
import { withCopyOf } from '../session';
import { UsageError } from '../usage-error';
import type { Command } from './command';

export const verify: Command = {
  usage: 'verify BAO-CAO.docx --workbook F.xlsx [--former "Khôi Kỳ"]',
  does: 'Đối chiếu báo cáo .docx với sổ: chỉ tiêu nào không còn khớp, dòng in nào đã bị sửa. Không ghi gì.',
  options: ['file', 'workbook', 'former'],
  async run(args) {
    const path = existingFile(required(args.file, 'BAO-CAO.docx', 'bao-cao.docx'));
    const workbook = existingFile(required(args.workbook, '--workbook', 'xa-toi.xlsx'));
    const file = readReportFile(path);
    if (file === null)
      throw new UsageError(
        `Tệp ${path} không có dấu số liệu, nên không đối chiếu được. Tệp xuất từ Google Tài liệu, tệp của phiên bản cũ và tệp không do Loa Xóm lập đều như vậy. Xin dùng tệp .docx do Loa Xóm lập.`,
      );
    return withCopyOf(workbook, args.user, async (session) => {
      const { data, stats } = await session.ask({
        command: 'verifyReport',
        ...file,
        ...(args.former === undefined ? {} : { former: args.former }),
      });
      return { json: data, lines: describe(data), foundErrors: !data.holds, stats };
    });
  },
};

function describe({ note, figures, printed, caution, codeVersion, schemaVersion }: VerifyData): string[] {
  return [
    note,
    ...[...figures, ...printed].map(({ id, text }) => `  ${id}: ${text}`),
    `Lập bằng Loa Xóm ${codeVersion}, cấu trúc sổ số ${String(schemaVersion)}.`,
    caution,
  ];
}
