import type { Session } from '../../cli/session';
import type { StarterRecords } from '../../cli/starter-files';
import type { Answers } from '../../src/rpc/answers';
import { textOf } from '../../src/domain/cells/cell-text';
import { TREND_HEADERS, TREND_TAB } from '../../src/workbook/trend-tab';
import { historyOf } from './kept-history';
import { tablesOfRecords } from './starter-tables';

export const REPORTED = '2026-Q1';

/** A .docx as it was issued, and what the register says of it. */
export type Issued = Answers['reportDownload'];

/** Figures of last year beside the rows of the starter. */
export function withLastYear(records: StarterRecords, seed: number): StarterRecords {
  const { trend } = historyOf(tablesOfRecords(records), seed);
  const texts = trend.map((cells) =>
    Object.fromEntries(TREND_HEADERS.map((header, at) => [header, textOf(cells[at] ?? null)])),
  );
  return { ...records, [TREND_TAB.name]: texts.filter((row) => row['Kỳ']?.startsWith('2025')) };
}

/** A year as a commune lives it: rows, a mend, a figure filled in and a report issued, each with its entry in Nhật ký. */
export async function liveYear(session: Session, starter: StarterRecords): Promise<Issued> {
  await session.ask({ command: 'setUp', starter });
  await session.ask({ command: 'check' });
  await session.ask({ command: 'coverage', period: REPORTED });
  await session.ask({
    command: 'saveRow',
    tab: 'activities',
    token: 'row-of-one-official',
    row: 2,
    rev: (await session.ask({ command: 'rowAt', tab: 'activities', row: 2 })).data.rev,
    cells: { note: 'Đã đối chiếu sổ' },
  });
  return (await session.ask({ command: 'reportDownload', period: REPORTED })).data;
}
