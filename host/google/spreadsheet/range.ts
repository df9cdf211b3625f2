import { emulated } from '../emulated';
import { rangeHandles, type Family, type RangeHandle } from './handles';
import { rangeActions } from './range-actions';
import { rangeFormats } from './range-formats';
import { rangePosition } from './range-position';
import { rangeValues } from './range-values';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** `extras` are the plain numbers that the range of an edit event carries. */
export function createRange(
  family: Family,
  handle: RangeHandle,
  extras: Readonly<Record<string, number>> = {},
): Range {
  const self = (): Range => range;
  const range = emulated<Range>('Range', {
    ...rangePosition(family, handle),
    ...rangeValues(family, handle, self),
    ...rangeFormats(family, handle, self),
    ...rangeActions(family, handle, self),
    ...extras,
  });
  rangeHandles.set(range, handle);
  return range;
}
