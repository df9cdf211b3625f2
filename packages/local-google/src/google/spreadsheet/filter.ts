import { emulated } from '../emulated';
import { noteOf, type Family, type RangeHandle } from './handles';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** A basic filter: its range only; criteria are not emulated. */
export function createFilter(family: Family, handle: RangeHandle): Filter {
  return emulated<Filter>('Filter', {
    getRange: () => family.range(handle),
    remove: () => void family.ask.counted('Filter.remove', noteOf(handle), 'removeFilter', handle.sheet.id),
  });
}
