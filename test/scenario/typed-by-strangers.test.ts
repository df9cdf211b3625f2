import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFileSync } from 'node:fs';
import type { CheckData, FixData } from '../../src/rpc/messages';
import { loa, loaJson, temporaryFolder } from '../support/cli';
import { typeInto } from '../support/typed-workbook';

const folder = temporaryFolder();
const template = folder.path('mau.xlsx');

beforeAll(() => {
  loaJson('init', '--workbook', template, '--template', 'binh-thuan-2024');
});
afterAll(() => folder.remove());

const copyOf = (name: string): string => {
  const path = folder.path(name);
  copyFileSync(template, path);
  return path;
};

describe('A.7: a mend in a cell formatted as text is read as what it is afterwards', () => {
  const TYPED: readonly (readonly [tab: string, row: number, header: string, text: string])[] = [
    ['Hoạt động', 2, 'Ngày', '5.3.24'],
    ['Hoạt động', 3, 'Số người', '90'],
    ['Hoạt động', 4, 'Kinh phí (đồng)', '500k'],
    ['Hoạt động', 5, 'Diện tích (m²)', '2 sào'],
    ['Kế hoạch', 2, 'Từ ngày', '15.1.24'],
    ['Kế hoạch', 3, 'Chỉ tiêu', '4'],
    ['Đóng góp', 2, 'Ngày', '5.3.24'],
    ['Đóng góp', 3, 'Giá trị', '25'],
    ['Gương, mô hình', 2, 'Ngày', '5.3.24'],
    ['Xóm', 2, 'Số hộ', '120'],
    ['Xóm', 3, 'Hiệu lực từ', '15.1.20'],
  ];
  const at = (tab: string, row: number, column: string): string => `${tab} ${String(row)} ${column}`;

  it('days, counts, amounts and areas of every tab', async () => {
    const path = copyOf('dinh-dang.xlsx');
    await typeInto(path, (book) => {
      for (const [tab, row, header, text] of TYPED) {
        const cell = book.cell(tab, row, header);
        cell.value = text;
        cell.numFmt = '@';
      }
    });
    const cells = new Set(TYPED.map(([tab, row, header]) => at(tab, row, header)));
    const of = <F extends { tab: string; row: number; column: string }>(found: readonly F[]): readonly F[] =>
      found.filter(({ tab, row, column }) => cells.has(at(tab, row, column)));
    const fixed = loaJson<FixData>('fix', '--workbook', path);
    expect(of(fixed.applied)).toHaveLength(TYPED.length);
    const { findings } = loaJson<CheckData>('check', '--workbook', path);
    const unread = of(findings).filter(({ severity, fix }) => severity === 'error' || fix !== undefined);
    expect(unread).toEqual([]);
  });
});

describe('B.16: what a person sees is what is said', () => {
  it('a link behind text, and one that a formula makes, are links', async () => {
    const path = copyOf('lien-ket.xlsx');
    await typeInto(path, (book) => {
      for (const row of [2, 3, 4]) {
        book.cell('Hoạt động', row, 'Hình thức').value = 'HT1.8';
        book.cell('Hoạt động', row, 'Minh chứng').value = 'Bài đăng';
      }
      book.cell('Hoạt động', 2, 'Minh chứng').value = { text: 'Bài đăng', hyperlink: 'https://a.example/p' };
      book.cell('Hoạt động', 3, 'Minh chứng').value = {
        formula: 'HYPERLINK("https://a.example/q","Ảnh")',
        result: 'Ảnh',
      };
    });
    const { findings } = loaJson<CheckData>('check', '--workbook', path);
    const said = findings.filter(
      ({ tab, row, column }) => tab === 'Hoạt động' && row <= 4 && column === 'Minh chứng',
    );
    expect(said.map(({ rule, row }) => [rule, row])).toEqual([['HD-32', 4]]);
  });

  it('titles above the headers are one sentence, and the file stays', async () => {
    const path = copyOf('tieu-de.xlsx');
    await typeInto(path, (book) => {
      book.sheet('Hoạt động').spliceRows(1, 0, ['BẢNG THEO DÕI NĂM 2024'], []);
    });
    const { code, stderr } = loa('check', '--workbook', path);
    expect(code).toBe(2);
    expect(stderr.trim()).toBe(
      'Tab «Hoạt động» có tên cột ở dòng 3, phải ở dòng 1. Xin xóa các dòng 1–2 rồi làm lại; các dòng dưới giữ nguyên.',
    );
  });

  it.each(['coverage', 'report'])('%s: a day for the figures before the period says so', (command) => {
    const out = command === 'report' ? ['--out', folder.path('bao-cao.docx')] : [];
    const { code, stderr } = loa(
      command,
      '--workbook',
      copyOf('ky.xlsx'),
      '--period',
      '2024-Q2',
      '--as-of',
      '2024-01-31',
      ...out,
    );
    expect(code).toBe(2);
    expect(stderr).toContain('Ngày chốt số liệu 31/01/2024 đứng trước ngày đầu kỳ 15/03/2024');
  });
});
