import type { CalendarDate } from '../calendar/calendar-date';
import type { HamletCode, RowId } from '../ids';

/** Tiền (đồng), Đất (m²), Ngày công (công), Hiện vật (đồng). */
export type ContributionKind = 'cash' | 'land' | 'labourDays' | 'inKind';

/** A row of Đóng góp that could be read. */
export interface Contribution {
  readonly id: RowId;
  readonly row: number;
  readonly date: CalendarDate;
  readonly hamlet: HamletCode | null;
  readonly kind: ContributionKind;
  /** In the unit of the kind. */
  readonly value: number;
  readonly households: number | null;
  readonly activity: string;
  readonly note: string;
}
