import { ID_COLUMN, required, systemColumn } from '../column';
import { type RowTabDefinition, TAB_COLORS } from '../tab';

/** What comes from outside, row by row, from its arrival until it is taken, left out or undone. */
export const INBOX_TAB: RowTabDefinition<'inbox'> = {
  key: 'inbox',
  name: 'Hộp thư đến',
  color: TAB_COLORS.log,
  purpose: 'Các dòng nhập từ danh sách bên ngoài, chờ được nhận vào các tab; do Loa Xóm ghi.',
  protection: 'warning',
  frozenRows: 1,
  frozenColumns: 1,
  spareRows: 100,
  columns: {
    intake: required(systemColumn('Lần nhập', 'code', 150, 'Các dòng cùng một lần nhập mang cùng tên này.')),
    source: systemColumn('Nguồn', 'text', 180, 'Tệp, trang tính và dòng mà số liệu từ đó đến.'),
    key: required(systemColumn('Khóa nguồn', 'system', 110, 'Dấu nhận ra dòng này khi nó đến lần nữa.')),
    digest: required(systemColumn('Dấu', 'system', 90, 'Thay đổi khi nội dung của dòng thay đổi.')),
    at: systemColumn('Đến lúc', 'text', 140, 'Ngày giờ dòng này đến.'),
    target: required(systemColumn('Tab đích', 'text', 110, 'Tab mà dòng này sẽ được ghi vào.')),
    proposal: required(systemColumn('Đề xuất', 'text', 380, 'Nội dung sẽ ghi, mỗi ô một dòng.')),
    verdict: systemColumn('Kiểm tra', 'verdict', 260, 'Kết quả kiểm tra nếu nhận dòng này.'),
    state: required(systemColumn('Trạng thái', 'text', 110, 'Chờ, Sửa lại, Đã nhận, Bỏ hoặc Đã hoàn tác.')),
    reason: systemColumn('Lý do', 'text', 240, 'Vì sao bỏ hoặc phải xem, hay các ô cũ trước khi nhận.'),
    code: systemColumn('Mã nhận', 'code', 90, 'Mã của dòng đã ghi hoặc sẽ sửa trong tab đích.'),
    _id: ID_COLUMN,
  },
};
