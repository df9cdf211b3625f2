import { HamletNoun, hamletNoun } from '../workbook/hamlet-noun';
import { formatNumber } from '../domain/text/format';

/** Words that several pages share. */
/** Where a merged commune is asked by the borders of one that it was made of. */
export const BORDERS = {
  label: 'Địa giới',
  today: 'Xã hiện nay',
  former: (name: string) => `Xã cũ ${name}`,
  note: (name: string) =>
    `Tính theo địa giới, danh mục, kế hoạch và cấu hình của xã cũ ${name} ngày sáp nhập, từ các dòng như hiện nay.`,
} as const;

export const UI = {
  retry: 'Thử lại',
  close: 'Đóng',
  cancel: 'Thôi',
  loading: 'Đang tải…',
  elapsed: (seconds: number) => `Đã chờ ${formatNumber(seconds)} giây.`,
  reload: 'Tải lại',
  copy: 'Sao chép',
  copied: 'Đã sao chép. Dán vào Zalo bằng Ctrl+V.',
  copyFailed: 'Trình duyệt không cho sao chép. Xin chọn đoạn chữ rồi bấm Ctrl+C.',
  search: 'Tìm (gõ không dấu cũng được)',
  noMatch: 'Không có mục nào khớp.',
  severity: { error: 'Lỗi', warning: 'Cần xem', info: 'Gợi ý' },
  failedTitle: 'Chưa làm được',
  goTo: 'Đến ô',
  goToRow: 'Đến dòng',
  went: (tab: string, row: number) => `Đã chọn dòng ${formatNumber(row)} ở tab ${tab}.`,
  closeToSee: 'Đóng hộp này để xem',
  officer: 'Người phụ trách',
  get hamlet() {
    return HamletNoun();
  },
  everyone: 'Tất cả mọi người',
  get everyHamlet() {
    return `Tất cả các ${hamletNoun()}`;
  },
  nobody: 'Chưa có người phụ trách',
} as const;

export const SIDEBAR = {
  label: 'Các phần của thanh Loa Xóm',
  parts: {
    overview: 'Tổng quan',
    entry: 'Ghi',
    checking: 'Kiểm tra',
    coverage: 'Độ bao phủ',
    work: 'Việc của tôi',
  },
  /** The dialog where changed figures are looked up. */
  register: 'Tra số liệu báo cáo',
  opening: 'Đang mở bảng tính của xã…',
  noBook:
    'Bảng tính này chưa được cài đặt. Vào menu Loa Xóm, chọn «Cài đặt hoặc sửa lại bảng tính», rồi mở lại thanh này.',
} as const;
