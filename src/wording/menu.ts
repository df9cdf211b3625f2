import { formatNumber } from '../domain/text/format';
import type { Severity } from '../domain/validation/finding';

export const MENU_TITLE = 'Loa Xóm';

export const MENU_LABELS = {
  sidebar: 'Mở thanh Loa Xóm',
  check: 'Kiểm tra toàn bộ',
  fix: 'Sửa các ô chắc chắn …',
  coverage: 'Tính độ bao phủ …',
  report: 'Tạo báo cáo …',
  register: 'Tra số liệu báo cáo …',
  newYear: 'Mở năm mới …',
  removePerson: 'Xóa một người …',
  setUp: 'Cài đặt hoặc sửa lại bảng tính …',
  about: 'Về Loa Xóm, tự kiểm tra …',
} as const;

/** Asked where a command needs a period. */
export const PERIOD_QUESTION = {
  title: 'Kỳ báo cáo',
  text: 'Gõ kỳ, ví dụ: quý 4/2024, tháng 3/2024, 6 tháng đầu năm 2024, năm 2024; hoặc viết tắt 2024-Q4, 2024-T03, 2024-6T1, 2024-9T.',
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
  report: 'Tạo báo cáo',
  register: 'Tra số liệu báo cáo',
  setUp: 'Cài đặt bảng tính',
  about: 'Về Loa Xóm',
} as const;
