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
  {
    Mã: 'HD09',
    Ngày: day('2024-02-28'),
    ...done,
    'Hình thức': 'HT5.2',
    'Phạm vi': 'Liên xóm',
    Xóm: 'Bình Xuân; Đình 6; Trại 4; Đầm Mụ',
    'Nội dung': 'ND3.8',
    'Số người': 12,
    ...evidence('9'),
  },
  {
    Mã: 'HD10',
    Ngày: day('2024-03-05'),
    ...done,
    'Hình thức': 'HT2.2',
    'Phạm vi': 'Một xóm',
    Xóm: 'Đầm Mụ',
    'Nội dung': 'ND1',
    'Số người': 20,
    'Số hộ dự': 18,
    ...evidence('10'),
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
/** Month of the report year by whose end every hamlet should have met a required content. */
const DUE: Readonly<Record<string, number>> = { ND1: 3, 'ND2.4': 3, 'ND3.6': 3, 'ND3.8': 6 };

const folder = temporaryFolder();
const workbook = folder.path('vi-du.xlsx');
let coverage: CoverageData & { code: number };

beforeAll(async () => {
  loaJson('init', '--workbook', workbook, '--template', 'trang');
  await typeInto(workbook, (book) => {
    book.rows('Xóm', HAMLETS);
    for (const { row, value } of book.found('Nội dung', 'Mã')) {
      const due = DUE[value as string];
      book.cell('Nội dung', row, 'Bắt buộc').value = due === undefined ? 'Không' : 'Có';
      if (due !== undefined) book.cell('Nội dung', row, 'Hạn (tháng)').value = due;
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
      CC: 100,
      TH: 75,
      LT: 100,
      KH: 100,
      TC: 100,
      HT: 80,
      MC: 100,
      B: 93.75,
    });
    expect(percentages('B')).toEqual({
      CC: 50,
      TH: 50,
      LT: 100,
      KH: close(100 / 3),
      TC: 50,
      HT: 60,
      MC: 0,
      B: 57.5,
    });
    expect(percentages('C')).toEqual({
      CC: close(100 / 3),
      TH: 50,
      LT: 50,
      KH: close(100 / 3),
      TC: 0,
      HT: 60,
      MC: 100,
      B: close(40.833333333333336),
    });
    expect(percentages('D')).toEqual({
      CC: 50,
      TH: null,
      LT: 50,
      KH: close(100 / 3),
      TC: 50,
      HT: 60,
      MC: 100,
      B: null,
    });
    expect(coverage.commune.B).toBeCloseTo((120 * 93.75 + 80 * 57.5 + (100 * 245) / 6) / 300, 9);
    expect(coverage.commune.hamletsWithB).toBe(3);
  });

  it('where each hamlet stands, and what was done at it in the period', () => {
    const counts = (code: string) => {
      const { state, period } = hamlet(code) ?? {};
      return [
        [state?.contentsMet, state?.contentsRequired, state?.contentsDue],
        [state?.monthsSinceDirect, state?.itemsDone, state?.itemsDue],
        [period?.direct, period?.bestHouseholdShare, period?.newContents],
      ];
    };
    expect(counts('A')).toEqual([
      [3, 4, 3],
      [0, 3, 3],
      [2, 75, 3],
    ]);
    expect(counts('B')).toEqual([
      [1, 4, 3],
      [1, 1, 3],
      [1, 50, 1],
    ]);
    expect(counts('C')).toEqual([
      [1, 4, 3],
      [0, 1, 3],
      [1, 50, 1],
    ]);
    expect(counts('D')).toEqual([
      [1, 4, 3],
      [0, 1, 3],
      [1, null, 1],
    ]);
    const { hamletsMet, householdsPresent, households } = coverage.commune;
    expect([hamletsMet, householdsPresent, households]).toEqual([4, 180, 300]);
  });

  it('period, as of, cells', () => {
    expect(coverage.period).toEqual({ from: '2023-12-15', to: '2024-03-14' });
    expect(coverage.asOf).toBe('2024-03-14');
    expect(coverage.commune.cells).toEqual({ direct: 6, indirect: 6, none: 4, notDue: 4 });
  });

  it('counted and excluded rows', () => {
    expect(coverage.counted).toEqual(['HD01', 'HD02', 'HD03', 'HD04', 'HD05', 'HD09', 'HD10']);
    expect([...coverage.excluded].sort((a, b) => a.id.localeCompare(b.id))).toEqual([
      { id: 'HD06', why: 'out-of-period' },
      { id: 'HD07', why: 'duplicate' },
      { id: 'HD08', why: 'not-done' },
    ]);
  });

  it('gaps G1 to G8', () => {
    const of = (kind: string) =>
      coverage.gaps
        .filter((gap) => gap.kind === kind)
        .map((gap) =>
          [gap.hamlet, gap.topic ?? gap.planItem ?? gap.activity]
            .filter((part) => part !== undefined)
            .join(' '),
        )
        .sort();
    expect(of('G1')).toEqual(['B ND2.4', 'C ND1', 'C ND3.6', 'D ND2.4']);
    expect(of('G1b')).toEqual(['B ND3.6', 'D ND3.6']);
    expect([of('G2'), of('G3'), of('G6')]).toEqual([[], [], []]);
    expect(of('G4')).toEqual(['B MK02', 'B MK03', 'C MK01', 'C MK03', 'D MK02', 'D MK03']);
    expect(of('G5')).toHaveLength(1);
    expect(of('G5')[0]).toContain('HD02');
    expect(
      coverage.gaps.filter(({ kind }) => kind === 'G8').map(({ activity, reason }) => [activity, reason]),
    ).toEqual(Array.from({ length: 4 }, () => ['HD09', 'too-many-hamlets']));
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
    expect({ meetings: period('CT04'), people: period('CT05') }).toEqual({ meetings: 3, people: 175 });
    expect({ sessions: period('CT06'), people: period('CT07') }).toEqual({ sessions: 1, people: 95 });
    expect({ items: period('CT08'), broadcasts: period('CT09'), minutes: period('CT10') }).toEqual({
      items: 1,
      broadcasts: 3,
      minutes: 30,
    });
    expect({ posts: period('CT15'), reach: period('CT16') }).toEqual({ posts: 1, reach: 800 });
    // Where hamlets stand on a day is no result of the period.
    expect({ due: period('CT37'), hamlets: period('CT38') }).toEqual({ due: null, hamlets: null });
    expect(figures['CT37']?.cumulative).toBe(50);
    expect(figures['CT38']?.cumulative).toBe(3);
    expect(figures['CT04']?.sources).toEqual(['HD02', 'HD04', 'HD10']);
    expect(figures['CT37']?.sources).toEqual(['HD01', 'HD02', 'HD04', 'HD10']);
  });

  it('the last gap kind: what tab Xóm does not state', () => {
    const missing = coverage.gaps
      .filter(({ kind }) => kind === 'G7')
      .map(({ hamlet: code, missing: what }) => `${String(code)} ${String(what)}`);
    // Người phụ trách is blank for all four here, Số hộ for D alone.
    expect([...missing].sort()).toEqual(['A officer', 'B officer', 'C officer', 'D households', 'D officer']);
  });
});
