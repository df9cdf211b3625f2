import type { CalendarDate } from '../calendar/calendar-date';
import type { HamletCode, RowId, TopicCode } from '../ids';

/** Tập thể, Cá nhân, Mô hình. */
export type ExampleKind = 'collective' | 'individual' | 'model';

/** A row of Gương, mô hình that could be read. */
export interface Example {
  readonly id: RowId;
  readonly row: number;
  readonly date: CalendarDate;
  readonly kind: ExampleKind;
  readonly name: string;
  readonly hamlet: HamletCode | null;
  readonly topics: readonly TopicCode[];
  readonly activity: string;
  /** Null where not stated; a name is printed only where true. */
  readonly consent: boolean | null;
  readonly evidence: readonly string[];
  readonly note: string;
}
