import type { CalendarDate } from '../calendar/calendar-date';
import type { PeriodStyle } from '../calendar/period';

export type MetricId = 'CC' | 'TC' | 'HT' | 'LT' | 'TH' | 'KH' | 'MC';
export type ToneStyle = 'keep' | 'old' | 'new';

/** Tab Cấu hình after reading. Where a value was missing or nonsense the default stands here and a finding says so. */
export interface Settings {
  readonly communeName: string;
  /** Five digits, of the national list of units; '' where the commune has not said it. */
  readonly communeCode: string;
  /** What units of residents are called: «xóm», «tổ dân phố», of several kinds «xóm, tổ dân phố, bản». */
  readonly hamletNoun: string;
  /** Group of communes of the criteria of 2026–2030, 1…3; null where the commune has not said it. */
  readonly communeGroup: number | null;
  readonly parentAgency: string;
  readonly issuingAgency: string;
  readonly placeName: string;
  readonly planYear: number;
  readonly planNumber: string;
  readonly planDate: string;
  readonly legalBases: readonly string[];
  readonly criteriaSet: string;
  /** The set that bare numbers of criteria belong to, whatever set is chosen since; `criteriaSet` where nothing was kept. */
  readonly numberedSet: string;
  readonly periodStyle: PeriodStyle;
  readonly holidays: readonly CalendarDate[];
  readonly reportSymbol: string;
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
  /** Lines above the signer's title, such as «TM. ỦY BAN NHÂN DÂN» and «KT. CHỦ TỊCH». */
  readonly authorityLines: readonly string[];
  readonly signerTitle: string;
  readonly signerName: string;
  /** κ: credit of an indirect activity, 0…1. */
  readonly indirectFactor: number;
  readonly weights: Readonly<Record<MetricId, number>>;
  /** Lower bounds in percent. */
  readonly bands: { readonly good: number; readonly fair: number; readonly average: number };
  /** Distinct form groups that make 100 % of HT. */
  readonly formGroups: number;
  /** τ: households that a direct meeting brings together at least, in percent of the hamlet's. */
  readonly householdShare: number;
  /** c: every hamlet is to be met once in so many reporting months. */
  readonly meetingRhythm: number;
  /** k: contents that one activity, or one day at one hamlet, can bring. */
  readonly topicsAnActivity: number;
  /** A meeting of more hamlets is a gathering of the commune. */
  readonly hamletsAMeeting: number;
  /** Whether a direct meeting needs something in Minh chứng. */
  readonly evidenceRequired: boolean;
  /** Reporting months that end before it are not judged; null where the whole year is. */
  readonly trackedFrom: CalendarDate | null;
  /** In điểm và xếp loại: whether scores and bands stand in a printed report. */
  readonly scoresInPrint: boolean;
  readonly toneStyle: ToneStyle;
  /** m² of one sào, 360 in the north. */
  readonly saoM2: number;
}
