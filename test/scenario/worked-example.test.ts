import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CoverageData, ReportData } from '../../src/rpc/messages';
import { loaJson, temporaryFolder } from '../support/cli';
import { day, typeInto } from '../support/typed-workbook';

/** docs/domain.md §6.1, typed by hand into a workbook of `init --template trang`. */
const HAMLETS = [
  { 'Mã xóm': 'A', 'Tên xóm': 'Bình Xuân', 'Số hộ': 120, 'Có loa': 'Có', 'Có nhóm Zalo': 'Có' },
  { 'Mã xóm': 'B', 'Tên xóm': 'Đình 6', 'Số hộ': 80, 'Có loa': 'Có', 'Có nhóm Zalo': 'Không' },
  { 'Mã xóm': 'C', 'Tên xóm': 'Trại 4', 'Số hộ': 100, 'Có loa': 'Không', 'Có nhóm Zalo': 'Có' },
  { 'Mã xóm': 'D', 'Tên xóm': 'Đầm Mụ', 'Có loa': 'Có', 'Có nhóm Zalo': 'Không' },
];
const done = { 'Trạng thái': 'Đã thực hiện', 'Đơn vị chủ trì': 'BQL' };
const evidence = (name: string) => ({ 'Minh chứng': `https://example.vn/${name}` });
const ACTIVITIES = [
  {
    Mã: 'HD01',
    Ngày: day('2024-01-10'),
    ...done,
    'Hình thức': 'HT3.3',
    'Phạm vi': 'Một xóm',
    Xóm: 'Bình Xuân',
    'Nội dung': 'ND1; ND3.6',
    'Số người': 95,
    'Số hộ dự': 90,
    ...evidence('1'),
  },
  {
    Mã: 'HD02',
    Ngày: day('2024-01-20'),
    ...done,
    'Hình thức': 'HT2.2',
    'Phạm vi': 'Một xóm',
    Xóm: 'Đình 6',
    'Nội dung': 'ND1',
    'Số người': 45,
    'Số hộ dự': 40,
  },
  {
    Mã: 'HD03',
    Ngày: day('2024-02-05'),
    ...done,
    'Hình thức': 'HT1.2',
    'Phạm vi': 'Toàn xã',
    'Nội dung': 'ND3.6; ND3.8',
    'Số tin bài': 1,
    'Số lượt phát': 3,
    'Phút mỗi lượt': 10,
    ...evidence('3'),
  },
  {
    Mã: 'HD04',
    Ngày: day('2024-02-25'),
    ...done,
    'Hình thức': 'HT2.2',
    'Phạm vi': 'Liên xóm',
    Xóm: 'Bình Xuân; Trại 4',
    'Nội dung': 'ND2.4; ND3.1',
    'Số người': 110,
    'Số hộ dự': 110,
    'Số hộ theo xóm': 'Bình Xuân: 60; Trại 4: 50',
    ...evidence('4'),
  },
  {
    Mã: 'HD05',
    Ngày: day('2024-03-01'),
    ...done,
    'Hình thức': 'HT1.7',
    'Phạm vi': 'Toàn xã',
    'Nội dung': 'ND2.4',
    'Số tin bài': 1,
    'Lượt tiếp cận': 800,
    ...evidence('5'),
  },
  {
    Mã: 'HD06',
    Ngày: day('2024-03-20'),
    ...done,
    'Hình thức': 'HT2.2',
    'Phạm vi': 'Một xóm',
    Xóm: 'Đình 6',
    'Nội dung': 'ND3.6',
    'Số người': 50,
    'Số hộ dự': 50,
    ...evidence('6'),
  },
  {
    Mã: 'HD07',
    Ngày: day('2024-01-10'),
    ...done,
    'Hình thức': 'HT3.3',
    'Phạm vi': 'Một xóm',
    Xóm: 'Bình Xuân',
    'Nội dung': 'ND1; ND3.6',
    'Số người': 95,
    'Số hộ dự': 90,
    ...evidence('7'),
  },
  {
    Mã: 'HD08',
    Ngày: day('2024-02-28'),
    ...done,
    'Trạng thái': 'Hoãn',
    'Hình thức': 'HT3.4',
    'Phạm vi': 'Một xóm',
    Xóm: 'Đầm Mụ',
    'Nội dung': 'ND3.8',
    'Số người': 30,
    'Số hộ dự': 30,
    ...evidence('8'),
  },
];
const PLAN = ['ND1', 'ND2.4', 'ND3.6'].map((topic, index) => ({
  'Mã mục': `MK0${index + 1}`,
  'Mục kế hoạch': `Mục ${topic}`,
  'Nội dung': topic,
  'Phạm vi': 'Từng xóm',
  'Chỉ tiêu': 1,
  'Từ ngày': day('2023-12-15'),
  'Đến ngày': day('2024-03-14'),
}));
const REQUIRED = new Set(['ND1', 'ND2.4', 'ND3.6', 'ND3.8']);

const folder = temporaryFolder();
const workbook = folder.path('vi-du.xlsx');
let coverage: CoverageData & { code: number };

beforeAll(async () => {
  loaJson('init', '--workbook', workbook, '--template', 'trang');
  await typeInto(workbook, (book) => {
    book.rows('Xóm', HAMLETS);
    for (const { row, value } of book.found('Nội dung', 'Mã')) {
      book.cell('Nội dung', row, 'Bắt buộc').value = REQUIRED.has(value as string) ? 'Có' : 'Không';
    }
    book.clear('Kế hoạch');
    book.rows('Kế hoạch', PLAN);
    book.rows('Hoạt động', ACTIVITIES);
    for (const { row, value } of book.found('Cấu hình', 'Mục cài đặt')) {
      if (value === 'Năm kế hoạch') book.cell('Cấu hình', row, 'Giá trị').value = 2024;
    }
  });
  coverage = loaJson<CoverageData>('coverage', '--workbook', workbook, '--period', '2024-Q1');
});
afterAll(() => folder.remove());

const hamlet = (code: string) => coverage.hamlets.find((entry) => entry.code === code);
const percentages = (code: string) => {
  const { CC, TC, HT, LT, TH, KH, MC, B } = hamlet(code) ?? {};
  return { CC, TC, HT, LT, TH, KH, MC, B };
};
const close = (value: number) => expect.closeTo(value, 9) as unknown as number;

describe('§6.1 the worked example through `coverage --json`', () => {
  it('metrics and composites to the last decimal', () => {
    expect(percentages('A')).toEqual({
      CC: 87.5,
      TC: close(200 / 7),
      HT: 100,
      LT: close(200 / 3),
      TH: 75,
      KH: 100,
      MC: 100,
      B: close(77.41071428571429),
    });
    expect(percentages('B')).toEqual({
      CC: 50,
      TC: close(50 / 7),
      HT: close(200 / 3),
      LT: close(100 / 3),
      TH: 50,
      KH: close(100 / 3),
      MC: 0,
      B: close(36.07142857142857),
    });
    expect(percentages('C')).toEqual({
      CC: 25,
      TC: close(100 / 7),
      HT: close(200 / 3),
      LT: close(100 / 3),
      TH: 50,
      KH: close(100 / 3),
      MC: 100,
      B: close(40.892857142857146),
    });
    expect(percentages('D')).toEqual({
      CC: 25,
      TC: close(50 / 7),
      HT: close(100 / 3),
      LT: 0,
      TH: null,
      KH: 0,
      MC: null,
      B: close(14.206349206349206),
    });
    expect(coverage.commune.B).toBeCloseTo(16264.285714285714 / 300, 9);
  });

  it('period, as of, cells', () => {
    expect(coverage.period).toEqual({ from: '2023-12-15', to: '2024-03-14' });
    expect(coverage.asOf).toBe('2024-03-14');
    expect(coverage.commune.cells).toEqual({ direct: 5, indirect: 5, none: 6 });
  });

  it('counted and excluded rows', () => {
    expect(coverage.counted).toEqual(['HD01', 'HD02', 'HD03', 'HD04', 'HD05']);
    expect([...coverage.excluded].sort((a, b) => a.id.localeCompare(b.id))).toEqual([
      { id: 'HD06', why: 'out-of-period' },
      { id: 'HD07', why: 'duplicate' },
      { id: 'HD08', why: 'not-done' },
    ]);
  });

  it('gaps G1 to G7', () => {
    const of = (kind: string) =>
      coverage.gaps
        .filter((gap) => gap.kind === kind)
        .map((gap) =>
          [gap.hamlet, gap.topic ?? gap.planItem ?? gap.activity]
            .filter((part) => part !== undefined)
            .join(' '),
        )
        .sort();
    expect(of('G1')).toEqual(['B ND2.4', 'C ND1', 'C ND3.6', 'C ND3.8', 'D ND1', 'D ND2.4']);
    expect(of('G1b')).toEqual(['A ND3.8', 'B ND3.6', 'B ND3.8', 'D ND3.6', 'D ND3.8']);
    expect(of('G2')).toEqual(['C', 'D']);
    expect(of('G3')).toEqual([]);
    // The list in §6.1 leaves out D-ND3.6, though its KH of D is 0/3 and §6.0 says done < target: §6.0 decides.
    expect(of('G4')).toEqual(['B MK02', 'B MK03', 'C MK01', 'C MK03', 'D MK01', 'D MK02', 'D MK03']);
    expect(of('G5')).toHaveLength(1);
    expect(of('G5')[0]).toContain('HD02');
    expect(
      ['A', 'B', 'C', 'D'].map((code) => of('G6').filter((gap) => gap.startsWith(`${code} `)).length),
    ).toEqual([5, 6, 6, 6]);
  });

  it('§3.3.1 figures of the same period through `report --json`', () => {
    const { figures } = loaJson<ReportData>(
      'report',
      '--workbook',
      workbook,
      '--period',
      '2024-Q1',
      '--out',
      folder.path('bc.docx'),
    );
    const period = (id: string) => figures[id]?.period;
    expect({ meetings: period('CT04'), people: period('CT05') }).toEqual({ meetings: 2, people: 155 });
    expect({ sessions: period('CT06'), people: period('CT07') }).toEqual({ sessions: 1, people: 95 });
    expect({ items: period('CT08'), broadcasts: period('CT09'), minutes: period('CT10') }).toEqual({
      items: 1,
      broadcasts: 3,
      minutes: 30,
    });
    expect({ posts: period('CT15'), reach: period('CT16') }).toEqual({ posts: 1, reach: 800 });
    expect(period('CT37')).toBeCloseTo(31.25, 9);
    expect(figures['CT04']?.sources).toEqual(['HD02', 'HD04']);
  });

  it('the last gap kind: what tab Xóm does not state', () => {
    const missing = coverage.gaps.filter(({ kind }) => kind === 'G7').map(({ hamlet: code }) => code);
    // Người phụ trách is blank for all four here, Số hộ for D alone.
    expect([...missing].sort()).toEqual(['A', 'B', 'C', 'D']);
  });
});
