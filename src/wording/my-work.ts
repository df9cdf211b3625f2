import { hamletNoun } from '../workbook/hamlet-noun';
import type { CalendarDate } from '../domain/calendar/calendar-date';
import { formatDate, formatNumber } from '../domain/text/format';
import { wholeTimes } from './coverage/coverage';

interface Counted {
  readonly name: string;
  readonly done: number;
  readonly needed: number;
}

const count = (done: number, needed: number): string =>
  `${formatNumber(done)}/${formatNumber(wholeTimes(needed))}`;

/** One line for each thing that waits for a person. */
export const WORK = {
  planTitle: (code: string, title: string): string => `${code}: ${title}`,
  planAtHamlets: (hamlets: readonly Counted[], to: CalendarDate, isLate: boolean): string => {
    const counts = hamlets.map(({ name, done, needed }) => `${name} ${count(done, needed)}`).join('; ');
    return isLate
      ? `Hạn ${formatDate(to)} đã qua, mới làm được: ${counts}. Nếu đã làm, xin ghi vào tab Hoạt động.`
      : `Đã làm trên số cần làm: ${counts}; hạn cuối ${formatDate(to)}.`;
  },
  planForCommune: (done: number, needed: number, to: CalendarDate, isLate: boolean): string =>
    isLate
      ? `Hạn ${formatDate(to)} đã qua, toàn xã mới làm ${count(done, needed)}. Nếu đã làm, xin ghi vào tab Hoạt động.`
      : `Toàn xã đã làm ${count(done, needed)}; hạn cuối ${formatDate(to)}.`,
  /** The first with their titles: those that the next activity may take up; the rest by their codes. */
  contents: (topics: readonly { readonly code: string; readonly title: string }[], told: number): string => {
    const first = topics.slice(0, told).map(({ code, title }) => `${code} ${title}`);
    const rest = topics.slice(told).map(({ code }) => code);
    return `${first.join('; ')}${rest.length === 0 ? '' : `; sau đó ${rest.join(', ')}`}.`;
  },
  contentAtHamlets: (names: readonly string[]): string =>
    `Còn ${formatNumber(names.length)} ${hamletNoun()} chưa được gặp trực tiếp về nội dung này: ${names.join(', ')}.`,
  reportTitle: (period: string): string => `Báo cáo ${period}`,
  reportDue: (to: CalendarDate, due: CalendarDate): string =>
    `Kỳ kết thúc ngày ${formatDate(to)}, hạn gửi ${formatDate(due)}; lập ở menu Loa Xóm, mục Tạo báo cáo.`,
  reportLate: (due: CalendarDate): string =>
    `Hạn gửi ${formatDate(due)} đã qua mà tab Báo cáo chưa có bản trình ký; lập ở menu Loa Xóm, mục Tạo báo cáo.`,
  gapTitle: (label: string, hamlet: string): string => `${label}: ${hamlet}`,
  findingTitle: (tab: string, code: string, count: number): string =>
    `${tab} ${code}: ${formatNumber(count)} chỗ phải xem`,
} as const;
