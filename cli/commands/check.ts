import type { CheckData } from '../../src/rpc/messages';
import { required } from '../arguments';
import { workbookToSave } from '../files/named-files';
import { withWorkbook } from '../session';
import type { Command } from './command';

const SHOWN_FINDINGS = 30;

export const check: Command = {
  usage: 'check --workbook F.xlsx [--as-of YYYY-MM-DD]',
  does: 'Kiểm tra toàn bộ và ghi cột Kiểm tra.',
  options: ['workbook', 'as-of'],
  async run(args) {
    const path = workbookToSave(required(args.workbook, '--workbook', 'xa-toi.xlsx'));
    return withWorkbook(path, args.user, async (session) => {
      const { data, stats } = await session.ask({
        command: 'check',
        ...(args.asOf === undefined ? {} : { asOf: args.asOf }),
      });
      await session.save();
      return { json: data, lines: describeFindings(data), foundErrors: data.counts.error > 0, stats };
    });
  },
};

function describeFindings({ findings, counts, lost, notice }: CheckData): string[] {
  const shown = findings
    .filter(({ severity }) => severity === 'error')
    .slice(0, SHOWN_FINDINGS)
    .map(({ tab, row, column, message }) => `  ${tab}, dòng ${row}, cột ${column}: ${message}`);
  const rest = counts.error - shown.length;
  return [
    `Đã kiểm tra ${counts.rows} dòng: ${counts.error} lỗi, ${counts.warning} điều cần xem, ${counts.info} gợi ý.`,
    ...Object.entries(counts.byTab).map(
      ([tab, { error, warning, info }]) => `  ${tab}: ${error} lỗi, ${warning} điều cần xem, ${info} gợi ý`,
    ),
    ...(counts.error === 0 ? [] : ['Người cần sửa lỗi:']),
    ...counts.byOfficer
      .filter(({ error }) => error > 0)
      .map(({ name, error }) => `  ${name === '' ? 'Chưa rõ người phụ trách' : name}: ${error} lỗi`),
    ...(shown.length === 0 ? [] : ['Các lỗi:']),
    ...shown,
    ...(rest > 0 ? [`  … và ${rest} lỗi nữa; xem cột Kiểm tra hoặc dùng --json.`] : []),
    ...(lost.message === '' ? [] : [lost.message]),
    ...[
      ...lost.deleted.map(({ text }) => text),
      ...lost.changed.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ]
      .slice(0, SHOWN_FINDINGS)
      .map((text) => `  ${text}`),
    ...(notice === null ? [] : [notice]),
  ];
}
