import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { INDICATOR_IDS } from '../../src/domain/plan/standard-indicators';
import { readTrendRow, TREND_HEADERS } from '../../src/workbook/trend-tab';
import { aPeriod } from '../support/book-builder';

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'sheets-templates/binh-thuan-2024');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const rowsOf = (name: string): Record<string, string>[] => parse(read(name), { columns: true });

interface Manifest {
  faults: { what: string; tab: string; row: number; column: string; id: string }[];
  cases: { what: string; tab: string; row: number; id: string }[];
}
const manifest = JSON.parse(read('manifest.json')) as Manifest;

/** The files that the generator would write now. */
function generated(): Record<string, string> {
  const script = `
    import { makeYear } from './scripts/demo-year/make.mjs';
    import { readFileSync } from 'node:fs';
    import { parse } from 'csv-parse/sync';
    const hamlets = parse(readFileSync('sheets-templates/binh-thuan-2024/xom.csv', 'utf8'), { columns: true });
    process.stdout.write(JSON.stringify(makeYear(hamlets)));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return JSON.parse(output) as Record<string, string>;
}

/** The figures of the years before there was a tab Chỉ tiêu. */
const CAME_LATER: readonly string[] = ['CT39', 'CT40', 'CT41', 'CT42', 'CT43'];
const KEPT_BEFORE = INDICATOR_IDS.filter((id) => !CAME_LATER.includes(id));

describe('starter binh-thuan-2024 (docs/domain.md §7)', () => {
  it('the committed files are what the seeded generator makes', () => {
    for (const [name, text] of Object.entries(generated())) expect(read(name)).toBe(text);
  });

  it('§7: 400 to 600 rows of activities, contributions and examples, all labelled «minh họa»', () => {
    const rows = ['hoat-dong.csv', 'dong-gop.csv', 'guong-mo-hinh.csv'].flatMap(rowsOf);
    expect(rows.length).toBeGreaterThanOrEqual(400);
    expect(rows.length).toBeLessThanOrEqual(600);
    expect(rows.filter((row) => !/minh họa/i.test(row['Ghi chú'] ?? ''))).toEqual([]);
  });

  it('§7: typical yearly volumes', () => {
    const activities = rowsOf('hoat-dong.csv').filter((row) => row['Trạng thái'] === 'Đã thực hiện');
    const of = (...forms: string[]) => activities.filter((row) => forms.includes(row['Hình thức'] ?? ''));
    const sum = (rows: Record<string, string>[], column: string) =>
      rows.reduce((total, row) => total + Number((row[column] ?? '').replace(',', '')), 0);
    const minutes = of('HT1.2').reduce(
      (total, row) => total + Number(row['Số lượt phát']) * Number(row['Phút mỗi lượt']),
      0,
    );
    expect(of('HT2.1').length).toBe(5);
    expect(sum(of('HT2.1'), 'Số người')).toBeGreaterThanOrEqual(300);
    expect(sum(of('HT2.1'), 'Số người')).toBeLessThanOrEqual(500);
    expect(of('HT2.2', 'HT3.3', 'HT3.4').length).toBeGreaterThanOrEqual(80);
    expect(of('HT2.2', 'HT3.3', 'HT3.4').length).toBeLessThanOrEqual(160);
    expect(sum(of('HT1.2'), 'Số tin bài')).toBeGreaterThanOrEqual(100);
    expect(sum(of('HT1.2'), 'Số tin bài')).toBeLessThanOrEqual(200);
    expect(minutes / 60).toBeGreaterThanOrEqual(40);
    expect(minutes / 60).toBeLessThanOrEqual(80);
    expect(sum(of('HT1.7'), 'Số tin bài')).toBeLessThanOrEqual(150);
    expect(sum(of('HT1.8'), 'Số tin bài')).toBeLessThanOrEqual(120);
  });

  it('§7: 19 hamlets with the households of the list, one left blank on purpose', () => {
    const hamlets = rowsOf('xom.csv');
    expect(hamlets).toHaveLength(19);
    expect(hamlets.filter((row) => row['Số hộ'] === '')).toHaveLength(1);
    expect(hamlets.reduce((sum, row) => sum + Number(row['Số hộ']), 0)).toBe(1734 - 72);
  });

  it('§7: everything that must be planted stands in the manifest, at the cell it names', () => {
    expect(manifest.faults.map(({ what }) => what).sort()).toEqual([
      'decomposed-unicode',
      'duplicate',
      'evidence-reused',
      'hamlet-without-households',
      'legacy-encoding-tcvn3',
      'no-such-day',
      'roman-numeral-and-prefix',
      'thousands-comma',
      'two-tone-styles',
    ]);
    expect(manifest.cases.map(({ what }) => what).sort()).toEqual([
      'joint',
      'out-of-period',
      'outside-plan',
      'postponed',
    ]);
    const activities = rowsOf('hoat-dong.csv');
    const cell = (what: string) => {
      const fault = manifest.faults.find((entry) => entry.what === what);
      return fault && activities[fault.row - 2]?.[fault.column];
    };
    expect(cell('legacy-encoding-tcvn3')).toBe('§Çm Mô');
    expect(cell('decomposed-unicode')).toBe('Bình Khang'.normalize('NFD'));
    expect(cell('no-such-day')).toBe('31/04/2024');
    expect(cell('thousands-comma')).toBe('1,234');
    expect(cell('roman-numeral-and-prefix')).toBe('Xóm Thuận phong XII');
  });

  describe('made-up figures of 2023 for «cùng kỳ năm trước»', () => {
    const rows = rowsOf('so-lieu-ky.csv');
    const figures = new Map(
      rows.map((row) => {
        const read = readTrendRow(TREND_HEADERS.map((header) => row[header] ?? ''));
        if (read === null) throw new Error(`not a row of the tab: ${row['Kỳ'] ?? ''}`);
        return [read.period, read];
      }),
    );
    const of = (period: string, id: string): number => figures.get(period)?.indicators.get(id)?.value ?? NaN;
    const namesOf = (prefix: string, count: number, width = 1) =>
      Array.from({ length: count }, (_, index) => `2023-${prefix}${String(index + 1).padStart(width, '0')}`);

    it('stand for every period of 2023, in the form of the hidden tab, each marked as made up', () => {
      expect([...figures.keys()]).toEqual([
        ...namesOf('T', 12, 2),
        ...namesOf('Q', 4),
        ...namesOf('6T', 2),
        '2023-9T',
        '2023',
      ]);
      expect(new Set(rows.map((row) => row['Dấu số liệu']))).toEqual(new Set(['Số liệu minh họa']));
      expect(read('README.md')).toMatch(/so-lieu-ky\.csv.*minh họa/);
      for (const { period, asOf } of figures.values()) expect(aPeriod(period).to).toBe(asOf);
      for (const { indicators } of figures.values()) expect([...indicators.keys()]).toEqual(KEPT_BEFORE);
    });
    it('sums of months are those of quarters, halves, nine months and the year', () => {
      const sum = (periods: string[], id: string) => periods.reduce((total, each) => total + of(each, id), 0);
      const months = namesOf('T', 12, 2);
      for (const id of KEPT_BEFORE.slice(0, 35)) {
        namesOf('Q', 4).forEach((quarter, at) => {
          expect(of(quarter, id)).toBe(sum(months.slice(3 * at, 3 * at + 3), id));
        });
        expect([of('2023-6T1', id), of('2023-6T2', id), of('2023-9T', id), of('2023', id)]).toEqual(
          [months.slice(0, 6), months.slice(6), months.slice(0, 9), months].map((part) => sum(part, id)),
        );
      }
    });
    it('coverage agrees with its cells, and scores with the weights of Cấu hình', () => {
      const weights = new Map(
        rowsOf('cau-hinh.csv').map((row) => [row['Mục cài đặt'], Number(row['Giá trị'])]),
      );
      for (const { period, cells, hamlets } of figures.values()) {
        const all = cells.direct + cells.indirect + cells.none;
        expect(all).toBe(
          19 * rowsOf('../trang/noi-dung.csv').filter((row) => row['Bắt buộc'] === 'Có').length,
        );
        expect(of(period, 'CT37')).toBeCloseTo((cells.direct / all) * 100, 5);
        for (const { B, ...metrics } of hamlets.values()) {
          const parts = Object.entries(metrics).map(([id, value]) => [
            weights.get(`Trọng số ${id}`) ?? NaN,
            value ?? NaN,
          ]);
          const total = parts.reduce((sum, [weight = 0]) => sum + weight, 0);
          const weighted = parts.reduce((sum, [weight = 0, value = 0]) => sum + weight * value, 0);
          expect(Math.abs((B ?? NaN) - weighted / total)).toBeLessThan(0.051);
        }
      }
    });
  });

  it('holds no person’s name and no real address', () => {
    for (const { Email } of rowsOf('can-bo.csv')) expect(Email).toMatch(/@binhthuan\.example$/);
  });
});
