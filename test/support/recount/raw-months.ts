import { settingOf } from './raw-span';
import type { RawSpan } from './raw-span';
import { rawIndicators } from './raw-indicator';
import type { RawIndicator } from './raw-indicator';
import { numberOrNull, sum, textOf } from './raw-workbook';
import type { RawRow } from './raw-workbook';

interface RawMonth {
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

/** Months 1…12 of the years around, by the commune's style of period. */
function months(isCalendar: boolean): readonly RawMonth[] {
  return [2023, 2024, 2025].flatMap((year) =>
    Array.from({ length: 12 }, (_, at): RawMonth => {
      const iso = (days: number): string => new Date(days).toISOString().slice(0, 10);
      const first = isCalendar ? Date.UTC(year, at, 1) : Date.UTC(year, at - 1, 15);
      const last = isCalendar ? Date.UTC(year, at + 1, 0) : Date.UTC(year, at, 14);
      return { code: `${String(year)}-T${String(at + 1).padStart(2, '0')}`, from: iso(first), to: iso(last) };
    }),
  );
}

/** «Nhập tay», from the raw rows of Số liệu khác. */
export function enteredByHand(
  indicator: RawIndicator,
  { workbook, from, to, asOf }: RawSpan,
): { readonly value: number | null; readonly ids: readonly string[] } {
  const none = { value: null, ids: [] };
  const own = months(settingOf(workbook, 'Kiểu kỳ báo cáo') === 'Dương lịch').filter(
    (month) => month.to >= from && month.from <= to,
  );
  if (own[0]?.from !== from || own[own.length - 1]?.to !== to) return none;
  const begun = own.filter((month) => month.from <= asOf);
  const stated = begun.map((month) => ({ month, row: rowOf(indicator.code, month.code, workbook) }));
  const found = stated.flatMap(({ row }) => (row === null ? [] : [row]));
  const last = found[found.length - 1];
  if (last === undefined) return none;
  if (indicator.isLast) return { value: last.value, ids: [last.id] };
  const lacks = stated.some(({ month, row }) => row === null && month.to <= asOf);
  return { value: lacks ? null : sum(found.map(({ value }) => value)), ids: found.map(({ id }) => id) };
}

/** The row of a month, where it is without an error. */
function rowOf(
  code: string,
  month: string,
  workbook: RawSpan['workbook'],
): { readonly id: string; readonly value: number } | null {
  const rows = workbook['Số liệu khác'] ?? [];
  const isMeant = (row: RawRow): boolean => textOf(row, 'Chỉ tiêu') === code && textOf(row, 'Kỳ') === month;
  const meant = rows.filter(isMeant);
  const [row] = meant;
  if (row === undefined || meant.length > 1) return null;
  const id = textOf(row, 'Mã');
  const isAlone = rows.filter((other) => textOf(other, 'Mã') === id).length === 1;
  const isKnown = rawIndicators(workbook).some((indicator) => indicator.code === code);
  const value = numberOrNull(textOf(row, 'Giá trị'));
  return value === null || !isAlone || !isKnown ? null : { id, value };
}
