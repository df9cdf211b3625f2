import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { INDICATOR_IDS } from '../../src/domain/plan/standard-indicators';
import { ADDITIONS } from '../../src/domain/report/additions';
import { checkTables } from '../../src/domain/validation/check-tables';
import { aPeriod, day } from '../support/book-builder';
import { recountReport } from '../support/printed-recount/mistold';
import { besideOf } from '../support/report-scanner/beside';
import { AS_BY_DEFAULT, demoReports } from '../support/report-scanner/demo-reports';
import type { DemoReport } from '../support/report-scanner/demo-reports';
import { printedTree } from '../support/report-scanner/printed-tree';
import { randomReport } from '../support/report-scanner/random-report';
import { reportWith, standardWording } from '../support/report-sample';
import { starterRecords, tablesOfRecords } from '../support/starter-tables';

const ALIASES = { 'xóm thuận phong xii': 'Thuận Phong 12' };
/** More of them: npm run soak. The last three have items whose days all lie in the next period. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 43, 57, 98];

let reports: ReadonlyMap<string, DemoReport>;
/** Ten reports by the built bundle, once for a build. */
const MAKING_MS = 600_000;
beforeAll(async () => {
  reports = await demoReports();
}, MAKING_MS);

describe('every printed figure, task of section IV, row of an appendix and change against the year before equals an independent recount from raw cells', () => {
  it.each(AS_BY_DEFAULT)('NĐ 09/2019, %s of the demo year', (name) => {
    const report = reports.get(name);
    if (report === undefined) throw new Error(`no report ${name}`);
    const { mistold, rows, sentences } = recountReport(
      report.printed,
      report.beside,
      ALIASES,
      keptIn(report),
    );
    expect(mistold).toEqual([]);
    expect([rows > 20, sentences > 8]).toEqual([true, true]);
  });

  it.each(AS_BY_DEFAULT)(
    'Dương lịch, %s of the demo year, everything ticked and beside the year before',
    (name) => {
      const workbook = inCalendarMonths();
      const { from, to } = aPeriod(name, 'calendar');
      const { book } = checkTables(tablesOfRecords(workbook), day('2026-01-01'));
      const lastYear = new Map(INDICATOR_IDS.map((id, at) => [id, (at * 7) % 40]));
      const report = reportWith(book, name, {
        wording: standardWording(),
        additions: ADDITIONS,
        lastYear,
      });
      const { mistold, rows } = recountReport(
        printedTree(report),
        besideOf({ workbook, from, to }),
        ALIASES,
        lastYear,
      );
      expect(mistold).toEqual([]);
      expect(rows).toBeGreaterThan(20);
    },
  );

  it(`${String(SEEDS.length)} random workbooks of either kind`, () => {
    const wrong = SEEDS.flatMap((seed) => {
      const { printed, beside, lastYear } = randomReport(seed);
      return recountReport(printed, beside, {}, lastYear).mistold.map((mistold) => ({ seed, mistold }));
    });
    expect(wrong).toEqual([]);
  });
});

/** What the demonstration kept of the same period of 2023, from the file itself. */
function keptIn({ period }: DemoReport): ReadonlyMap<string, number> {
  const then = period.replace('2024', '2023');
  const file = join(__dirname, '../../sheets-templates/binh-thuan-2024/so-lieu-ky.csv');
  const rows = parse<Record<string, string>>(readFileSync(file, 'utf8'), { columns: true });
  const row = rows.find((each) => each['Kỳ'] === then);
  const kept = JSON.parse(row?.['Chỉ tiêu báo cáo'] ?? '{}') as Record<string, number>;
  expect(Object.keys(kept).length).toBeGreaterThan(10);
  // A bare list was kept by another definition of coverage, and so were the figures made of it.
  const isOfBefore = row?.['Toàn xã']?.startsWith('[') === true;
  return new Map(
    Object.entries(kept).filter(([code]) => !isOfBefore || !['CT36', 'CT37', 'CT38'].includes(code)),
  );
}

const inCalendarMonths = () => {
  const workbook = starterRecords('binh-thuan-2024');
  return {
    ...workbook,
    'Cấu hình': (workbook['Cấu hình'] ?? []).map((row) =>
      row['Mục cài đặt'] === 'Kiểu kỳ báo cáo' ? { ...row, 'Giá trị': 'Dương lịch' } : row,
    ),
  };
};
