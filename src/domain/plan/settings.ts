import type { CalendarDate } from '../calendar/calendar-date';
import type { PeriodStyle } from '../calendar/period';

export type MetricId = 'CC' | 'TC' | 'HT' | 'LT' | 'TH' | 'KH' | 'MC';
export type ToneStyle = 'keep' | 'old' | 'new';

/** Tab Cấu hình after reading. Where a value was missing or nonsense the default stands here and a finding says so. */
export interface Settings {
  readonly communeName: string;
  readonly parentAgency: string;
  readonly issuingAgency: string;
  readonly placeName: string;
  readonly planYear: number;
  readonly planNumber: string;
  readonly planDate: string;
  readonly legalBases: readonly string[];
  readonly criteriaSet: string;
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
  /** Distinct form groups that make 100 % of HT, by kind of period. */
  readonly formTargets: {
    readonly month: number;
    readonly quarter: number;
    readonly half: number;
    readonly nineMonths: number;
    readonly year: number;
  };
  readonly toneStyle: ToneStyle;
  /** m² of one sào, 360 in the north. */
  readonly saoM2: number;
}
