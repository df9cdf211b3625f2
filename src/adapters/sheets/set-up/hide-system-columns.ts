import type { RowTab } from '../../../domain/tables/fields';
import { columnsOf } from '../../../workbook/workbook';
import type { TabLayout } from '../tab-writer';
import { hideColumns } from './sheet-areas';

/** Hides the columns that the definition hides, as far as they stand. */
export function hideSystemColumns(tab: RowTab, { sheet, columnOf }: TabLayout): void {
  const columns = columnsOf(tab).flatMap(([field, { hidden }]) => {
    const column = columnOf.get(field);
    return hidden && column !== undefined ? [column] : [];
  });
  hideColumns(sheet, columns);
}
