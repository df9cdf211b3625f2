import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetState } from 'local-google';
import { SCHEMA_VERSION } from '../../src/workbook/schema-version';
import {
  GOLDEN_NAMES,
  GOLDEN_SCHEMAS,
  goldenPath,
  killedAndRunAgain,
  migrated,
} from '../support/golden/golden-runs';
import { withGoldenHost } from '../support/golden/golden-host';
import type { RecordedFigures } from '../support/golden/record-figures';
import {
  PERIODS,
  readCheck,
  readCoverage,
  readRegister,
  readReportFigures,
  readTrace,
} from '../support/golden/record-figures';
import { seededPick } from '../support/golden/seeded-pick';

/** Of each issued report; the soak traces all of them. */
const TRACED = 2;
/** Fifty or so over all schemas, however many there are; the soak kills at every call. */
const KILLS_A_SCHEMA = 2 * Math.max(2, Math.floor(25 / GOLDEN_SCHEMAS.length));

/**
 * What schema 3 defines anew: figures of coverage, and the tour of the golden year, which was held outside the commune.
 * Coverage itself is compared from schema 3 on. Schema 4 counts models by tab Gương, mô hình.
 */
const REDEFINED: ReadonlySet<string> = new Set(['CT21', 'CT22', 'CT23', 'CT24', 'CT37', 'CT38']);
/** Tabs that schema 4 brings, and columns of it, by what stands left of each. */
const TABS_OF_4 = ['Số liệu khác', 'Chỉ tiêu'];
const newTabs = (schema: number): readonly string[] => [
  ...(schema < 4 ? TABS_OF_4 : []),
  ...(schema < 6 ? ['Hộp thư đến'] : []),
  ...(schema < 7 ? ['_Lưu'] : []),
  ...(schema < 8 ? ['TONG_HOP'] : []),
  ...(schema < 9 ? ['Trình duyệt'] : []),
];
const COLUMNS_OF_4: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Đóng góp': { 'Bên đóng góp': 'Xóm', 'Công trình': 'Tiêu chí' },
  'Gương, mô hình': {
    'Thành tích': 'Nội dung',
    'Nhân rộng từ': 'Thành tích',
    'Ngày đồng ý': 'Đồng ý nêu tên',
    'Phạm vi đồng ý': 'Ngày đồng ý',
    'Rút lại ngày': 'Phạm vi đồng ý',
  },
};
const newColumns = (schema: number): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  ...(schema < 4 ? COLUMNS_OF_4 : {}),
  ...(schema < 7 ? { Xóm: { Cụm: 'Xã cũ' } } : {}),
});
const GONE = 'CT36';
const NEW_RULES: ReadonlySet<string> = new Set(['HD-28', 'HD-67', 'HD-68', 'HD-69', 'KH-24']);

/** An entry of the register without what figures that mean something else today say of it. */
function asItWas(report: RecordedFigures['register'][number]): unknown {
  return {
    ...report,
    matches: null,
    changed: report.changed.filter(({ id }) => id !== GONE && !REDEFINED.has(id)),
  };
}

const kept = (figures: RecordedFigures['report']): unknown =>
  Object.fromEntries(
    Object.entries(figures).filter(([id]) => id !== GONE && !REDEFINED.has(id) && !CAME.has(id)),
  );
/** Figures that schema 4 brings. */
const CAME: ReadonlySet<string> = new Set(['CT39', 'CT40', 'CT41', 'CT42', 'CT43']);

const recorded = (schema: number, name: string): RecordedFigures =>
  JSON.parse(readFileSync(goldenPath(schema, name, 'json'), 'utf8')) as RecordedFigures;

describe.each(GOLDEN_SCHEMAS)('13.1: golden workbooks of schema %d', (schema) => {
  it.each(GOLDEN_NAMES)(
    '%s: the first command takes it to the newest schema and says so; every other cell, format, note, column and tab stays',
    (name) =>
      withGoldenHost(async (open) => {
        const { before, after, notices } = await migrated(await open(goldenPath(schema, name, 'xlsx')));
        expect(notices[0]).toContain('đã được nâng cấp');
        const changed = after.sheets.filter(
          (sheet) =>
            JSON.stringify(sheet) !== JSON.stringify(before.sheets.find(({ id }) => id === sheet.id)),
        );
        expect(
          after.sheets.map((sheet) => sheet.name).filter((name) => !newTabs(schema).includes(name)),
        ).toEqual(before.sheets.map((sheet) => sheet.name));
        const isNew = (name: string): boolean => newTabs(schema).includes(name);
        const kept = changed.filter((sheet) => !isNew(sheet.name));
        expect(changed.length - kept.length).toBe(newTabs(schema).length);
        expect(new Set(kept.map((sheet) => sheet.name))).toEqual(
          new Set([
            ...['Cấu hình', 'Nhật ký', ...Object.keys(newColumns(schema))],
            ...(schema < 3 ? ['Nội dung', 'Hình thức'] : []),
            ...(schema < 2 ? ['Báo cáo'] : []),
          ]),
        );
        for (const sheet of kept) {
          const old = before.sheets.find((each) => each.id === sheet.id);
          if (old === undefined) throw new Error(`no ${sheet.name} before`);
          if (sheet.name === 'Nội dung') onlyDueMonthsCame(old, sheet);
          else if (sheet.name === 'Cấu hình') onlyOwnSettingsChanged(old, sheet, schema);
          else if (newColumns(schema)[sheet.name] !== undefined)
            onlyColumnsCame(old, sheet, newColumns(schema)[sheet.name] ?? {});
          else {
            expect({ ...sheet, cells: [] }).toEqual({ ...old, cells: [] });
            const cells = changedCells(old, sheet).map(({ header, v, sameLooks }) => [header, v, sameLooks]);
            if (sheet.name === 'Báo cáo')
              expect(cells.map(([header, , sameLooks]) => [header, sameLooks])).toEqual([
                ['_figures', true],
                ['_figures', true],
              ]);
            else if (sheet.name === 'Hình thức')
              expect(cells).toEqual(Array(3).fill(['Mức tiếp cận', 'Gián tiếp', true]));
            else {
              // A line for each step, and five of the third step for what it changed.
              expect(rowsOf(sheet)).toBe(rowsOf(old) + SCHEMA_VERSION - schema + (schema < 3 ? 5 : 0));
              expect(sheet.cells.slice(0, rowsOf(old))).toEqual(old.cells.slice(0, rowsOf(old)));
            }
          }
        }
      }),
    120_000,
  );

  it.each(GOLDEN_NAMES)(
    '%s: findings and report figures are those that its own code computed but where schema 3 defines them anew, and issued reports still trace',
    (name) =>
      withGoldenHost(async (open) => {
        const golden = recorded(schema, name);
        const commune = await open(goldenPath(schema, name, 'xlsx'));
        expect((await readRegister(commune)).map(asItWas)).toEqual(golden.register.map(asItWas));
        for (const [report, traces] of Object.entries(golden.traces)) {
          const traced = Object.keys(traces).filter((id) => id !== GONE);
          expect(traced.length).toBeGreaterThan(TRACED);
          // What changed its meaning is asked of the schemas before.
          const picked = new Set([...seededPick(schema, TRACED, traced), ...(schema < 4 ? REDEFINED : [])]);
          for (const figure of picked) {
            const [now, then] = [await readTrace(commune, report, figure), traces[figure]];
            // What a report printed stays; what the rows give today follows the definition of today.
            if (REDEFINED.has(figure))
              expect({ figure, then: now.then }).toEqual({ figure, then: then?.then });
            // How a figure is made is told in the words of today.
            else expect({ figure, ...now, how: '' }).toEqual({ figure, ...then, how: '' });
          }
        }
        const known = ({ rule }: { rule: string }): boolean => !NEW_RULES.has(rule);
        expect((await readCheck(commune)).findings.filter(known)).toEqual(
          golden.check.findings.filter(known),
        );
        for (const period of PERIODS)
          expect((await readCoverage(commune, period)).hamlets.length).toBe(
            golden.coverage[period]?.hamlets.length,
          );
        expect(kept(await readReportFigures(commune))).toEqual(kept(golden.report));
      }),
    240_000,
  );

  it(
    `killed at ${String(KILLS_A_SCHEMA)} seeded calls and run again it ends the same`,
    () =>
      withGoldenHost(async (open) => {
        for (const name of GOLDEN_NAMES) {
          const path = goldenPath(schema, name, 'xlsx');
          const { after, calls } = await migrated(await open(path));
          const points = Array.from({ length: calls }, (_, index) => index + 1);
          const picked = seededPick(schema, KILLS_A_SCHEMA / GOLDEN_NAMES.length, points);
          expect(picked).toHaveLength(KILLS_A_SCHEMA / GOLDEN_NAMES.length);
          for (const at of picked)
            expect({ at, sheets: await killedAndRunAgain(await open(path), at) }).toEqual({
              at,
              sheets: after.sheets,
            });
        }
      }),
    300_000,
  );
});

interface ChangedCell {
  readonly header: unknown;
  readonly v: unknown;
  /** Style, list and note as before. */
  readonly sameLooks: boolean;
}

function changedCells(old: SheetState, now: SheetState): ChangedCell[] {
  return now.cells.flatMap((line, row) =>
    line.flatMap((cell, column): ChangedCell[] => {
      const before = old.cells[row]?.[column] ?? null;
      if (JSON.stringify(cell) === JSON.stringify(before)) return [];
      const looks = (each: typeof cell): unknown => [each?.s, each?.d, each?.n];
      const sameLooks = JSON.stringify(looks(cell)) === JSON.stringify(looks(before));
      return [{ header: now.cells[0]?.[column]?.v, v: cell?.v, sameLooks }];
    }),
  );
}

const valueAt = (line: SheetState['cells'][number], column: number): unknown => line[column]?.v ?? null;
const columnOf = ({ cells }: SheetState, header: string): number =>
  (cells[0] ?? []).findIndex((cell) => cell?.v === header);

/** The new column right of Trọng số holds the months of the known contents; without it the tab is as it was. */
function onlyDueMonthsCame(old: SheetState, now: SheetState): void {
  const column = columnOf(now, 'Hạn (tháng)');
  expect(column).toBe(columnOf(now, 'Trọng số') + 1);
  const without = <T>(line: readonly T[]): readonly T[] => line.filter((_cell, at) => at !== column);
  const left = now.cells.map((line) => trimmed(without(line)));
  expect(left.slice(0, old.cells.length)).toEqual(old.cells.map(trimmed));
  expect(left.slice(old.cells.length).filter((line) => line.length > 0)).toEqual([]);
  expect(without(now.columnWidths.slice(0, old.maxColumns + 1))).toEqual(old.columnWidths);
  const months = now.cells.slice(1).flatMap((line) => {
    const code = valueAt(line, columnOf(now, 'Mã'));
    return typeof code === 'string' ? [`${code} ${String(valueAt(line, column))}`] : [];
  });
  expect(months).toHaveLength(19);
  expect(months).toEqual(
    expect.arrayContaining(['ND1 3', 'ND2.1 3', 'ND3.6 3', 'ND2.3 6', 'ND2.4 9', 'ND3.8 12']),
  );
}

/** Without the new columns, which are blank, the tab is as it was. */
function onlyColumnsCame(old: SheetState, now: SheetState, after: Readonly<Record<string, string>>): void {
  const columns = Object.keys(after).map((header) => columnOf(now, header));
  Object.entries(after).forEach(([header, left], at) => {
    if (columnOf(old, left) >= 0)
      expect({ header, at: columns[at] }).toEqual({ header, at: columnOf(now, left) + 1 });
    const values = now.cells.slice(1).map((line) => valueAt(line, columns[at] ?? -1));
    expect(values.filter((value) => value !== null && value !== '')).toEqual([]);
  });
  const left = now.cells.map((line) => trimmed(line.filter((_cell, at) => !columns.includes(at))));
  expect(left.slice(0, old.cells.length)).toEqual(old.cells.map(trimmed));
}

function trimmed(line: readonly unknown[]): readonly unknown[] {
  return line.slice(0, line.findLastIndex((cell) => cell !== null) + 1);
}

/** Rows by name: four targets gone, one renamed, six new; other values and all looks are those of before. */
function onlyOwnSettingsChanged(old: SheetState, now: SheetState, schema: number): void {
  const linesOf = (sheet: SheetState): Map<unknown, SheetState['cells'][number]> =>
    new Map(sheet.cells.map((line) => [valueAt(line, columnOf(sheet, 'Mục cài đặt')), line]));
  const [before, after] = [linesOf(old), linesOf(now)];
  const changed: Record<string, unknown> = {};
  for (const [name, line] of after) {
    const value = valueAt(line, columnOf(now, 'Giá trị'));
    const standing = before.get(name) ?? before.get(`${String(name)} cần có: năm`);
    if (standing === undefined || valueAt(standing, columnOf(old, 'Giá trị')) !== value)
      changed[String(name)] = value;
    if (standing === undefined) continue;
    const looks = line.map((cell) => [cell?.s, cell?.d, cell?.n]);
    expect(looks).toEqual(standing.map((cell) => [cell?.s, cell?.d, cell?.n]));
  }
  const ofSchema8 = { 'Phiên bản cấu trúc': SCHEMA_VERSION };
  const ofSchema5 = { ...ofSchema8, 'Mã xã': null };
  const ofSchema4 = { ...ofSchema5, 'Đơn vị dân cư': null, 'Nhóm xã': null };
  const ofSchema3 = {
    ...ofSchema4,
    'In điểm và xếp loại': 'Không',
    'Bộ của các số tiêu chí': 'NC21',
  };
  const gone = [...before.keys()].filter((name) => !after.has(name));
  if (schema >= 3) {
    const expected = [ofSchema3, ofSchema4, ofSchema5, ofSchema5, ofSchema5][schema - 3] ?? ofSchema8;
    expect([changed, gone]).toEqual([expected, []]);
    return;
  }
  expect(changed).toEqual({
    ...ofSchema3,
    'Trọng số CC': 40,
    'Trọng số TC': 0,
    'Trọng số HT': 0,
    'Trọng số LT': 20,
    'Trọng số TH': 25,
    'Trọng số KH': 15,
    'Trọng số MC': 0,
    'Tỷ lệ hộ dự tối thiểu (%)': 20,
    'Nhịp gặp trực tiếp (tháng)': 2,
    'Số nội dung tối đa một hoạt động': 4,
    'Số xóm tối đa một buổi': 3,
    'Chỉ tính buổi có minh chứng': 'Không',
    'Ngày bắt đầu theo dõi': null,
  });
  expect(gone).toEqual(
    ['tháng', 'quý', '6 tháng', '9 tháng', 'năm'].map((of) => `Số nhóm hình thức cần có: ${of}`),
  );
}

const rowsOf = ({ cells }: SheetState): number =>
  cells.filter((line) => line.some((cell) => (cell?.v ?? '') !== '')).length;

describe('the golden workbooks', () => {
  it('are there for every schema before the newest', () => {
    expect(GOLDEN_SCHEMAS).toEqual(Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1));
    expect(join(goldenPath(1, 'bent', 'xlsx'))).toContain('schema-1-bent.xlsx');
  });
});
