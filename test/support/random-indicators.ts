import type { Dice } from './dice';
import type { RawRow } from './recount/raw-workbook';

const MEASURES = [
  'Số hoạt động',
  'Tổng Số người',
  'Tổng Số hộ dự',
  'Tổng Số lượng',
  'Tổng Số lượng (trống = 1)',
  'Tổng Số tin bài',
  'Tổng Số lượt phát',
  'Tổng số phút phát',
  'Tổng Lượt tiếp cận',
  'Tổng Diện tích',
  'Tổng Kinh phí NSNN',
  'Tổng Kinh phí xã hội hóa',
  'Tổng Kinh phí lồng ghép',
  'Đóng góp Tiền',
  'Đóng góp Đất',
  'Đóng góp Ngày công',
  'Đóng góp Hiện vật',
  'Số hộ đóng góp',
  'Gương tập thể',
  'Gương cá nhân',
  'Mô hình',
  'Nhập tay',
  'Số xóm có buổi trực tiếp',
  'Tỷ lệ hộ dự',
  'Tỷ lệ nội dung đến hạn',
  'Số xóm còn việc chậm',
];
/** What is counted over the whole commune; a filter makes it nothing. */
const OF_THE_WHOLE = MEASURES.slice(-4);

/** Tab Chỉ tiêu as a commune may have made it: rows deleted, moved, redefined and added, some with mistakes; and its Số liệu khác. */
export function randomIndicators(
  dice: Dice,
  standard: readonly RawRow[],
): { readonly 'Chỉ tiêu': readonly RawRow[]; readonly 'Số liệu khác': readonly RawRow[] } {
  const kept = standard.filter(() => dice.chance(0.9)).map((row) => changed(dice, row));
  const added = Array.from({ length: dice.int(0, 14) }, (_, index) => indicatorRow(dice, index));
  const rows = dice.chance(0.5) ? dice.shuffle([...kept, ...added]) : [...kept, ...added];
  const entered = rows.filter((row) => row['Cách tính'] === 'Nhập tay').map((row) => row['Mã'] ?? '');
  return { 'Chỉ tiêu': rows, 'Số liệu khác': otherFigures(dice, entered) };
}

/** Most stay as they are; a few are renamed, or count something else under their Mã. */
function changed(dice: Dice, row: RawRow): RawRow {
  if (dice.chance(0.1)) return { ...row, 'Chỉ tiêu': 'Tên khác', 'Kế hoạch năm': String(dice.int(0, 90)) };
  return dice.chance(0.05) ? { ...indicatorRow(dice, 0), Mã: row['Mã'] ?? '' } : row;
}

function indicatorRow(dice: Dice, index: number): RawRow {
  const measure = dice.pick(MEASURES);
  const filters: RawRow =
    OF_THE_WHOLE.includes(measure) && dice.chance(0.9)
      ? {}
      : measure === 'Nhập tay'
        ? { 'Lũy kế': dice.pick(['', 'Cộng dồn', 'Số cuối kỳ']) }
        : {
            'Hình thức': dice.pick([
              '',
              '',
              'HT1',
              'HT1.*',
              'HT2.2',
              'HT2; HT3.3',
              'HT4.2',
              'HT4',
              'HT3; HT6',
            ]),
            'Nội dung': dice.pick(['', '', '', 'ND3', 'ND3.6', 'ND1; ND2.*']),
            'Chủ trì': dice.pick(['', '', '', 'MTTQ xã', 'Các xóm; Công chức văn hóa']),
            'Phạm vi': dice.pick(['', '', 'Trong xã', 'Ngoài xã', 'Mọi']),
          };
  return {
    Mã: `X${String(index + 1)}`,
    'Chỉ tiêu': `Chỉ tiêu ${String(index + 1)}`,
    'Đơn vị tính': 'lần',
    'Cách tính': measure,
    'Chia cho': dice.pick(['', '', '', '60', '1000', '10000', '1000000']),
    'Kế hoạch năm': dice.pick(['', '', '', '12', '0', '3,5']),
    ...filters,
    ...(dice.chance(0.12) ? dice.pick(MISTAKES) : {}),
  };
}

/** A row with one of these has no figure. */
const MISTAKES: readonly RawRow[] = [
  { 'Cách tính': 'Đếm cuộc' },
  { 'Cách tính': '' },
  { 'Hình thức': 'HT99' },
  { 'Nội dung': 'ND3; ND77' },
  { 'Chia cho': '100' },
  { 'Phạm vi': 'Toàn huyện' },
  { 'Cách tính': 'Nhập tay', 'Hình thức': 'HT2' },
];

function otherFigures(dice: Dice, codes: readonly string[]): readonly RawRow[] {
  const months = Array.from({ length: 12 }, (_, at) => `2024-T${String(at + 1).padStart(2, '0')}`);
  return codes
    .flatMap((code) => {
      const isWhole = dice.chance(0.6);
      return months
        .filter(() => isWhole || dice.chance(0.7))
        .map((month): RawRow => ({
          Kỳ: month,
          'Chỉ tiêu': code,
          'Giá trị': dice.chance(0.05) ? dice.pick(['', 'nhiều']) : String(dice.int(0, 90)),
        }));
    })
    .flatMap((row) => (dice.chance(0.02) ? [row, row] : [row]))
    .map((row, index) => ({ ...row, Mã: `SL${String(index + 1).padStart(3, '0')}` }));
}
