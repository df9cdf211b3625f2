import type { DayOff, DayOffState } from '../../domain/calendar/days-off';
import { formatDate, formatNumber } from '../../domain/text/format';

/** A list of days off that was filled in. */
export interface FilledDaysOff {
  readonly year: number;
  /** Days written; 0 where no day of the year is known. */
  readonly filled: number;
  /** Days that a policy or a plan still to come may make free. */
  readonly uncertain: readonly DayOff[];
}

const WHY: Readonly<Partial<Record<DayOffState, string>>> = {
  intended: 'mới là chủ trương',
  undecided: 'chờ thông báo của năm',
};

export function daysOffNotices({ year, filled, uncertain }: FilledDaysOff): readonly string[] {
  if (filled === 0)
    return [
      `Loa Xóm chưa có ngày nghỉ của năm ${String(year)}. Xin ghi vào mục «Ngày nghỉ» ở tab Cấu hình, mỗi dòng một ngày.`,
    ];
  const told = `Đã điền ${formatNumber(filled)} ngày nghỉ của năm ${String(year)} vào mục «Ngày nghỉ» ở tab Cấu hình. Xin đối chiếu với thông báo nghỉ lễ, tết của năm.`;
  if (uncertain.length === 0) return [told];
  const list = uncertain.map(uncertainDay).join('; ');
  return [told, `Chưa điền: ${list}. Khi có thông báo, xin ghi thêm vào mục «Ngày nghỉ».`];
}

const uncertainDay = ({ date, name, state }: DayOff): string =>
  `${formatDate(date)} (${name}, ${WHY[state] ?? ''})`;
