import type { CalendarDate } from '../calendar/calendar-date';
import type { HamletCode } from '../ids';

/** A row of tab Xóm. Null is "not stated", never 0 and never «Không». */
export interface Hamlet {
  readonly row: number;
  readonly code: HamletCode;
  readonly name: string;
  readonly households: number | null;
  readonly people: number | null;
  readonly hasLoudspeaker: boolean;
  readonly hasZaloGroup: boolean;
  /** E-mail of an officer of tab Cán bộ. */
  readonly officer: string | null;
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  /** Its heirs: one after a merger, several after a split; none while it goes on, or where nobody does. */
  readonly mergedInto: readonly HamletCode[];
  readonly formerCommune: string | null;
  /** What the commune calls a part of itself when it divides the work, one name a part. */
  readonly cluster: string | null;
}
