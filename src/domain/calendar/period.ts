import type { CalendarDate } from './calendar-date';

/** Kiểu kỳ báo cáo: NĐ 09/2019 (15th to 14th) or Dương lịch (calendar months). */
export type PeriodStyle = 'decree-09' | 'calendar';

export type PeriodKind = 'month' | 'quarter' | 'half' | 'nineMonths' | 'year' | 'free';

/** Inclusive at both ends. `code` as users write it: 2024-T01, 2024-Q1, 2024-6T1, 2024-9T, 2024, a..b. */
export interface Period {
  readonly code: string;
  readonly kind: PeriodKind;
  /** Null for a free span. */
  readonly year: number | null;
  /** 1…12 for months, 1…4 for quarters, 1…2 for halves, else 1. */
  readonly number: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}
