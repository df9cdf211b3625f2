import { hamletPhrase } from '../domain/hamlets/hamlet-phrase';
import type { CalendarDate } from '../domain/calendar/calendar-date';
import { formatDate, formatNumber } from '../domain/text/format';
import { wholeTimes } from './coverage';

/** One line for each thing that waits for a person. */
export const WORK = {
  planTitle: (code: string, title: string): string => `${code}: ${title}`,
  planAtHamlets: (done: number, due: number, names: readonly string[], to: CalendarDate): string =>
    `Đã làm ${formatNumber(done)}, đến nay cần ${formatNumber(wholeTimes(due))} (${names.join(', ')}); hạn cuối ${formatDate(to)}.`,
  planForCommune: (done: number, due: number, to: CalendarDate): string =>
    `Toàn xã đã làm ${formatNumber(done)}, đến nay cần ${formatNumber(wholeTimes(due))}; hạn cuối ${formatDate(to)}.`,
  planDue: (done: number, target: number, to: CalendarDate): string =>
    `Đã làm ${formatNumber(done)} trên ${formatNumber(target, 1)}; hạn cuối ${formatDate(to)}.`,
  reportTitle: (period: string): string => `Báo cáo ${period}`,
  reportDue: (to: CalendarDate, due: CalendarDate): string =>
    `Kỳ kết thúc ngày ${formatDate(to)}, hạn gửi ${formatDate(due)}; lập ở menu Loa Xóm, mục Tạo báo cáo.`,
  reportLate: (due: CalendarDate): string =>
    `Hạn gửi ${formatDate(due)} đã qua mà tab Báo cáo chưa có bản trình ký; lập ở menu Loa Xóm, mục Tạo báo cáo.`,
  gapTitle: (label: string, hamlet: string): string => `${label}: ${hamlet}`,
  findingTitle: (tab: string, code: string, count: number): string =>
    `${tab} ${code}: ${formatNumber(count)} chỗ phải xem`,
} as const;

/** A plain text for Zalo: who, what, by when, and thanks. */
export const REMINDER = {
  toOfficer: (name: string): string => `Kính gửi anh/chị ${name},`,
  toHamlet: (name: string): string => `Kính gửi Ban công tác ${hamletPhrase(name)},`,
  lead: (communeName: string, today: CalendarDate): string =>
    `Tính đến ngày ${formatDate(today)}, việc tuyên truyền nông thôn mới${communeName === '' ? '' : ` của ${communeName}`} còn những phần sau cần anh/chị lưu tâm:`,
  more: (count: number): string =>
    `… và ${formatNumber(count)} việc nữa, xem trong bảng tính (phần Việc của tôi).`,
  thanks:
    'Nếu việc nào đã làm, nhờ anh/chị ghi vào bảng tính kèm minh chứng giúp. Trân trọng cảm ơn anh/chị.',
} as const;
