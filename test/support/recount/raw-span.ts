import type { Aliases, RawPlaces } from './raw-places';
import type { RawActivity } from './raw-rows';
import { textOf } from './raw-workbook';
import type { RawWorkbook } from './raw-workbook';

/** One span of the recount: its rows, its places, its days. */
export interface RawSpan {
  readonly workbook: RawWorkbook;
  readonly places: RawPlaces;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  /** Done, valid, no duplicates, of the span and not after the as-of day. */
  readonly counted: readonly RawActivity[];
  /** Every row without an error, whatever its status and day. */
  readonly valid: readonly RawActivity[];
  readonly aliases: Aliases;
}

export const settingOf = (workbook: RawWorkbook, name: string): string =>
  textOf((workbook['Cấu hình'] ?? []).find((row) => textOf(row, 'Mục cài đặt') === name) ?? {}, 'Giá trị');
