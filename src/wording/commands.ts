import type { Period, PeriodKind } from '../domain/calendar/period';
import { periodName } from './periods';

/** Sentences of the commands themselves. */
export const BUSY =
  'Có người khác đang ghi vào bảng tính. Chưa có gì bị thay đổi; xin đợi vài giây rồi làm lại.';

export const UNREADABLE_REQUEST =
  'Loa Xóm không hiểu yêu cầu này. Xin đóng thanh bên, mở lại từ menu Loa Xóm rồi làm lại.';

export const asOfMessage = (received: string): string =>
  `Ngày chốt số liệu «${received}» không đọc được. Xin ghi năm-tháng-ngày, ví dụ 2024-03-14.`;

/** Name of the document in Drive. */
export const reportName = (period: Period, communeName: string): string =>
  ['Báo cáo tuyên truyền nông thôn mới', periodName(period), communeName].filter((part) => part !== '').join(', ');

export const PERIOD_KIND_LABELS: Readonly<Record<PeriodKind, string>> = {
  month: 'Tháng',
  quarter: 'Quý',
  half: '6 tháng',
  nineMonths: '9 tháng',
  year: 'Năm',
  free: 'Khoảng ngày tự chọn',
};
