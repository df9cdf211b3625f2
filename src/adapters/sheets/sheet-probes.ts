import type { SheetProbes } from '../../app/upkeep/self-check';
import type { TabKey } from '../../domain/tables/fields';
import { TABS } from '../../workbook/workbook';
import { findSheet } from './find-sheet';
import { lookOfRule } from './set-up/own-rules';
import { findProtections } from './set-up/protections';

/** Asks Google how what set-up laid into the spreadsheet reads back. */
export function createSheetProbes(): SheetProbes {
  const book = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();
  return {
    countProtections: () => findProtections(book()).length,
    tabsOfOthers: () => {
      const theirs = findProtections(book()).filter(({ ofSheet, ours }) => ofSheet && !ours);
      const sheets = book().getSheets();
      return TABS.flatMap(({ key }): TabKey[] => {
        const id = findSheet(sheets, key)?.getSheetId();
        return theirs.some(({ sheetId }) => sheetId === id) ? [key] : [];
      });
    },
    countClosed: () =>
      findProtections(book()).filter(
        ({ ours, protection }) => ours && !protection.isWarningOnly() && !protection.canEdit(),
      ).length,
    countRepeatedRules: () => {
      const rules = findSheet(book().getSheets(), 'activities')?.getConditionalFormatRules() ?? [];
      const looks = rules.flatMap((rule) => JSON.stringify(lookOfRule(rule) ?? []));
      return looks.length - new Set(looks).size;
    },
  };
}
