import type { CalendarDate } from '../domain/calendar/calendar-date';
import { formatDate } from '../domain/text/format';

/** A set that is not in force on a day: of a period's end, or today. */
export function SET_NOT_IN_FORCE({
  set,
  day,
  inForce,
}: {
  readonly set: string;
  readonly day: CalendarDate;
  readonly inForce: readonly string[];
}): string {
  const instead =
    inForce.length === 0 ? '' : ` Bộ có hiệu lực ngày ấy: ${inForce.map((each) => `«${each}»`).join(', ')}.`;
  return `Bộ tiêu chí «${set}» không có hiệu lực vào ngày ${formatDate(day)}.${instead} Xin xem lại mục «Bộ tiêu chí» ở tab Cấu hình; đổi bộ không làm đổi nghĩa các số tiêu chí đã ghi.`;
}
