import { CHOICES } from '../../../domain/tables/choices';
import type { RowTab } from '../../../domain/tables/fields';
import type { Row } from '../../../domain/tables/table';
import { headerKey } from '../../../workbook/header-key';
import { columnsOf, ROW_TABS } from '../../../workbook/workbook';
import type { TabLayout } from '../tab-writer';
import { groupColumns } from './column-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** By this start of their description we know our protections from those of users, which stay. */
export const PROTECTION_PREFIX = 'Loa Xóm: ';
const EMAIL = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/;

/** E-mails of Cán bộ with a role that may change catalogues, plan and settings. */
export function keepersOf(officers: readonly Row<'officers'>[]): readonly string[] {
  const emails = officers.flatMap(({ cells }) => {
    const role = typeof cells.role === 'string' ? headerKey(cells.role) : '';
    const keeps = Object.entries(CHOICES.role).some(
      ([label, value]) => (value === 'admin' || value === 'compiler') && headerKey(label) === role,
    );
    const email = typeof cells.email === 'string' ? cells.email.trim().toLowerCase() : '';
    return keeps && EMAIL.test(email) ? [email] : [];
  });
  return [...new Set(emails)];
}

/** Ours are removed and made anew, so that they fit columns that were moved and officers that changed. */
export function removeOurProtections(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  for (const type of [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE]) {
    for (const protection of spreadsheet.getProtections(type)) {
      if (protection.getDescription().startsWith(PROTECTION_PREFIX)) protection.remove();
    }
  }
}

/** A tab that the add-on writes under anyone's account: people are asked, nobody is stopped. */
export function warnOnTab(sheet: Sheet, name: string): void {
  sheet.protect().setDescription(`${PROTECTION_PREFIX}${name}, Loa Xóm tự ghi`).setWarningOnly(true);
}

/** Returns the e-mails that Google would not take as editors. */
export function protectRowTab(
  tab: RowTab,
  layout: TabLayout,
  rows: number,
  keepers: readonly string[],
): readonly string[] {
  const { name, protection } = ROW_TABS[tab];
  if (protection === 'warning') {
    warnOnTab(layout.sheet, name);
    return closeTo(
      headerRange(layout).protect().setDescription(`${PROTECTION_PREFIX}tên cột của ${name}`),
      keepers,
    );
  }
  const system = systemRanges(tab, layout, rows);
  if (protection === 'closed') {
    const sheet = layout.sheet.protect().setDescription(`${PROTECTION_PREFIX}${name}`);
    if (system.length > 0) sheet.setUnprotectedRanges(system);
    return closeTo(sheet, keepers);
  }
  for (const range of system) {
    range.protect().setDescription(`${PROTECTION_PREFIX}${name}, cột do Loa Xóm ghi`).setWarningOnly(true);
  }
  return closeTo(
    headerRange(layout).protect().setDescription(`${PROTECTION_PREFIX}tên cột của ${name}`),
    keepers,
  );
}

const headerRange = ({ sheet }: TabLayout): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(1, 1, 1, sheet.getMaxColumns());

function systemRanges(
  tab: RowTab,
  { sheet, columnOf }: TabLayout,
  rows: number,
): GoogleAppsScript.Spreadsheet.Range[] {
  const columns = new Map<number, true>();
  for (const [field, { editor }] of columnsOf(tab)) {
    const column = columnOf.get(field);
    if (editor === 'system' && column !== undefined) columns.set(column, true);
  }
  return groupColumns(columns).map(({ column, width }) => sheet.getRange(2, column, rows - 1, width));
}

/** The owner and whoever runs set-up stay editors in any case (host-facts 18). */
function closeTo(protection: Protection, keepers: readonly string[]): readonly string[] {
  const wanted = new Set(keepers);
  const others = protection
    .getEditors()
    .map((user) => user.getEmail())
    .filter((email) => !wanted.has(email.toLowerCase()));
  if (others.length > 0) protection.removeEditors(others);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  return keepers.filter((email) => {
    try {
      protection.addEditor(email);
      return false;
    } catch {
      return true;
    }
  });
}
