import type { CalendarDate } from '../calendar/calendar-date';
import type { HamletCode, RowId, TopicCode } from '../ids';

/** Tập thể, Cá nhân, Mô hình. */
export type ExampleKind = 'collective' | 'individual' | 'model';

/** Where a name may stand: Báo cáo, Loa, Zalo. */
export type ConsentUse = 'report' | 'loudspeaker' | 'zalo';

/** What the one who is named said of it. */
export interface Consent {
  /** Null where not stated. */
  readonly given: boolean | null;
  readonly day: CalendarDate | null;
  /** For a report only where left blank. */
  readonly scope: readonly ConsentUse[];
  /** From this day on the name is left out. */
  readonly withdrawnOn: CalendarDate | null;
}

/** A row of Gương, mô hình that could be read. */
export interface Example {
  readonly id: RowId;
  readonly row: number;
  readonly date: CalendarDate;
  readonly kind: ExampleKind;
  readonly name: string;
  readonly hamlet: HamletCode | null;
  readonly topics: readonly TopicCode[];
  /** What was done; '' where not told. */
  readonly achievement: string;
  /** Mã of the model that this one copies; null where it copies none. */
  readonly replicates: string | null;
  readonly activity: string;
  /** Whether the name may stand somewhere on a day: `mayBeNamed`. */
  readonly consent: Consent;
  readonly evidence: readonly string[];
  readonly note: string;
}

/**
 * Whether the name may stand there in what is made on `day`: consent was given for that use and is not withdrawn by then,
 * whatever the period that is told of. A model is a thing and needs none, unless somebody withdrew its name.
 */
export function mayBeNamed(
  { kind, consent }: Pick<Example, 'kind' | 'consent'>,
  day: CalendarDate,
  use: ConsentUse = 'report',
): boolean {
  if (consent.withdrawnOn !== null && consent.withdrawnOn <= day) return false;
  if (kind === 'model' && consent.given === null) return true;
  return consent.given === true && consent.scope.includes(use);
}
