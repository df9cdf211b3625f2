import { required } from '../arguments';
import { describeCoverage } from '../describe-coverage';
import { existingFile, workbookToSave } from '../files/named-files';
import { withCopyOf, withWorkbook } from '../session';
import type { Session } from '../session';
import type { Arguments } from '../arguments';
import type { Command, Outcome } from './command';

export const coverage: Command = {
  usage: 'coverage --workbook F.xlsx --period 2024-Q1 [--as-of YYYY-MM-DD] [--former "Khôi Kỳ"]',
  does: 'Tính độ bao phủ từng xóm, ghi hai tab Độ bao phủ và Khoảng trống; với --former chỉ tính một xã cũ, không ghi gì.',
  options: ['workbook', 'period', 'as-of', 'former'],
  async run(args) {
    const named = required(args.workbook, '--workbook', 'xa-toi.xlsx');
    if (args.former !== undefined)
      return withCopyOf(existingFile(named), args.user, (session) => compute(session, args));
    return withWorkbook(workbookToSave(named), args.user, async (session) => {
      const outcome = await compute(session, args);
      await session.save();
      return outcome;
    });
  },
};

async function compute(session: Session, { period, asOf, former }: Arguments): Promise<Outcome> {
  const { data, stats } = await session.ask({
    command: 'coverage',
    period: required(period, '--period', '2024-Q1'),
    ...(asOf === undefined ? {} : { asOf }),
    ...(former === undefined ? {} : { former }),
  });
  const told =
    former === undefined
      ? []
      : [`Theo địa giới và danh mục của xã cũ ${former}; hai tab Độ bao phủ và Khoảng trống không đổi.`];
  return { json: data, lines: [...told, ...describeCoverage(data)], foundErrors: data.errors > 0, stats };
}
