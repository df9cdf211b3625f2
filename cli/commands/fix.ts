import type { FixData } from '../../src/rpc/fix-data';
import { required } from '../arguments';
import { workbookToSave } from '../files/named-files';
import { withWorkbook } from '../session';
import type { Command } from './command';

const SHOWN_MENDS = 30;

export const fix: Command = {
  usage: 'fix --workbook F.xlsx [--as-of YYYY-MM-DD]',
  does: 'Sửa những ô chắc chắn, liệt kê những ô còn phải xem.',
  options: ['workbook', 'as-of'],
  async run(args) {
    const path = workbookToSave(required(args.workbook, '--workbook', 'xa-toi.xlsx'));
    return withWorkbook(path, args.user, async (session) => {
      const { data, stats } = await session.ask({
        command: 'fix',
        ...(args.asOf === undefined ? {} : { asOf: args.asOf }),
      });
      await session.save();
      return { json: data, lines: describeMends(data), foundErrors: data.counts.error > 0, stats };
    });
  },
};

function describeMends({ applied, left, counts }: FixData): string[] {
  return [
    `${applied.length === 0 ? 'Không có ô nào sửa chắc chắn được' : `Đã sửa ${applied.length} ô; giá trị cũ nằm trong tab Nhật ký`}. Còn ${counts.error} lỗi, ${counts.warning} điều cần xem, ${counts.info} gợi ý.`,
    ...shown(applied, ({ before, after, ...at }) => `${placeOf(at)}: ${before} → ${valueText(after)}`),
    ...(left.length === 0 ? [] : [`Chưa sửa ${left.length} ô, xin xem từng ô:`]),
    ...shown(
      left,
      ({ before, after, message, ...at }) => `${placeOf(at)}: ${before} → ${valueText(after)}? ${message}`,
    ),
  ];
}

/** Dates cross as ISO text; numbers are shown as officials write them. */
function valueText(value: string | number | boolean | null | undefined): string {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value ?? ''));
  if (date !== null) return `${date[3] ?? ''}/${date[2] ?? ''}/${date[1] ?? ''}`;
  return typeof value === 'number' ? value.toLocaleString('vi-VN') : String(value ?? '');
}

const placeOf = ({ tab, row, column }: { tab: string; row: number; column: string }): string =>
  `  ${tab}, dòng ${row}, cột ${column}`;

function shown<T>(mends: readonly T[], lineOf: (mend: T) => string): string[] {
  const lines = mends.slice(0, SHOWN_MENDS).map(lineOf);
  const rest = mends.length - lines.length;
  return rest > 0 ? [...lines, `  … và ${rest} ô nữa; dùng --json để xem đủ.`] : lines;
}
