import { addColumn, addTab, type Migration } from './migration';

const ARCHIVE = '_Lưu';
const HAMLETS = 'Xóm';
const HEADERS = ['Sự kiện', 'Tab', 'Mã dòng', 'Dấu', 'Lúc', 'Nội dung'];

/**
 * Rows as each check met them, so that what was deleted or changed since can be named and brought back; and the parts that a
 * commune makes of itself, by which many hamlets are listed.
 */
export const archive: Migration = {
  to: 7,
  name: '0007-archive',
  does: 'mỗi lần kiểm tra toàn bộ giữ lại các dòng như đang có, để dòng bị xóa, ô bị sửa được nêu tên và khôi phục được; thêm cột «Cụm» vào tab Xóm',
  reads: [ARCHIVE, HAMLETS],
  plan: (tabs) => [
    ...addTab(tabs, ARCHIVE, HEADERS, '_Số liệu kỳ'),
    ...addColumn(tabs, HAMLETS, 'Cụm', 'Xã cũ'),
  ],
};
