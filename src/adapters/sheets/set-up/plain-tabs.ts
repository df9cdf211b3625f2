import type { TabKey } from '../../../domain/tables/fields';
import { COMPUTED_TABS } from '../../../workbook/computed-tabs';
import { findSheet } from '../find-sheet';
import { ensureColumns, ensureRows } from '../tab-writer';
import {
  computedFormatsHold,
  formatComputedTab,
  hasFormerWidths,
  repairComputedTab,
} from './computed-format';
import { guideStands, writeGuide } from './guide-tab';
import { lookMark } from './look-mark';
import { bearsMark, type FoundProtections } from './protections';
import { dressHiddenTab, HIDDEN_TAB_KEYS, repairHiddenTab } from './hidden-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs that hold no rows of people: the guide, the computed tabs and the kept figures. */
export function dressPlainTabs(
  sheets: readonly Sheet[],
  created: readonly TabKey[],
  found: FoundProtections,
): void {
  const isDressed = (key: TabKey, sheet: Sheet): boolean =>
    !created.includes(key) && bearsMark(found, sheet.getSheetId(), lookMark(key));
  const guide = findSheet(sheets, 'guide');
  if (guide !== null && !(isDressed('guide', guide) && guideStands(guide))) writeGuide(guide);
  for (const key of HIDDEN_TAB_KEYS) {
    const hidden = findSheet(sheets, key);
    if (hidden !== null) (isDressed(key, hidden) ? repairHiddenTab : dressHiddenTab)(key, hidden);
  }
  for (const key of ['coverage', 'gaps'] as const) {
    const sheet = findSheet(sheets, key);
    if (sheet === null) continue;
    const { rows, columns } = COMPUTED_TABS[key];
    ensureRows(sheet, rows);
    ensureColumns(sheet, columns.length);
    const dressed = isDressed(key, sheet);
    if (dressed && computedFormatsHold(sheet, key)) repairComputedTab(sheet, key);
    else
      formatComputedTab(sheet, key, {
        fresh: created.includes(key),
        widths: created.includes(key) || (!dressed && hasFormerWidths(sheet, key)),
      });
  }
}
