import { GUIDE_TAB } from '../../workbook/workbook';

/** Said by a file of its own in the pushed folder where the guide is published (scripts/guide-address.mjs). */
declare const GUIDE_ADDRESS: string | undefined;

/** Ends in «/»; empty where nobody published the guide. */
export const guideAddress = (): string => (typeof GUIDE_ADDRESS === 'undefined' ? '' : GUIDE_ADDRESS);

/** Shows the short guide in the sheet; false where its tab is not there. */
export function showGuideTab(): boolean {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(GUIDE_TAB.name);
  if (sheet === null) return false;
  sheet.getRange(1, 1).activate();
  return true;
}
