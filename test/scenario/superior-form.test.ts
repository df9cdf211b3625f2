import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'ooxml-read';
import { loa, temporaryFolder } from '../support/cli';

const GUIDE = join(__dirname, '../../docs/guide');
const VALIDATOR = join(__dirname, '../../node_modules/.bin/ooxml-validator');
const FORM = join(GUIDE, 'bieu-cap-tren.xlsx');
const ROWS: Record<string, string>[] = parse(readFileSync(join(GUIDE, 'bieu-cap-tren.csv'), 'utf8'), {
  columns: true,
});

function inFolder(work: (path: (name: string) => string) => void): void {
  const folder = temporaryFolder();
  try {
    work(folder.path);
  } finally {
    folder.remove();
  }
}

describe('docs/guide/bieu-cap-tren: a superior’s form of 54 columns by tab Chỉ tiêu alone', () => {
  it('the form has 54 columns: press, hours on air, interactions, ballots, opinions', () => {
    expect(ROWS).toHaveLength(54);
    expect(new Set(ROWS.map((row) => row['Mã'])).size).toBe(54);
  });

  it(
    '«Xuất biểu» of March gives each column as counted by hand, in the order of the tab; the workbook stays as it was',
    () =>
      inFolder((path) => {
        const workbook = path('xa.xlsx');
        cpSync(FORM, workbook);
        const before = readFileSync(workbook);
        const out = path('bieu.csv');
        const { code } = loa('table', '--workbook', workbook, '--period', '2024-T03', '--out', out);
        expect(code).toBe(0);
        expect(readFileSync(workbook).equals(before)).toBe(true);
        const rows: string[][] = parse(readFileSync(out, 'utf8'), { bom: true });
        const [header, ...table] = rows;
        expect(header?.slice(0, 6)).toEqual([
          'Mã',
          'Chỉ tiêu',
          'Đơn vị tính',
          'Kế hoạch năm',
          'Trong kỳ',
          'Lũy kế từ đầu năm',
        ]);
        expect(table.map(([id, title, unit]) => [id, title, unit])).toEqual(
          ROWS.map((row) => [row['Mã'], row['Chỉ tiêu'], row['Đơn vị tính']]),
        );
        const of = (id: string): readonly (string | undefined)[] => {
          const row = table.find(([code]) => code === id);
          return [row?.[4], row?.[5]];
        };
        // Press: three items of the province and one of the commune's own.
        expect([of('CT39'), of('B01'), of('B02')]).toEqual([
          ['4', '4'],
          ['3', '3'],
          ['12,5', '12,5'],
        ]);
        // On air in March: (6 + 6 + 5) broadcasts of 15 minutes are 4.25 hours, in February another 1.5.
        expect([of('B03'), of('B04'), of('B05'), of('B06')]).toEqual([
          ['4,3', '5,8'],
          ['2,8', '4,3'],
          ['1,5', '1,5'],
          ['1,3', '1,3'],
        ]);
        expect([of('B07'), of('B08'), of('B09')]).toEqual([
          ['6', '6'],
          ['2,3', '2,3'],
          ['4', '4'],
        ]);
        expect([of('CT04'), of('CT05'), of('B11'), of('B12'), of('CT41')]).toEqual([
          ['2', '2'],
          ['116', '116'],
          ['108', '108'],
          ['1', '1'],
          ['3', '3'],
        ]);
        // Ballots and opinions are summed over January to March, the households are those of March; one month of banners is not known.
        expect([of('B19'), of('B22'), of('B23'), of('B24'), of('CT40')]).toEqual([
          ['120', '120'],
          ['9', '21'],
          ['8', '19'],
          ['401', '401'],
          ['36,5', ''],
        ]);
      }),
    60_000,
  );

  it(
    'as .xlsx: numbers are numbers; an existing file is refused unless --force',
    () =>
      inFolder((path) => {
        const out = path('bieu.xlsx');
        const made = ['table', '--workbook', FORM, '--period', '2024-T03', '--out', out];
        expect(loa(...made).code).toBe(0);
        const sheet = readXlsx(readFileSync(out)).sheets[0];
        const cells = JSON.stringify(sheet);
        expect(cells).toContain('Thời lượng phát thanh');
        expect(cells).toContain('4.3');
        const { mtimeMs } = statSync(out);
        const refused = loa(...made);
        expect(refused.code).toBe(2);
        expect(refused.stderr).toContain('đã có và được giữ nguyên');
        expect(statSync(out).mtimeMs).toBe(mtimeMs);
        expect(loa(...made, '--force').code).toBe(0);
      }),
    60_000,
  );

  it(
    'as .xlsx it goes to a superior as it is: valid, a page lying down, the heading of its period above, its titles on every page',
    () =>
      inFolder((path) => {
        const out = path('bieu.xlsx');
        expect(loa('table', '--workbook', FORM, '--period', '2024-T03', '--out', out).code).toBe(0);
        const verdict = spawnSync(VALIDATOR, [out], { encoding: 'utf8' }).stdout;
        expect(JSON.parse(verdict)).toEqual(expect.objectContaining({ ok: true, errors: [] }));
        const parts = unzipSync(readFileSync(out));
        const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
        expect(sheet).toContain('Biểu số liệu tháng 3 năm 2024, xã Bình Thuận</oddHeader>');
        expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape" fitToWidth="1" fitToHeight="0"/);
        expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain(
          `'Chỉ tiêu'!$1:$1</definedName>`,
        );
        expect(readXlsx(readFileSync(out)).sheets[0]?.rows).toHaveLength(1 + ROWS.length);
      }),
    60_000,
  );

  it(
    'a name that is neither .csv nor .xlsx is refused before anything is made',
    () =>
      inFolder((path) => {
        const out = path('bieu.pdf');
        const { code, stderr } = loa('table', '--workbook', FORM, '--period', '2024-T03', '--out', out);
        expect([code, existsSync(out)]).toEqual([2, false]);
        expect(stderr).toContain('.csv hoặc .xlsx');
      }),
    60_000,
  );
});
