import { addTab, type Migration } from './migration';

const INBOX = 'Hộp thư đến';
const HEADERS = [
  'Lần nhập',
  'Nguồn',
  'Khóa nguồn',
  'Dấu',
  'Đến lúc',
  'Tab đích',
  'Đề xuất',
  'Kiểm tra',
  'Trạng thái',
  'Lý do',
  'Mã nhận',
  '_id',
];

/** One way in for what comes from outside. A tab of the name that a commune has already keeps its rows, and gets what it lacks. */
export const inbox: Migration = {
  to: 6,
  name: '0006-inbox',
  does: 'thêm tab Hộp thư đến, nơi các dòng nhập từ danh sách bên ngoài chờ được nhận',
  reads: [INBOX],
  plan: (tabs) => addTab(tabs, INBOX, HEADERS, 'Số liệu khác'),
};
