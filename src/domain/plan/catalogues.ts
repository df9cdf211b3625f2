import type { CalendarDate } from '../calendar/calendar-date';
import type { CriterionCode, FormCode, HamletCode, PlanItemCode, TopicCode } from '../ids';

/** A row of tab Nội dung. */
export interface ContentTopic {
  readonly row: number;
  readonly code: TopicCode;
  readonly title: string;
  readonly required: boolean;
  /** Blank in the sheet counts as 1. */
  readonly weight: number;
  readonly peopleFacing: boolean;
  /** Hạn (tháng): every hamlet is to have met it directly by the end of this month of the report year; 12 where blank. */
  readonly dueMonth: number;
}

/** Whom a commune-wide activity of the form reaches: Tất cả, Có loa, Có Zalo, Theo danh sách. */
export type ReachRule = 'all' | 'loudspeaker' | 'zalo' | 'listed';
/** Mức tiếp cận: Trực tiếp, Gián tiếp. */
export type CreditKind = 'direct' | 'indirect';

/** A row of tab Hình thức. */
export interface CommForm {
  readonly row: number;
  readonly code: FormCode;
  readonly title: string;
  /** Column Nhóm (HT1…HT8). */
  readonly group: string;
  readonly reach: ReachRule;
  readonly credit: CreditKind;
}

/** A row of tab Tiêu chí; `topics` are the people-facing topics that the criterion stands for in its set. */
export interface Criterion {
  readonly row: number;
  readonly set: string;
  readonly number: string;
  readonly code: CriterionCode;
  readonly title: string;
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  readonly topics: readonly TopicCode[];
}

export type OfficerRole = 'admin' | 'compiler' | 'communeOfficer' | 'hamletHead' | 'leader';

/** A row of tab Cán bộ. */
export interface Officer {
  readonly row: number;
  /** Lower case. */
  readonly email: string;
  readonly name: string;
  readonly unit: string;
  readonly role: OfficerRole | null;
  readonly criteria: readonly string[];
}

/**
 * What a plan item asks of a code: blank matches any; `HT2`, `HT2.*`, `ND3`, `ND3.*` mean the group;
 * `HT2.2` means itself.
 */
export type CodePattern = string & { readonly __brand: 'CodePattern' };

/** What an item's target is to one figure: a share that is written behind its Mã, «CT23: 1». */
export interface PlanFeed {
  /** Mã of tab Chỉ tiêu. */
  readonly indicator: string;
  /** Null where none is written. */
  readonly share: number | null;
}

/** A row of tab Kế hoạch that could be read. */
export interface PlanItem {
  readonly row: number;
  readonly code: PlanItemCode;
  readonly title: string;
  readonly topics: readonly CodePattern[];
  readonly forms: readonly CodePattern[];
  readonly leadUnit: string;
  readonly partnerUnits: string;
  readonly scope: 'each-hamlet' | 'commune';
  /** Empty means every hamlet. */
  readonly hamlets: readonly HamletCode[];
  /** Null means the bound of the reporting year of Năm kế hoạch. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly target: number | null;
  readonly unit: string;
  /** Chỉ tiêu báo cáo: the figures of the report that the target belongs to (`planShare`). */
  readonly indicators: readonly PlanFeed[];
}
