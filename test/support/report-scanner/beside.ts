import { RawPlaces } from '../recount/raw-places';
import type { RawHamlet } from '../recount/raw-places';
import { settingOf } from '../recount/raw-span';
import { textOf } from '../recount/raw-workbook';
import type { RawWorkbook } from '../recount/raw-workbook';

/** The workbook that a report was made from, and when: what a careful reader would lay beside it. */
export interface Beside {
  readonly workbook: RawWorkbook;
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  /** The last day that the figures know of. */
  readonly end: string;
  /** The last day of the report year that `end` lies in. */
  readonly lastDayOfYear: string;
  /** Hamlets in force on `end`. */
  readonly hamlets: readonly RawHamlet[];
  /** Of the copy at hand. */
  readonly stage: 'draft' | 'final';
  /** The day of the making, and that of the date line where somebody gave one. */
  readonly madeOn: string;
  readonly dayGiven: number | null;
}

export interface BesideInput {
  readonly workbook: RawWorkbook;
  readonly from: string;
  readonly to: string;
  readonly asOf?: string | null;
  /** A draft where left out. */
  readonly stage?: 'draft' | 'final';
  /** The last day of the figures where left out. */
  readonly madeOn?: string;
  readonly dayGiven?: number;
}

export function besideOf({ workbook, from, to, asOf, ...copy }: BesideInput): Beside {
  const end = asOf === undefined || asOf === null || asOf > to ? to : asOf;
  return {
    workbook,
    from,
    to,
    end,
    lastDayOfYear: lastDayOfReportYear(end, settingOf(workbook, 'Kiểu kỳ báo cáo') === 'Dương lịch'),
    hamlets: new RawPlaces(workbook, end, {}).inForce,
    stage: copy.stage ?? 'draft',
    madeOn: copy.madeOn ?? end,
    dayGiven: copy.dayGiven ?? null,
  };
}

function lastDayOfReportYear(day: string, isCalendar: boolean): string {
  const year = Number(day.slice(0, 4));
  if (isCalendar) return `${year}-12-31`;
  return day.slice(5) >= '12-15' ? `${year + 1}-12-14` : `${year}-12-14`;
}

export const columnOf = ({ workbook }: Beside, tab: string, header: string): readonly string[] =>
  (workbook[tab] ?? []).map((row) => textOf(row, header));
