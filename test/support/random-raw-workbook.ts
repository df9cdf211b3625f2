import { addDays } from '../../src/domain/calendar/calendar-date';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { formatDate } from '../../src/domain/text/format';
import { day } from './book-builder';
import { Dice } from './dice';
import { starterRecords } from './starter-tables';
import { randomIndicators } from './random-indicators';
import type { RawRow, RawWorkbook } from './recount/raw-workbook';

export interface RawCase {
  readonly workbook: RawWorkbook;
  readonly period: string;
  readonly style: 'decree-09' | 'calendar';
  /** ISO day; null takes the period's last day. */
  readonly asOf: string | null;
}

const PERIODS = [
  '2024-T01',
  '2024-T05',
  '2024-T12',
  '2024-Q1',
  '2024-Q3',
  '2024-6T1',
  '2024-6T2',
  '2024-9T',
  '2024',
];
const UNITS = ['Các xóm', 'Công chức văn hóa', 'MTTQ xã', ''];

/** A workbook as people might type it, with mergers, twins, blanks and rows with errors; the same for the same seed. */
export function randomRawWorkbook(seed: number): RawCase {
  const dice = new Dice(seed);
  const style = dice.pick(['decree-09', 'decree-09', 'calendar'] as const);
  const period = dice.chance(0.85) ? dice.pick(PERIODS) : '2024-02-03..2024-05-20';
  const catalogues = starterRecords('trang');
  const hamlets = hamletRows(dice);
  const names = hamlets.map((row) => row['Tên xóm'] ?? '');
  const workbook = {
    ...catalogues,
    'Cấu hình': (catalogues['Cấu hình'] ?? []).map((row) => settingRow(row, style)),
    'Nội dung': (catalogues['Nội dung'] ?? []).map((row) => ({
      ...row,
      'Bắt buộc': dice.pick(['Có', 'Không', 'Có']),
    })),
    'Kế hoạch': Array.from({ length: dice.int(0, 6) }, (_, index) => planRow(dice, index, names)),
    Xóm: hamlets,
    'Hoạt động': activityRows(dice, names),
    'Đóng góp': Array.from({ length: dice.int(0, 12) }, (_, index) => giftRow(dice, index, names)),
    'Gương, mô hình': Array.from({ length: dice.int(0, 8) }, (_, index) => exampleRow(dice, index, names)),
    ...randomIndicators(dice, catalogues['Chỉ tiêu'] ?? []),
  };
  return {
    workbook,
    period,
    style,
    asOf: dice.chance(0.3) ? addDays(day('2024-01-01'), dice.int(0, 340)) : null,
  };
}

function settingRow(row: RawRow, style: RawCase['style']): RawRow {
  if (row['Mục cài đặt'] === 'Năm kế hoạch') return { ...row, 'Giá trị': '2024' };
  if (row['Mục cài đặt'] !== 'Kiểu kỳ báo cáo') return row;
  return { ...row, 'Giá trị': style === 'calendar' ? 'Dương lịch' : 'NĐ 09/2019' };
}

const randomDay = (dice: Dice): CalendarDate => addDays(day('2023-12-01'), dice.int(0, 400));

function hamletRows(dice: Dice): readonly RawRow[] {
  const names = ['Đầm Mụ', 'Bình Xuân', 'Trại 4', 'Đình 6', 'Chùa 8', 'Bình Sơn'];
  return names.slice(0, dice.int(1, names.length)).map((name, index) => ({
    'Mã xóm': `X${String(index + 1)}`,
    'Tên xóm': name,
    'Số hộ': dice.pick(['', '0', '40', '80', '120', '97']),
    'Có loa': dice.pick(['Có', 'Không']),
    'Có nhóm Zalo': dice.pick(['Có', 'Không']),
    ...(index > 0 && dice.chance(0.15)
      ? { 'Hiệu lực đến': formatDate(randomDay(dice)), 'Sáp nhập vào': dice.chance(0.8) ? 'X1' : '' }
      : {}),
    ...(index > 0 && dice.chance(0.08) ? { 'Hiệu lực từ': formatDate(randomDay(dice)) } : {}),
  }));
}

function planRow(dice: Dice, index: number, names: readonly string[]): RawRow {
  const from = randomDay(dice);
  const isDated = dice.chance(0.4);
  return {
    'Mã mục': `MK${String(index + 1)}`,
    'Mục kế hoạch': `Mục ${String(index + 1)}`,
    'Nội dung': dice.pick(['', 'ND1', 'ND3', 'ND3.*', 'ND3.6; ND2.4']),
    'Hình thức': dice.pick(['', 'HT2', 'HT3.*', 'HT2.2; HT3.3', 'HT1.2']),
    'Phạm vi': dice.pick(['Từng xóm', 'Từng xóm', 'Toàn xã']),
    Xóm: dice.chance(0.3) ? dice.some(names, 2).join('; ') : '',
    'Từ ngày': isDated ? formatDate(from) : '',
    'Đến ngày': isDated ? formatDate(addDays(from, dice.int(0, 200))) : '',
    'Chỉ tiêu': dice.pick(['', '0', '1', '2', '4', '1,5']),
    'Chỉ tiêu báo cáo': dice.pick([
      '',
      'CT04',
      'CT05; CT08',
      'CT05: 60; CT08: 1,5',
      'CT19',
      'CT30',
      'CT04: 7',
    ]),
  };
}

function activityRows(dice: Dice, names: readonly string[]): readonly RawRow[] {
  const rows: RawRow[] = [];
  for (let left = dice.int(0, 45); left > 0; left -= 1) {
    const code = dice.chance(0.1) ? '' : `HD${String(rows.length + 1).padStart(3, '0')}`;
    const twin = rows.length > 0 && dice.chance(0.15);
    const row = twin
      ? { ...dice.pick(rows), 'Xác nhận': dice.pick(['', '', 'Không trùng']) }
      : activityRow(dice, names);
    rows.push({ ...row, Mã: dice.chance(0.03) && rows.length > 0 ? (rows[0]?.['Mã'] ?? '') : code });
  }
  return dice.shuffle(rows);
}

function activityRow(dice: Dice, names: readonly string[]): RawRow {
  const scope = dice.pick(['Một xóm', 'Một xóm', 'Liên xóm', 'Toàn xã', 'Ngoài xã']);
  const hamlets = scope === 'Một xóm' ? dice.some(names, 1) : scope === 'Liên xóm' ? dice.some(names, 3) : [];
  const count = (chance: number, most: number): string =>
    dice.chance(chance) ? String(dice.int(0, most)) : '';
  const row = {
    Ngày: formatDate(randomDay(dice)),
    'Trạng thái': dice.chance(0.9) ? 'Đã thực hiện' : dice.pick(['Dự kiến', 'Hoãn', 'Hủy']),
    'Mục kế hoạch': dice.pick(['', 'Ngoài kế hoạch', 'MK1']),
    'Nội dung': dice.some(['ND1', 'ND2.1', 'ND2.4', 'ND3.1', 'ND3.6', 'ND3.8', 'ND3.10'], 2).join('; '),
    'Hình thức': dice.pick(
      'HT1.2 HT1.3 HT1.4 HT1.5 HT1.6 HT1.7 HT1.8 HT1.10 HT1.11 HT2.1 HT2.2 HT2.2 HT3.1 HT3.3 HT3.4 HT3.5 HT4.1 HT4.2 HT5.1 HT6 HT7 HT8'.split(
        ' ',
      ),
    ),
    'Phạm vi': scope,
    Xóm: hamlets.join('; '),
    'Đơn vị chủ trì': dice.pick(UNITS),
    'Số người': count(0.7, 120),
    'Số hộ dự': count(0.6, 100),
    'Minh chứng': dice.pick(['', 'https://example.vn/a', 'Biên bản']),
    'Số lượng': count(0.5, 9),
    'Số tin bài': count(0.6, 4),
    'Số lượt phát': count(0.6, 6),
    'Phút mỗi lượt': dice.chance(0.5) ? dice.pick(['5', '10', '7,5']) : '',
    'Lượt tiếp cận': count(0.5, 900),
    'Diện tích (m²)': dice.chance(0.4) ? dice.pick(['12', '2,35', '0,1', '7,25']) : '',
    'Số hộ theo xóm':
      hamlets.length > 1 && dice.chance(0.4) ? `${hamlets[0] ?? ''}: ${String(dice.int(0, 50))}` : '',
    'Kinh phí (đồng)': dice.chance(0.4) ? String(dice.int(1, 60) * 250_000) : '',
    'Nguồn kinh phí': dice.pick(['', 'NSNN', 'Xã hội hóa', 'Lồng ghép', 'Không']),
  };
  return dice.chance(0.12) ? { ...row, ...dice.pick(MISTAKES) } : row;
}

/** One row with one of these has an error by docs/domain.md §6.0. */
const MISTAKES: readonly RawRow[] = [
  { Ngày: '31/04/2024' },
  { Ngày: '' },
  { 'Trạng thái': '' },
  { 'Hình thức': 'HT99' },
  { 'Phạm vi': '' },
  { 'Nội dung': '' },
  { 'Nội dung': 'ND1; ND77' },
  { Xóm: 'Xóm Không Có Thật' },
  { 'Phạm vi': 'Một xóm', Xóm: '' },
  { 'Số người': 'nhiều người' },
  { 'Số người': '1,234' },
  { 'Kinh phí (đồng)': 'chưa rõ' },
];

const giftRow = (dice: Dice, index: number, names: readonly string[]): RawRow => ({
  Mã: dice.chance(0.1) ? 'DG000' : `DG${String(index + 1).padStart(3, '0')}`,
  Ngày: formatDate(randomDay(dice)),
  Xóm: dice.chance(0.1) ? 'Xóm Không Có Thật' : dice.chance(0.2) ? '' : dice.pick(names),
  Loại: dice.pick(['Tiền', 'Đất', 'Ngày công', 'Hiện vật', 'Đất']),
  'Giá trị': dice.chance(0.1) ? '' : String(dice.int(1, 900) * 500),
  'Bên đóng góp': dice.pick(['', '', 'Hộ dân', 'Doanh nghiệp', 'Tổ chức', 'Cán bộ']),
  'Số hộ': dice.chance(0.4) ? String(dice.int(0, 60)) : '',
  'Hoạt động': dice.chance(0.5) ? `HD00${String(dice.int(1, 9))}` : '',
});

const exampleRow = (dice: Dice, index: number, names: readonly string[]): RawRow => ({
  Mã: `GM${String(index + 1).padStart(3, '0')}`,
  Ngày: dice.chance(0.1) ? '' : formatDate(randomDay(dice)),
  Loại: dice.pick(['Tập thể', 'Cá nhân', 'Mô hình']),
  Tên: `Gương ${String(index + 1)}`,
  Xóm: dice.pick(names),
  'Nội dung': dice.pick(['', 'ND3.6', 'ND3.8', 'ND1; ND3.1']),
  'Nhân rộng từ': dice.chance(0.3) ? 'GM001' : '',
  'Hoạt động': dice.chance(0.5) ? `HD00${String(dice.int(1, 9))}` : '',
});
