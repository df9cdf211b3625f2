import { labelsOf } from '../../../domain/tables/choices';
import type { Cell } from '../../../domain/tables/cell';
import { columnDefinition } from '../../../workbook/workbook';
import { findSetting, settingCellKind } from '../../../workbook/setting-cell';
import type { TabLayout } from '../tab-writer';

/** Rows of Cấu hình differ in kind, so numbers and lists are set row by row; all other cells are text. */
export function formatSettingRows(
  { sheet, columnOf }: TabLayout,
  rows: readonly { readonly row: number; readonly name: Cell }[],
): void {
  const column = columnOf.get('value');
  const help = columnDefinition('settings', 'value')?.help ?? '';
  if (column === undefined) return;
  for (const { row, name } of rows) {
    const setting = findSetting(name);
    if (setting === undefined) continue;
    const kind = settingCellKind(setting.kind);
    if (kind === 'text') continue;
    const cell = sheet.getRange(row, column, 1, 1);
    const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
    if (kind === 'number')
      cell.setNumberFormat('General').setDataValidation(rule.requireNumberGreaterThanOrEqualTo(0).build());
    else cell.setDataValidation(rule.requireValueInList([...labelsOf(kind.list)], true).build());
  }
}
