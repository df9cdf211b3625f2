import type { CheckData } from '../../src/rpc/messages';
import { AFTER_GENERATED, cleanActivities } from './activity-generator';
import type { CommuneHost, Typed } from './demo-commune';
import { columnValues, openedCommune, pasted } from './demo-commune';
import type { Cells } from './tables-builder';

export const OFFICIALS = ['van-hoa@binhthuan.example', 'phu-nu@binhthuan.example'] as const;
/** From column Ngày: Mã is left to the add-on. */
const FIELDS = [
  'date',
  'status',
  'planItem',
  'topics',
  'form',
  'scope',
  'hamlets',
  'leadUnit',
  'partnerUnits',
  'attendance',
  'householdsAttending',
  'evidence',
  'note',
];
const ROWS = 24;

/** Everything that went wrong under one seed; empty where nothing was lost and every verdict is right. */
export interface SeedReport {
  readonly lost: readonly string[];
  readonly wrongVerdicts: readonly string[];
  readonly repeatedCodes: readonly string[];
  readonly repeatedIds: readonly string[];
  readonly failedRuns: readonly string[];
}

export const NOTHING_WRONG: SeedReport = {
  lost: [],
  wrongVerdicts: [],
  repeatedCodes: [],
  repeatedIds: [],
  failedRuns: [],
};

/**
 * Two officials paste a block each, mend a cell and both press Check all, all at once, under one interleaving of their
 * executions. Then one more check, as the next person would run it.
 */
export async function twoOfficialsPaste(seed: number): Promise<SeedReport> {
  const { commune, close } = await openedCommune({ seed });
  try {
    for (const email of OFFICIALS) await commune.google.share(commune.id, email, 'editor');
    const rows = brokenEveryFourth();
    const failedRuns = await pasteAtOnce(commune, rows);
    await commune.ask<CheckData>({ command: 'check', asOf: AFTER_GENERATED });
    return { ...(await compare(commune, rows)), failedRuns };
  } finally {
    await close();
  }
}

const brokenEveryFourth = (): Cells<'activities'>[] =>
  cleanActivities(2 * ROWS).map((cells, index) =>
    index % 4 === 3 ? { ...cells, hamlets: 'Đầm Không Có' } : cells,
  );

async function pasteAtOnce(commune: CommuneHost, rows: readonly Cells<'activities'>[]): Promise<string[]> {
  const block = (from: number): Typed[][] => pasted('activities', rows.slice(from, from + ROWS), FIELDS);
  const check = { command: 'check', asOf: AFTER_GENERATED } as const;
  const [first, second] = OFFICIALS;
  const done = await Promise.all([
    commune.type('Hoạt động', 'B2', block(0), first),
    commune.type('Hoạt động', `B${String(ROWS + 2)}`, block(ROWS), second),
    commune.type('Hoạt động', 'N2', [['ghi của người thứ nhất']], first),
    commune.type('Hoạt động', `N${String(ROWS + 2)}`, [['ghi của người thứ hai']], second),
    commune.run({ fn: 'rpc', args: [JSON.stringify(check)], from: 'rpc', user: first }),
    commune.run({ fn: 'rpc', args: [JSON.stringify(check)], from: 'rpc', user: second }),
  ]);
  return done
    .flatMap((each) => ('runs' in each ? each.runs : [each]))
    .flatMap(({ ok, error }) => (ok ? [] : [error?.message ?? '']));
}

async function compare(
  commune: CommuneHost,
  rows: readonly Cells<'activities'>[],
): Promise<Omit<SeedReport, 'failedRuns'>> {
  const sheet = await commune.sheet('Hoạt động');
  const column = (header: string): unknown[] => columnValues(sheet, header).slice(0, rows.length);
  const notes = rows.map(({ note }, index) =>
    index === 0 ? 'ghi của người thứ nhất' : index === ROWS ? 'ghi của người thứ hai' : (note ?? ''),
  );
  const hamlets = rows.map((cells) => cells.hamlets ?? '');
  const different = (header: string, expected: readonly unknown[]): string[] =>
    column(header).flatMap((value, index) =>
      value === expected[index] ? [] : [`${header} ${String(index + 2)}: ${String(value)}`],
    );
  return {
    lost: [...different('Xóm', hamlets), ...different('Ghi chú', notes)],
    wrongVerdicts: column('Kiểm tra').flatMap((text, index) => {
      const right = index % 4 === 3 ? 'Lỗi: Xóm: không có «Đầm Không Có»' : 'Đạt';
      return String(text).startsWith(right) && (index % 4 === 3 || text === right)
        ? []
        : [`${String(index + 2)}: ${String(text)}`];
    }),
    repeatedCodes: repeated(column('Mã')),
    repeatedIds: repeated(column('_id')),
  };
}

/** Values that are blank or stand twice. */
const repeated = (values: readonly unknown[]): string[] =>
  values.flatMap((value, index) =>
    value === '' || values.indexOf(value) !== index ? [`${String(index + 2)}: ${String(value)}`] : [],
  );
