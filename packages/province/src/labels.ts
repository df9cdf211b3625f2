import type { ResultName } from './queries';

/** Headers of the columns of a result, where people read it; columns left out are not shown. */
export interface ShownColumn {
  readonly column: string;
  readonly header: string;
  /** `percent`: of a share, 1 is 100 %; `points`: a number that is a percentage already. */
  readonly shown: 'text' | 'count' | 'decimal' | 'percent' | 'points';
  /** In characters. */
  readonly width: number;
}

const text = (column: string, header: string, width = 16): ShownColumn => ({
  column,
  header,
  shown: 'text',
  width,
});
const count = (column: string, header: string): ShownColumn => ({
  column,
  header,
  shown: 'count',
  width: 12,
});
const percent = (column: string, header: string): ShownColumn => ({
  column,
  header,
  shown: 'percent',
  width: 12,
});
const points = (column: string, header: string): ShownColumn => ({
  column,
  header,
  shown: 'points',
  width: 12,
});
const decimal = (column: string, header: string): ShownColumn => ({
  column,
  header,
  shown: 'decimal',
  width: 14,
});

export interface ShownTable {
  readonly result: ResultName;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly ShownColumn[];
}

/** In the order of the workbook and of the page. */
export const SHOWN_TABLES: readonly ShownTable[] = [
  {
    result: 'overview',
    title: 'Toàn tỉnh',
    note: 'Tỷ lệ là tổng tử số chia tổng mẫu số của các xã, không phải trung bình các tỷ lệ. Ô trống là chưa có số liệu.',
    columns: [
      text('item_name', 'Nội dung', 46),
      decimal('numerator', 'Tử số (tổng)'),
      decimal('denominator', 'Mẫu số (tổng)'),
      percent('share', 'Tỷ lệ'),
      count('communes_known', 'Xã có số liệu'),
      count('communes', 'Xã đã nhận'),
    ],
  },
  {
    result: 'communes',
    title: 'Từng xã',
    note: 'Điểm và tỷ lệ như trang tính của xã hiển thị; nhấn đầu cột để xếp.',
    columns: [
      text('commune', 'Mã xã', 9),
      text('commune_name', 'Xã', 26),
      text('as_of', 'Số liệu đến', 12),
      text('state', 'Tình trạng', 12),
      count('hamlets', 'Khu dân cư'),
      count('households', 'Số hộ'),
      percent('composite', 'Điểm bao phủ'),
      percent('due_contents_share', 'Nội dung đến hạn'),
      count('hamlets_met', 'Khu dân cư có buổi'),
      percent('households_share', 'Hộ dự'),
      percent('plan_share', 'Kế hoạch đến hạn'),
      count('activities', 'Hoạt động'),
      percent('evidence_share', 'Có minh chứng'),
      count('attendance', 'Lượt người dự'),
      count('gaps', 'Khoảng trống'),
    ],
  },
  {
    result: 'contents',
    title: 'Nội dung bắt buộc',
    note: 'Đếm theo khu dân cư mà nội dung đã đến hạn.',
    columns: [
      text('item_code', 'Mã', 9),
      text('item_name', 'Nội dung', 46),
      count('communes', 'Số xã'),
      count('due', 'Đến hạn'),
      count('met', 'Đã trực tiếp'),
      percent('share', 'Tỷ lệ'),
      count('only_indirect', 'Mới gián tiếp'),
      count('not_at_all', 'Chưa có'),
    ],
  },
  {
    result: 'indicators',
    title: 'Chỉ tiêu báo cáo',
    note: 'Mã có «:plan» là lũy kế so với kế hoạch năm. Chỉ tiêu cùng mã mà khác tên hoặc đơn vị đứng riêng, không cộng.',
    columns: [
      text('item_code', 'Mã', 11),
      text('item_name', 'Chỉ tiêu', 46),
      text('unit', 'Đơn vị', 12),
      decimal('numerator', 'Tổng'),
      decimal('denominator', 'Kế hoạch / mẫu số'),
      percent('share', 'Tỷ lệ'),
      count('communes_known', 'Xã có số'),
      count('communes_not_summed', 'Xã không cộng được'),
      count('communes_unknown', 'Xã chưa có số'),
    ],
  },
  {
    result: 'gaps',
    title: 'Khoảng trống',
    note: '',
    columns: [
      text('item_code', 'Loại', 8),
      text('item_name', 'Còn thiếu', 46),
      count('gaps', 'Số khoảng trống'),
      count('hamlets', 'Khu dân cư'),
      count('communes', 'Xã'),
    ],
  },
  {
    result: 'weakest',
    title: 'Nơi cần đến trước',
    note: 'Ba khu dân cư có điểm thấp nhất của từng xã.',
    columns: [
      text('commune', 'Mã xã', 9),
      text('commune_name', 'Xã', 26),
      text('hamlet_name', 'Khu dân cư', 24),
      count('households', 'Số hộ'),
      points('composite', 'Điểm bao phủ'),
    ],
  },
  {
    result: 'hamlets',
    title: 'Từng khu dân cư',
    note: '',
    columns: [
      text('commune', 'Mã xã', 9),
      text('commune_name', 'Xã', 26),
      text('hamlet_code', 'Mã', 8),
      text('hamlet_name', 'Khu dân cư', 24),
      count('households', 'Số hộ'),
      points('composite', 'Điểm bao phủ'),
      points('contents', 'Nội dung đến hạn'),
      points('households_reached', 'Hộ dự'),
      points('rhythm', 'Liên tục'),
      points('plan', 'Kế hoạch đến hạn'),
      count('due_contents_met', 'Nội dung đã gặp'),
      count('due_contents', 'Nội dung đến hạn (số)'),
      count('gaps', 'Khoảng trống'),
    ],
  },
  {
    result: 'missing',
    title: 'Chưa có số liệu',
    note: 'Xã trong danh sách mà không có số liệu nào được gộp; lý do ở phần Chất lượng.',
    columns: [text('commune', 'Mã xã', 9), text('commune_name', 'Xã', 30)],
  },
  {
    result: 'duplicates',
    title: 'Nhiều tệp một xã',
    note: 'Cùng số liệu thì tính một lần; khác số liệu thì dùng bản tính sau cùng.',
    columns: [
      text('commune', 'Mã xã', 9),
      text('commune_name', 'Xã', 30),
      count('files', 'Số tệp'),
      count('different', 'Số liệu khác nhau'),
      text('first_made_at', 'Tính sớm nhất', 20),
      text('last_made_at', 'Tính muộn nhất', 20),
    ],
  },
  {
    result: 'unlike',
    title: 'Cùng mã, khác nghĩa',
    note: 'Những mã mà các xã đặt tên hoặc đơn vị khác nhau; chúng đứng thành dòng riêng và không được cộng.',
    columns: [
      text('item_code', 'Mã', 11),
      text('one_name', 'Tên thứ nhất', 40),
      text('other_name', 'Tên khác', 40),
      count('names', 'Số tên'),
      count('units', 'Số đơn vị'),
      count('communes', 'Số xã'),
    ],
  },
];

export const STATE_LABELS: Readonly<Record<string, string>> = {
  draft: 'Đang tính',
  issued: 'Đã phát hành',
  locked: 'Đã khóa',
};
