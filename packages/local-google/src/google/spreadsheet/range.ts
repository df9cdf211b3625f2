import { emulated } from '../emulated';
import { rangeHandles, type Family, type RangeHandle } from './handles';
import { lazyMembers } from './lazy-members';
import { rangeActions } from './range-actions';
import { rangeFormats } from './range-formats';
import { rangePosition } from './range-position';
import { rangeValues } from './range-values';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Members = (family: Family, handle: RangeHandle, self: () => Range) => Partial<Range>;

const membersOf = lazyMembers<Parameters<Members>, Partial<Range>>([
  rangePosition,
  rangeValues,
  rangeFormats,
  rangeActions,
]);

/** `extras` are the plain numbers that the range of an edit event carries. */
export function createRange(
  family: Family,
  handle: RangeHandle,
  extras: Readonly<Record<string, number>> = {},
): Range {
  const self = (): Range => range;
  const range = emulated<Range>('Range', Object.assign(membersOf(family, handle, self), extras));
  rangeHandles.set(range, handle);
  return range;
}
