import { extname } from 'node:path';
import { writeFileAtomically } from 'local-google';
import { required } from '../arguments';
import { existingFile, newFile } from '../files/named-files';
import { withCopyOf } from '../session';
import { UsageError } from '../usage-error';
import type { Command } from './command';

export const table: Command = {
  usage:
    'table --workbook F.xlsx --period 2024-T03 --out bieu.csv|bieu.xlsx [--as-of YYYY-MM-DD] [--former "Khôi Kỳ"] [--force]',
  does: 'Xuất biểu: số liệu của kỳ theo đúng thứ tự của tab Chỉ tiêu.',
  options: ['workbook', 'period', 'out', 'as-of', 'former', 'force'],
  async run(args) {
    const path = existingFile(required(args.workbook, '--workbook', 'xa-toi.xlsx'));
    const period = required(args.period, '--period', '2024-T03');
    const wanted = required(args.out, '--out', 'bieu.xlsx');
    const extension = extensionOf(wanted);
    const out = newFile(wanted, extension, { force: args.force, inputs: [path] });
    return withCopyOf(path, args.user, async (session) => {
      const { data, stats } = await session.ask({
        command: 'figureTable',
        period,
        ...(args.asOf === undefined ? {} : { asOf: args.asOf }),
        ...(args.former === undefined ? {} : { former: args.former }),
      });
      const bytes = extension === '.csv' ? Buffer.from(data.csv, 'utf8') : Buffer.from(data.xlsx, 'base64');
      await writeFileAtomically(out, bytes, { replaces: args.force });
      return {
        json: { count: data.count, known: data.known, file: out },
        lines: [`Đã xuất ${out}: ${String(data.count)} chỉ tiêu, ${String(data.known)} chỉ tiêu có số.`],
        foundErrors: data.errors > 0,
        stats,
      };
    });
  },
};

function extensionOf(path: string): '.csv' | '.xlsx' {
  const extension = extname(path).toLowerCase();
  if (extension === '.csv' || extension === '.xlsx') return extension;
  throw new UsageError(`Tên tệp ${path} phải kết thúc bằng .csv hoặc .xlsx. Hãy đặt lại tên.`);
}
