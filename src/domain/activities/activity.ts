import type { CalendarDate } from '../calendar/calendar-date';
import type { FormCode, HamletCode, PlanItemCode, RowId, TopicCode } from '../ids';

/** Trạng thái: Dự kiến, Đã thực hiện, Hoãn, Hủy. */
export type ActivityStatus = 'planned' | 'done' | 'postponed' | 'cancelled';
/** Phạm vi: Một xóm, Liên xóm, Toàn xã, Ngoài xã. */
export type ActivityScope = 'single' | 'joint' | 'communeWide' | 'external';
/** NSNN, Xã hội hóa, Lồng ghép, Không. */
export type FundingSource = 'stateBudget' | 'socialised' | 'integrated' | 'none';

/** A row of Hoạt động without an error. A figure that was not given is null, never 0. */
export interface Activity {
  readonly id: RowId;
  readonly row: number;
  readonly date: CalendarDate;
  readonly status: ActivityStatus;
  /** Null where blank or unknown (a warning, not an error). */
  readonly planItem: PlanItemCode | 'outside-plan' | null;
  readonly topics: readonly TopicCode[];
  readonly form: FormCode;
  readonly scope: ActivityScope;
  /** As listed, each once. */
  readonly hamlets: readonly HamletCode[];
  readonly leadUnit: string;
  readonly partnerUnits: string;
  readonly attendance: number | null;
  readonly householdsAttending: number | null;
  readonly householdsByHamlet: ReadonlyMap<HamletCode, number>;
  readonly evidence: readonly string[];
  /** Day of the row's first entry in Nhật ký; null where that is not known or was not read. */
  readonly enteredOn: CalendarDate | null;
  /** Xác nhận says «Không trùng». */
  readonly confirmedDistinct: boolean;
  readonly title: string;
  readonly quantity: number | null;
  readonly newsItems: number | null;
  readonly broadcastCount: number | null;
  readonly minutesPerBroadcast: number | null;
  readonly reachCount: number | null;
  readonly areaM2: number | null;
  readonly place: string;
  readonly stage: string;
  readonly participants: string;
  readonly criteria: readonly string[];
  /** đồng */
  readonly cost: number | null;
  readonly fundingSource: FundingSource | null;
  readonly note: string;
}

/** Any row of Hoạt động: `activity` is null where the row has an error; `status` is null where blank or unknown. */
export interface ActivityEntry {
  readonly id: RowId;
  readonly row: number;
  readonly status: ActivityStatus | null;
  readonly activity: Activity | null;
}
