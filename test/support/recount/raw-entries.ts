import type { RawPlaces } from './raw-places';
import { dayOf, numberOrNull, textOf } from './raw-workbook';
import type { RawRow, RawWorkbook } from './raw-workbook';

/** A row of Đóng góp or of Gương, mô hình without an error. */
export interface RawEntry {
  readonly id: string;
  readonly value: number;
  readonly row: RawRow;
}

export interface EntrySpan {
  readonly workbook: RawWorkbook;
  readonly places: RawPlaces;
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
}

/** Rows of a kind, dated in the span, without an error; `needed` is a number that must be there. */
export function rawEntries(
  { workbook, places, from, to, asOf }: EntrySpan,
  tab: string,
  kind: string,
  needed?: string,
): readonly RawEntry[] {
  const rows = workbook[tab] ?? [];
  return rows.flatMap((row, index) => {
    const code = textOf(row, 'Mã');
    const date = dayOf(textOf(row, 'Ngày'));
    const isHere = date !== null && date >= from && date <= to && date <= asOf;
    const isAlone = code === '' || rows.filter((other) => textOf(other, 'Mã') === code).length === 1;
    const isKnown = places.codesOf(textOf(row, 'Xóm')) !== null;
    const value = needed === undefined ? 1 : numberOrNull(textOf(row, needed));
    if (!isHere || !isAlone || !isKnown || value === null || textOf(row, 'Loại') !== kind) return [];
    return [{ id: code === '' ? `@${String(index + 2)}` : code, value, row }];
  });
}
