import type { RowTab, TabKey } from '../../../domain/tables/fields';
import { columnsOf, ROW_TABS } from '../../../workbook/workbook';
import type { TabLayout } from '../tab-writer';
import { describeProtection } from './look-mark';
import { stretchesOf } from './sheet-areas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A protection that should stand. */
export interface ProtectionWish {
  readonly tab: TabKey;
  readonly sheet: Sheet;
  readonly description: string;
  /** Null protects the whole sheet. */
  readonly range: Range | null;
  /** Ranges of a protected sheet that stay open. */
  readonly open: readonly Range[];
  /** `warn` asks people and stops nobody; `close` leaves the owner and the keepers. */
  readonly how: 'warn' | 'close';
}

/** A tab that the add-on writes under anyone's account: people are asked, nobody is stopped. */
export const warnOnTab = (tab: TabKey, sheet: Sheet): ProtectionWish => ({
  tab,
  sheet,
  description: describeProtection(tab, ', Loa Xóm tự ghi'),
  range: null,
  open: [],
  how: 'warn',
});

/** What guards a tab that holds rows, by who writes it (decision 10). */
export function rowTabProtections(tab: RowTab, layout: TabLayout): readonly ProtectionWish[] {
  const { sheet } = layout;
  const header: ProtectionWish = {
    tab,
    sheet,
    description: describeProtection(tab, ', tên cột'),
    range: sheet.getRange(1, 1, 1, sheet.getMaxColumns()),
    open: [],
    how: 'close',
  };
  const system = systemRanges(tab, layout);
  switch (ROW_TABS[tab].protection) {
    case 'warning':
      return [warnOnTab(tab, sheet), header];
    case 'closed':
      return [{ ...header, description: describeProtection(tab), range: null, open: system }];
    case 'headers':
      return [
        ...system.map((range): ProtectionWish => {
          const description = describeProtection(tab, ', cột do Loa Xóm ghi');
          return { tab, sheet, description, range, open: [], how: 'warn' };
        }),
        header,
      ];
  }
}

function systemRanges(tab: RowTab, { sheet, columnOf }: TabLayout): readonly Range[] {
  const columns = columnsOf(tab).flatMap(([field, { editor }]) => {
    const column = columnOf.get(field);
    return editor === 'system' && column !== undefined ? [column] : [];
  });
  return stretchesOf(columns).map(({ first, count }) =>
    sheet.getRange(2, first, sheet.getMaxRows() - 1, count),
  );
}
