import { datePartsOf } from '../domain/calendar/calendar-date';
import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { Period } from '../domain/calendar/period';
import type { PeriodProblem } from '../domain/calendar/report-period';
import { formatDate } from '../domain/text/format';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** «quý I năm 2024», «6 tháng đầu năm 2024», «từ ngày 03/01/2024 đến ngày 20/02/2024». */
export function periodName(period: Period): string {
  const { kind, number } = period;
  const year = String(period.year ?? datePartsOf(period.to).year);
  switch (kind) {
    case 'month':
      return `tháng ${String(number)} năm ${year}`;
    case 'quarter':
      return `quý ${ROMAN[number - 1] ?? String(number)} năm ${year}`;
    case 'half':
      return `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'nineMonths':
      return `9 tháng năm ${year}`;
    case 'year':
      return `năm ${year}`;
    case 'free':
      return `từ ngày ${formatDate(period.from)} đến ngày ${formatDate(period.to)}`;
  }
}

/** Nothing can be said yet of a period whose first day has not come. */
export const notBegunMessage = (period: Period): string =>
  period.kind === 'free'
    ? `Kỳ ${periodName(period)} nay chưa tới. Xin chọn kỳ đã bắt đầu.`
    : `Kỳ ${periodName(period)} bắt đầu từ ngày ${formatDate(period.from)}, nay chưa tới. Xin chọn kỳ đã bắt đầu.`;

/** The day that a user named lies before the period. */
export const asOfBeforeMessage = (asOf: CalendarDate, period: Period): string =>
  `Ngày chốt số liệu ${formatDate(asOf)} đứng trước ngày đầu kỳ ${formatDate(period.from)}, nên kỳ chưa có gì để tính. Xin chọn một ngày từ ${formatDate(period.from)} đến ${formatDate(period.to)}.`;

const PERIOD_FORMS = '2026-T03, 2026-Q1, 2026-6T1, 2026-9T, 2026 hoặc 2026-01-03..2026-02-20';

/** What is wrong with a period's code, and what to type instead. */
export function periodProblemMessage(problem: PeriodProblem): string {
  const received = `«${problem.received}»`;
  switch (problem.kind) {
    case 'unknown-form':
      return `Kỳ ${received} không đọc được. Xin ghi một trong các dạng: ${PERIOD_FORMS}.`;
    case 'no-such-number':
      return `Không có kỳ ${received}: số thứ tự chỉ từ 1 đến ${String(problem.allowed)}. Xin ghi lại, ví dụ ${PERIOD_FORMS}.`;
    case 'no-such-day':
      return `Kỳ ${received} có ngày «${problem.day}» không có trong lịch. Xin xem lại ngày và tháng.`;
    case 'year-out-of-range':
      return `Kỳ ${received} có năm ngoài khoảng ${String(problem.first)}–${String(problem.last)}. Xin xem lại năm.`;
    case 'reversed':
      return `Kỳ ${received} có ngày đầu ${formatDate(problem.from)} sau ngày cuối ${formatDate(problem.to)}. Xin đổi chỗ hai ngày.`;
  }
}
