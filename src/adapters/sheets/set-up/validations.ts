import { labelsOf } from '../../../domain/tables/choices';
import type { RowTab } from '../../../domain/tables/fields';
import { isNumberKind } from '../../../workbook/codec';
import type { ColumnDefinition } from '../../../workbook/column';
import { columnsOf } from '../../../workbook/workbook';
import type { TabLayout } from '../tab-writer';

type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/**
 * Native lists, dates and numbers. They warn and never reject: rejecting loses what was typed, and a script's own
 * write into such a cell would throw (decision 10).
 */
export function applyValidations(
  tab: RowTab,
  layout: TabLayout,
  rows: number,
  layouts: ReadonlyMap<RowTab, TabLayout>,
): void {
  for (const [field, definition] of columnsOf(tab)) {
    const column = layout.columnOf.get(field);
    const builder = column === undefined ? null : ruleFor(definition, layouts);
    if (column === undefined || builder === null) continue;
    const rule = builder.setAllowInvalid(true).setHelpText(definition.help).build();
    layout.sheet.getRange(2, column, rows - 1, 1).setDataValidation(rule);
  }
}

function ruleFor(
  { codec, editor, list }: ColumnDefinition,
  layouts: ReadonlyMap<RowTab, TabLayout>,
): DataValidationBuilder | null {
  if (editor === 'system') return null;
  const rule = SpreadsheetApp.newDataValidation();
  if (list?.from === 'choices') return rule.requireValueInList([...labelsOf(list.list)], true);
  if (list?.from === 'tab') {
    const source = layouts.get(list.tab);
    const column = source?.columnOf.get(list.field);
    if (source === undefined || column === undefined) return null;
    return rule.requireValueInRange(source.sheet.getRange(2, column, source.sheet.getMaxRows() - 1, 1), true);
  }
  if (codec === 'date') return rule.requireDate();
  if (isNumberKind(codec)) return rule.requireNumberGreaterThanOrEqualTo(0);
  return codec === 'email' ? rule.requireTextIsEmail() : null;
}
