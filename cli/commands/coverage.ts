import { required } from '../arguments';
import { describeCoverage } from '../describe-coverage';
import { workbookToSave } from '../files/named-files';
import { withWorkbook } from '../session';
import type { Command } from './command';

export const coverage: Command = {
  usage: 'coverage --workbook F.xlsx --period 2024-Q1 [--as-of YYYY-MM-DD]',
  does: 'Tính độ bao phủ từng xóm, ghi hai tab Độ bao phủ và Khoảng trống.',
  options: ['workbook', 'period', 'as-of'],
  async run(args) {
    const path = workbookToSave(required(args.workbook, '--workbook', 'xa-toi.xlsx'));
    const period = required(args.period, '--period', '2024-Q1');
    return withWorkbook(path, args.user, async (session) => {
      const { data, stats } = await session.ask({
        command: 'coverage',
        period,
        ...(args.asOf === undefined ? {} : { asOf: args.asOf }),
      });
      await session.save();
      return { json: data, lines: describeCoverage(data), foundErrors: data.errors > 0, stats };
    });
  },
};
