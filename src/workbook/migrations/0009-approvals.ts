import { addTab, type Migration } from './migration';

const APPROVALS = 'Trình duyệt';
const HEADERS = [
  'Lúc',
  'Việc',
  'Kỳ',
  'Đến ngày',
  'Lý do',
  'Người làm',
  'Số dòng',
  'Dấu trước',
  'Dấu',
  '_dòng',
];

/** Who said what of which period; a tab of the name that a commune has already keeps its rows, and gets what it lacks. */
export const approvals: Migration = {
  to: 9,
  name: '0009-approvals',
  does: 'thêm tab Trình duyệt, nơi ghi kỳ nào đã trình, duyệt, trả lại, khóa hoặc mở',
  reads: [APPROVALS],
  plan: (tabs) => addTab(tabs, APPROVALS, HEADERS, 'Báo cáo'),
};
