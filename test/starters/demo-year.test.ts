import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

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

describe('starter binh-thuan-2024 (domain.md §7)', () => {
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

  it('holds no person’s name and no real address', () => {
    for (const { Email } of rowsOf('can-bo.csv')) expect(Email).toMatch(/@binhthuan\.example$/);
  });
});
