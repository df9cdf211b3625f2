import type { Dice } from './dice';
import type { RawRow, RawWorkbook } from './recount/raw-workbook';

/** One change of a workbook behind an issued report. */
export interface Mutation {
  readonly what: string;
  readonly workbook: RawWorkbook;
}

/** What stands in a cell, and what somebody may write there instead; all of it in the one way that the recount reads. */
const VALUES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'Hoạt động': {
    'Số người': ['', '0', '7', '131'],
    'Số hộ dự': ['', '0', '9'],
    'Số lượng': ['', '2', '11'],
    'Số tin bài': ['', '3', '0'],
    'Số lượt phát': ['', '5'],
    'Phút mỗi lượt': ['', '12', '7,5'],
    'Lượt tiếp cận': ['', '999'],
    'Diện tích (m²)': ['', '3,25'],
    'Kinh phí (đồng)': ['', '1250000'],
    'Nguồn kinh phí': ['', 'NSNN', 'Xã hội hóa', 'Lồng ghép'],
    'Trạng thái': ['Hủy', 'Hoãn', 'Dự kiến'],
    'Hình thức': ['HT2.2', 'HT1.2', 'HT3.3', 'HT8', 'HT6', 'HT1.1'],
    'Nội dung': ['ND1', 'ND3.6', 'ND2.4; ND3.1'],
    'Phạm vi': ['Ngoài xã', 'Toàn xã'],
    'Đơn vị chủ trì': ['MTTQ xã', 'Công chức văn hóa'],
    Ngày: ['15/02/2024', '20/05/2024', '30/11/2024'],
  },
  'Đóng góp': {
    'Giá trị': ['500000', '70'],
    Loại: ['Tiền', 'Đất', 'Ngày công', 'Hiện vật'],
    Ngày: ['15/02/2024', '20/05/2024'],
    'Bên đóng góp': ['Doanh nghiệp', 'Hộ dân'],
    'Số hộ': ['', '14'],
  },
  'Gương, mô hình': {
    Loại: ['Tập thể', 'Cá nhân', 'Mô hình'],
    Ngày: ['15/02/2024', '20/05/2024'],
    'Nhân rộng từ': ['', 'GM003'],
  },
  'Kế hoạch': {
    'Chỉ tiêu': ['', '3', '55'],
    'Chỉ tiêu báo cáo': ['', 'CT04', 'CT05: 40; CT08: 2', 'CT04; CT05'],
    'Phạm vi': ['Từng xóm', 'Toàn xã'],
  },
  'Chỉ tiêu': {
    'Cách tính': ['Số hoạt động', 'Tổng Số người', 'Mô hình', 'Nhập tay'],
    'Hình thức': ['', 'HT2', 'HT1.2; HT1.7'],
    'Nội dung': ['', 'ND3'],
    'Phạm vi': ['', 'Ngoài xã', 'Mọi'],
    'Chia cho': ['', '60', '1000'],
    'Kế hoạch năm': ['', '12', '400'],
  },
  'Số liệu khác': { 'Giá trị': ['0', '19'], Kỳ: ['2024-T02', '2024-T05'] },
};

/** Changes that make no figure another. */
const HARMLESS: readonly ((dice: Dice, workbook: RawWorkbook) => Mutation)[] = [
  (dice, workbook) => inCell(dice, workbook, 'Hoạt động', 'Ghi chú', 'Đã xem lại'),
  (dice, workbook) => inCell(dice, workbook, 'Hoạt động', 'Thành phần', 'Các hộ dân'),
  (dice, workbook) => inCell(dice, workbook, 'Đóng góp', 'Công trình', 'Đường trục xóm'),
  (dice, workbook) => inCell(dice, workbook, 'Gương, mô hình', 'Thành tích', 'Hiến đất mở đường'),
  (dice, workbook) => inCell(dice, workbook, 'Chỉ tiêu', 'Chỉ tiêu', 'Tên mới của chỉ tiêu'),
  (dice, workbook) => inCell(dice, workbook, 'Chỉ tiêu', 'Bảng 1', 'Có'),
  (dice, workbook) => inCell(dice, workbook, 'Chỉ tiêu', 'Ghi chú', 'Theo biểu mới'),
  (dice, workbook) => reordered(dice, workbook, 'Hoạt động'),
  (dice, workbook) => reordered(dice, workbook, 'Đóng góp'),
  (dice, workbook) => reordered(dice, workbook, 'Chỉ tiêu'),
  (_dice, workbook) => ({
    what: 'blank added column',
    workbook: {
      ...workbook,
      'Đóng góp': (workbook['Đóng góp'] ?? []).map((row) => ({ ...row, 'Công trình': '' })),
    },
  }),
  (dice, workbook) => ({
    what: 'tone style',
    workbook: {
      ...workbook,
      'Cấu hình': (workbook['Cấu hình'] ?? []).map((row) =>
        row['Mục cài đặt'] === 'Kiểu đặt dấu thanh' ? { ...row, 'Giá trị': dice.pick(['Cũ', 'Mới']) } : row,
      ),
    },
  }),
  (dice, workbook) => ({
    what: 'a row of Chỉ tiêu added',
    workbook: {
      ...workbook,
      'Chỉ tiêu': dice.shuffle([
        ...(workbook['Chỉ tiêu'] ?? []),
        { Mã: 'CT99', 'Chỉ tiêu': 'Thêm', 'Đơn vị tính': 'cuộc', 'Cách tính': 'Số hoạt động' },
      ]),
    },
  }),
];

/** One changed cell of a seeded row, a harmless one a quarter of the times. */
export function mutate(dice: Dice, workbook: RawWorkbook): Mutation {
  if (dice.chance(0.25)) return dice.pick(HARMLESS)(dice, workbook);
  const tab = dice.pick([...Object.keys(VALUES), 'Hoạt động', 'Hoạt động', 'Hoạt động']);
  const columns = VALUES[tab] ?? {};
  const column = dice.pick(Object.keys(columns));
  return inCell(dice, workbook, tab, column, dice.pick(columns[column] ?? ['']));
}

function inCell(dice: Dice, workbook: RawWorkbook, tab: string, column: string, value: string): Mutation {
  const rows = workbook[tab] ?? [];
  if (rows.length === 0) return { what: `${tab} is empty`, workbook };
  const at = dice.int(0, rows.length - 1);
  const changed = rows.map((row, index): RawRow => (index === at ? { ...row, [column]: value } : row));
  return {
    what: `${tab} ${rows[at]?.['Mã'] ?? String(at)} ${column} = ${value}`,
    workbook: { ...workbook, [tab]: changed },
  };
}

const reordered = (dice: Dice, workbook: RawWorkbook, tab: string): Mutation => ({
  what: `${tab} in another order`,
  workbook: { ...workbook, [tab]: dice.shuffle(workbook[tab] ?? []) },
});
