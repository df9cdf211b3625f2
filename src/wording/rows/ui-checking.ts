import { hamletNoun } from '../../workbook/hamlet-noun';
import { formatNumber } from '../../domain/text/format';

/** Words of the part Kiểm tra. */
export const CHECKING = {
  loading: 'Đang kiểm tra mọi dòng…',
  recheck: 'Kiểm tra lại',
  selected: 'Dòng đang chọn',
  refreshSelected: 'Lấy dòng đang chọn',
  noneSelected: 'Bấm vào một dòng trong bảng rồi trở lại đây để xem riêng dòng đó.',
  selectedRow: (tab: string, row: number) => `${tab}, dòng ${formatNumber(row)}`,
  selectedClean: 'Dòng này không có gì phải sửa.',
  all: 'Các dòng khác',
  filters: 'Lọc',
  tab: 'Tab',
  everyTab: 'Tất cả các tab',
  severity: 'Mức',
  everySeverity: 'Mọi mức',
  counts: (error: number, warning: number, info: number) =>
    `${formatNumber(error)} lỗi · ${formatNumber(warning)} cần xem · ${formatNumber(info)} gợi ý`,
  cleanTitle: 'Mọi dòng đều ổn',
  cleanText: 'Không có lỗi nào. Khi có dòng mới hoặc dòng vừa sửa, bấm «Kiểm tra lại».',
  cleanFiltered: 'Không có gì phải sửa với cách lọc này.',
  row: (row: number) => `dòng ${formatNumber(row)}`,
  mend: (text: string) => (text === '' ? 'Xóa trống ô' : `Sửa thành «${text}»`),
  open: 'Mở để sửa',
  mendAll: (count: number) => `Sửa hết ${formatNumber(count)} chỗ chắc chắn…`,
  mendAllTitle: (count: number) => `Sẽ sửa ${formatNumber(count)} chỗ`,
  get mendAllText() {
    return `Chỉ những chỗ chắc chắn, như khoảng trắng thừa hay cách viết tên ${hamletNoun()}. Xem qua rồi bấm sửa.`;
  },
  mendYes: (count: number) => `Sửa ${formatNumber(count)} chỗ`,
  mendAlike: (count: number) => `Sửa ${formatNumber(count)} ô giống thế này…`,
  mendAlikeText: (received: string, column: string) =>
    `Các ô cột ${column} cùng ghi «${received}». Xem qua rồi bấm sửa; sau đó có thể hoàn tác.`,
  mending: 'Đang sửa…',
  left: 'Những chỗ không sửa được:',
  next: 'Chỗ sau',
  previous: 'Chỗ trước',
  keys: 'Phím F8: chỗ sau; Shift+F8: chỗ trước.',
  place: (at: number, of: number) => `${formatNumber(at)} trong ${formatNumber(of)}`,
  before: 'Đang ghi',
  after: 'Sửa thành',
  blank: '(trống)',
  more: (count: number) => `Xem thêm ${formatNumber(count)} chỗ`,
} as const;
