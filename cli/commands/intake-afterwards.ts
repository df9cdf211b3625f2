import type { IntakeData, TakenData, UndoneData } from '../../src/rpc/messages';
import type { Session, Stats } from '../session';
import { withWorkbook } from '../session';
import { UsageError } from '../usage-error';
import type { Outcome } from './command';

const SHOWN = 30;
/** Rows that one call takes (docs/workbook.md «Hộp thư đến»). */
const MOST_TAKEN = 200;
const NO_STATS: Stats = { calls: {}, cpuMs: 0 };

/** `--rows 12,15`: rows of the list; undefined where none is named. */
export function rowNumbers(text: string | undefined): readonly number[] | undefined {
  if (text === undefined) return undefined;
  const rows = text.split(/[,;\s]+/).filter((part) => part !== '');
  if (rows.length > 0 && rows.every((row) => /^[1-9]\d{0,6}$/.test(row))) return rows.map(Number);
  throw new UsageError(`--rows «${text}» không phải là các số dòng. Ví dụ: --rows 12,15`);
}

/** Takes what waits of an intake: all that is without doubt, or the rows that are named. */
export const takeWaiting = (
  path: string,
  intake: string,
  rows: readonly number[] | undefined,
  user: string | undefined,
): Promise<Outcome> =>
  withWorkbook(path, user, async (session) => {
    const ids = rows === undefined ? undefined : idsOf(await intakeOf(session, intake), rows);
    const taken: TakenData['rows'][number][] = [];
    const left: TakenData['left'][number][] = [];
    let stats = NO_STATS;
    for (let rest = 1; rest > 0;) {
      const named = ids?.splice(0, MOST_TAKEN);
      const answer = await session.ask({
        command: 'intakeTake',
        intake,
        ...(named !== undefined && { rows: named }),
      });
      taken.push(...answer.data.rows);
      left.push(...answer.data.left);
      rest = ids === undefined ? answer.data.rest : ids.length;
      ({ stats } = answer);
    }
    await session.save();
    return {
      json: { intake, taken, left },
      lines: [
        `Đã nhận ${taken.length} dòng của lần nhập ${intake}.`,
        ...left.slice(0, SHOWN).map(({ source, message }) => `  ${source}: ${message}`),
      ],
      foundErrors: left.length > 0,
      stats,
    };
  });

async function intakeOf(session: Session, intake: string): Promise<IntakeData> {
  const own = await session.ask({ command: 'intakeList', intake });
  const [found] = own.data.intakes;
  if (found !== undefined) return found;
  const { data } = await session.ask({ command: 'intakeList' });
  const known = data.intakes.slice(0, 5).map((each) => `${each.intake} (${each.source})`);
  throw new UsageError(
    `Không thấy lần nhập «${intake}». ${known.length === 0 ? 'Hộp thư đến chưa có lần nhập nào.' : `Các lần nhập gần đây: ${known.join('; ')}.`}`,
  );
}

function idsOf({ intake, open }: IntakeData, rows: readonly number[]): string[] {
  return [...new Set(rows)].map((row) => {
    const found = open.find(({ source }) => source.endsWith(`, dòng ${row}`));
    if (found === undefined)
      throw new UsageError(`Lần nhập ${intake} không có dòng ${row} đang chờ. Chưa nhận dòng nào.`);
    return found.id;
  });
}

/** Takes back what an intake wrote. */
export const undoIntake = (path: string, intake: string, user: string | undefined): Promise<Outcome> =>
  withWorkbook(path, user, async (session) => {
    let [undone, after, rest] = [0, 1, 1];
    const kept: UndoneData['kept'][number][] = [];
    let stats = NO_STATS;
    while (rest > 0) {
      const answer = await session.ask({ command: 'intakeUndo', intake, after });
      undone += answer.data.undone;
      kept.push(...answer.data.kept);
      ({ rest, last: after } = answer.data);
      ({ stats } = answer);
    }
    await session.save();
    return {
      json: { intake, undone, kept },
      lines: [
        undone === 0
          ? `Không có dòng nào của lần nhập ${intake} để hoàn tác.`
          : `Đã hoàn tác ${undone} dòng.`,
        ...kept.slice(0, SHOWN).map(({ row, code, message }) => `  Dòng ${row} (${code}): ${message}`),
      ],
      foundErrors: false,
      stats,
    };
  });
