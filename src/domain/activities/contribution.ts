import type { CalendarDate } from '../calendar/calendar-date';
import type { HamletCode, RowId } from '../ids';

/** Tiền (đồng), Đất (m²), Ngày công (công), Hiện vật (đồng). */
export type ContributionKind = 'cash' | 'land' | 'labourDays' | 'inKind';

/** Hộ dân, Doanh nghiệp, Tổ chức, Cán bộ. */
export type Giver = 'household' | 'enterprise' | 'organisation' | 'officer';

/** A row of Đóng góp that could be read. */
export interface Contribution {
  readonly id: RowId;
  readonly row: number;
  readonly date: CalendarDate;
  /** May be null where the giver is no household. */
  readonly hamlet: HamletCode | null;
  /** A household where left blank. */
  readonly giver: Giver;
  readonly kind: ContributionKind;
  /** In the unit of the kind. */
  readonly value: number;
  readonly households: number | null;
  readonly activity: string;
  /** Công trình that it was given for; '' where none is named. */
  readonly project: string;
  readonly note: string;
}
