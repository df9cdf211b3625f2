import type { TabKey } from '../../domain/tables/fields';
import { headerKey } from '../../workbook/header-key';
import { tabName } from '../../workbook/workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet of a tab: the exact name first, else one that a person would call the same. */
export function findSheet(sheets: readonly Sheet[], tab: TabKey): Sheet | null {
  const name = tabName(tab);
  const exact = sheets.find((sheet) => sheet.getName() === name);
  return exact ?? sheets.find((sheet) => headerKey(sheet.getName()) === headerKey(name)) ?? null;
}
