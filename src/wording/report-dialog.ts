import type { CalendarDate } from '../domain/calendar/calendar-date';
import { formatDate, formatNumber } from '../domain/text/format';

/** What the report dialog says is missing before a signature. */
export const MISSING = {
  setting: (name: string): string => `Cấu hình còn trống mục «${name}». Xin điền ở tab Cấu hình.`,
  placeholder: (text: string): string => `Trong báo cáo còn chỗ phải điền: ${text}`,
  errors: (rows: number): string =>
    `${formatNumber(rows)} dòng còn lỗi nên chưa được tính vào số liệu. Xin sửa ở phần Kiểm tra.`,
  periodOpen: (asOf: CalendarDate, to: CalendarDate): string =>
    `Kỳ báo cáo chưa hết: số liệu mới đến ${formatDate(asOf)}, kỳ kết thúc ngày ${formatDate(to)}.`,
  noActivities: 'Chưa có hoạt động nào được tính trong kỳ này.',
} as const;

/** «từ ngày 15/12/2023 đến ngày 14/03/2024». */
export const periodDates = (from: CalendarDate, to: CalendarDate): string =>
  `từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`;
