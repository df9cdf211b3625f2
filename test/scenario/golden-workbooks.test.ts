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
const TRACED = 4;
const KILLS_A_SCHEMA = 20;

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
          (sheet, at) => JSON.stringify(sheet) !== JSON.stringify(before.sheets[at]),
        );
        expect(after.sheets.map((sheet) => sheet.name)).toEqual(before.sheets.map((sheet) => sheet.name));
        expect(new Set(changed.map((sheet) => sheet.name))).toEqual(
          new Set(['Báo cáo', 'Cấu hình', 'Nhật ký']),
        );
        for (const sheet of changed) {
          const old = before.sheets.find((each) => each.id === sheet.id);
          if (old === undefined) throw new Error(`no ${sheet.name} before`);
          expect({ ...sheet, cells: [] }).toEqual({ ...old, cells: [] });
          const cells = changedCells(old, sheet);
          if (sheet.name === 'Cấu hình')
            expect(cells).toEqual([{ header: 'Giá trị', v: SCHEMA_VERSION, sameLooks: true }]);
          else if (sheet.name === 'Báo cáo')
            expect(cells.map(({ header, sameLooks }) => [header, sameLooks])).toEqual([
              ['_figures', true],
              ['_figures', true],
            ]);
          else expect(rowsOf(sheet)).toBe(rowsOf(old) + SCHEMA_VERSION - schema);
        }
      }),
    120_000,
  );

  it.each(GOLDEN_NAMES)(
    '%s: findings, coverage and report figures are those that its own code computed, and issued reports still trace',
    (name) =>
      withGoldenHost(async (open) => {
        const golden = recorded(schema, name);
        const commune = await open(goldenPath(schema, name, 'xlsx'));
        expect(await readRegister(commune)).toEqual(golden.register);
        for (const [report, traces] of Object.entries(golden.traces)) {
          expect(Object.keys(traces).length).toBeGreaterThan(TRACED);
          for (const figure of seededPick(schema, TRACED, Object.keys(traces)))
            expect({ figure, ...(await readTrace(commune, report, figure)) }).toEqual({
              figure,
              ...traces[figure],
            });
        }
        expect(await readCheck(commune)).toEqual(golden.check);
        for (const period of PERIODS)
          expect(await readCoverage(commune, period)).toEqual(golden.coverage[period]);
        expect(await readReportFigures(commune)).toEqual(golden.report);
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

const rowsOf = ({ cells }: SheetState): number =>
  cells.filter((line) => line.some((cell) => (cell?.v ?? '') !== '')).length;

describe('the golden workbooks', () => {
  it('are there for every schema before the newest', () => {
    expect(GOLDEN_SCHEMAS).toEqual(Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1));
    expect(join(goldenPath(1, 'bent', 'xlsx'))).toContain('schema-1-bent.xlsx');
  });
});
