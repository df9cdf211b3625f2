import { formatNumber } from '../domain/text/format';
import type { Severity } from '../domain/validation/finding';

export const MENU_TITLE = 'Loa Xóm';

export const MENU_LABELS = {
  sidebar: 'Mở thanh Loa Xóm',
  overview: 'Tổng quan …',
  check: 'Kiểm tra toàn bộ',
  fix: 'Sửa các ô chắc chắn …',
  coverage: 'Tính độ bao phủ …',
  report: 'Tạo báo cáo …',
  register: 'Tra số liệu báo cáo …',
  intake: 'Nhập từ Excel …',
  planDocument: 'Nhập kế hoạch từ văn bản …',
  phones: 'Ghi trên điện thoại …',
  hamlets: 'Sáp nhập, chia tách khu dân cư …',
  newYear: 'Mở năm mới …',
  removePerson: 'Xóa một người …',
  setUp: 'Cài đặt hoặc sửa lại bảng tính …',
  guide: 'Hướng dẫn …',
  about: 'Về Loa Xóm, tự kiểm tra …',
} as const;

/** Asked where a command needs a period. */
export const PERIOD_QUESTION = {
  title: 'Kỳ báo cáo',
  text: 'Gõ kỳ, ví dụ: quý 4/2026, tháng 3/2026, 6 tháng đầu năm 2026, năm 2026; hoặc viết tắt 2026-Q4, 2026-T03, 2026-6T1, 2026-9T.',
} as const;

export const MENU_DONE = {
  /** `notes`: whether tab Độ bao phủ still stands for the rows, and what could not be written. */
  check: ({ error, warning, info }: Readonly<Record<Severity, number>>, notes: readonly string[]) =>
    [
      error + warning + info === 0
        ? 'Mọi dòng đều đạt.'
        : `${formatNumber(error)} lỗi, ${formatNumber(warning)} điều cần xem, ${formatNumber(info)} gợi ý. Xem cột Kiểm tra; dòng có lỗi chưa được tính vào báo cáo.`,
      ...notes,
    ].join('\n\n'),
  coverage: (counted: number, gaps: number) =>
    `Đã tính ${formatNumber(counted)} hoạt động, thấy ${formatNumber(gaps)} khoảng trống. Xem tab Độ bao phủ và Khoảng trống.`,
} as const;

/** What stands above each page. */
export const PAGE_TITLES = {
  sidebar: 'Loa Xóm',
  overview: 'Tổng quan',
  report: 'Tạo báo cáo',
  register: 'Tra số liệu báo cáo',
  intake: 'Nhập từ Excel',
  planDocument: 'Nhập kế hoạch từ văn bản',
  phones: 'Ghi trên điện thoại',
  hamlets: 'Sáp nhập, chia tách khu dân cư',
  setUp: 'Cài đặt bảng tính',
  guide: 'Hướng dẫn',
  about: 'Về Loa Xóm',
} as const;
