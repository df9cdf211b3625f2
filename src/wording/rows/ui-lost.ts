import { formatNumber } from '../../domain/text/format';

/** Words of «Dòng đã xóa, ô đã sửa» in part Kiểm tra. */
export const LOST = {
  title: 'Dòng đã xóa, ô đã sửa',
  what: 'Loa Xóm giữ các dòng như mỗi lần «Kiểm tra toàn bộ» đã thấy. Dòng bị xóa hay ô bị sửa từ đó có thể lấy lại ở đây. Ai xóa, ai sửa: xem lịch sử phiên bản của bảng tính, trong menu Tệp của Google.',
  loading: 'Đang so với lần kiểm tra trước…',
  none: 'Không có dòng nào bị xóa, không có ô nào bị sửa so với các lần kiểm tra trước.',
  deleted: (count: number) => `${formatNumber(count)} dòng đã xóa`,
  changed: (count: number) => `${formatNumber(count)} dòng có ô đã sửa`,
  keptAt: (moment: string) => `Kiểm tra thấy lúc ${moment}`,
  unreadable: 'Nội dung không đọc được nữa.',
  cell: (column: string, text: string) => `${column}: ${text}`,
  then: 'Lần trước',
  now: 'Đang ghi',
  blank: '(trống)',
  restore: 'Khôi phục',
  restoreRow: (name: string) => `dòng ${name}`,
  restoreCell: (column: string, name: string) => `ô ${column}, dòng ${name}`,
  restoreAll: (count: number) => `Khôi phục cả ${formatNumber(count)} dòng`,
  restoreAllCells: (rows: number) => `Khôi phục các ô của lần sửa gần nhất (${formatNumber(rows)} dòng)`,
  working: 'Đang khôi phục…',
  undo: 'Hoàn tác',
  undone: 'Đã trở lại như trước khi khôi phục.',
  left: 'Những chỗ chưa làm được:',
  more: (count: number) => `Xem thêm ${formatNumber(count)} dòng`,
  readOnly: 'Tài khoản này chỉ xem được, nên không khôi phục được.',
} as const;
