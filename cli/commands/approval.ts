import type { ActCommand } from '../../src/rpc/requests/approval';
import { required } from '../arguments';
import type { Arguments } from '../arguments';
import { workbookToSave } from '../files/named-files';
import { withWorkbook } from '../session';
import type { Command } from './command';

interface Act {
  readonly name: string;
  readonly command: ActCommand;
  readonly does: string;
  readonly reason: 'asked' | 'optional';
  readonly until?: true;
}

/** One command an act of Trình duyệt; `--user` says as whom, and their role decides. */
const actCommand = ({ name, command, does, reason, until }: Act): Command => ({
  usage: `${name} --workbook F.xlsx --period 2024-Q1 ${until === undefined ? '' : '--until YYYY-MM-DD '}${
    reason === 'asked' ? '--reason "…"' : '[--reason "…"]'
  }`,
  does,
  options: ['workbook', 'period', 'reason', ...(until === undefined ? [] : (['until'] as const))],
  run: (args) => runAct(args, { name, command, does, reason, ...(until === undefined ? {} : { until }) }),
});

async function runAct(args: Arguments, { command, reason, until }: Act) {
  const path = workbookToSave(required(args.workbook, '--workbook', 'xa-toi.xlsx'));
  const period = required(args.period, '--period', '2024-Q1');
  const said = reason === 'asked' ? required(args.reason, '--reason', '"thiếu minh chứng"') : args.reason;
  const last = until === undefined ? undefined : required(args.until, '--until', '2024-07-31');
  return withWorkbook(path, args.user, async (session) => {
    const asked = { period, ...(said === undefined ? {} : { reason: said }) };
    const { data, stats } =
      command === 'openPeriod'
        ? await session.ask({ command, ...asked, until: last ?? '' })
        : await session.ask({ command, ...asked });
    await session.save();
    return { json: data, lines: [data.message], foundErrors: false, stats };
  });
}

export const APPROVAL_COMMANDS: Readonly<Record<string, Command>> = Object.fromEntries(
  (
    [
      {
        name: 'submit',
        command: 'submitPeriod',
        does: 'Trình số liệu của kỳ (Tổng hợp, Quản trị).',
        reason: 'optional',
      },
      {
        name: 'approve',
        command: 'approvePeriod',
        does: 'Duyệt số liệu đã trình (Lãnh đạo).',
        reason: 'optional',
      },
      {
        name: 'return',
        command: 'returnPeriod',
        does: 'Trả lại số liệu đã trình, kèm lý do (Lãnh đạo).',
        reason: 'asked',
      },
      {
        name: 'reopen',
        command: 'reopenPeriod',
        does: 'Mở lại kỳ đã duyệt, kèm lý do (Lãnh đạo).',
        reason: 'asked',
      },
      {
        name: 'lock',
        command: 'lockPeriod',
        does: 'Khóa kỳ: dòng có ngày trong kỳ không ghi qua Loa Xóm được nữa.',
        reason: 'optional',
      },
      {
        name: 'unlock',
        command: 'openPeriod',
        does: 'Mở kỳ đã khóa đến hết một ngày, kèm lý do.',
        reason: 'asked',
        until: true,
      },
    ] satisfies readonly Act[]
  ).map((act) => [act.name, actCommand(act)]),
);
