import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeFileAtomically } from 'local-google';
import { required } from '../arguments';
import { existingFile, newFile, realFile, writableFile } from '../files';
import { withSession } from '../session';
import { UsageError } from '../usage-error';
import type { Command } from './command';

export const report: Command = {
  usage: 'report --workbook F.xlsx --period 2024-Q1 --out bao-cao.docx [--as-of YYYY-MM-DD]',
  does: 'Lập báo cáo .docx và ghi vào sổ ở tab Báo cáo.',
  options: ['workbook', 'period', 'out', 'as-of'],
  async run(args) {
    const path = writableFile(existingFile(required(args.workbook, '--workbook', 'xa-toi.xlsx')));
    const period = required(args.period, '--period', '2024-Q1');
    const named = required(args.out, '--out', 'bao-cao.docx');
    if (realFile(resolve(named)) === realFile(path)) {
      throw new UsageError('--out trùng với --workbook. Hãy đặt tên khác cho báo cáo, ví dụ bao-cao.docx.');
    }
    const out = newFile(named, '.docx');
    return withSession(path, args.user, async (session) => {
      const { data, stats } = await session.ask({
        command: 'report',
        period,
        ...(args.asOf === undefined ? {} : { asOf: args.asOf }),
      });
      await writeFileAtomically(out, readFileSync(await session.drivePath(data.file.id)));
      await session.save(path);
      const withNumbers = Object.values(data.figures).filter(
        (figure) => figure.period !== null && figure.period !== 0,
      );
      return {
        json: { figures: data.figures, file: out },
        lines: [
          `Đã lập báo cáo ${out}: ${withNumbers.length} chỉ tiêu có số liệu trong kỳ.`,
          ...(data.notice === '' ? [] : [data.notice]),
        ],
        foundErrors: data.errors > 0,
        stats,
      };
    });
  },
};
