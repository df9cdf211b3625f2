import type { RowTab } from '../../../domain/tables/fields';
import type { Row } from '../../../domain/tables/table';
import { ROW_TABS } from '../../../workbook/workbook';
import { ensureColumns, ensureRows, type TabLayout } from '../tab-writer';
import { columnWishes, type NamedRow } from './column-wishes';
import { lookMark } from './look-mark';
import { bearsMark, type FoundProtections } from './protections';
import type { SetUpTab } from './read-standing';
import { dressRowTab, formatsHold, readFormats } from './row-tab-look';
import { hideSystemColumns } from './hide-system-columns';
import type { rowsToAdd } from './starter-rows';
import { repairValidations, setValidations } from './validations';
import { applyVerdictFormats } from './verdict-formats';

type AddedRows = ReturnType<typeof rowsToAdd>;

/** How far down looks and lists are given: the rows that stand or come now, and spare ones below. */
const lastDressed = ({ tab, layout }: SetUpTab, added: number): number =>
  layout.lastRow + added + ROW_TABS[tab].spareRows;

/** Rows and columns of the grid for all that set-up will touch. */
export function makeRoom(each: SetUpTab, added: number): void {
  const { sheet, columnOf } = each.layout;
  ensureColumns(
    sheet,
    [...columnOf.values()].reduce((a, b) => Math.max(a, b)),
  );
  ensureRows(sheet, lastDressed(each, added));
}

/**
 * Looks, lists and colours of a tab of rows. A tab that this edition has dressed, and in which neither a header nor a
 * number format is lost, keeps its looks: one look at its formats, one at its lists, one at its colours.
 */
export function dressTab(
  each: SetUpTab,
  added: AddedRows,
  layouts: ReadonlyMap<RowTab, TabLayout>,
  found: FoundProtections,
): void {
  const { tab, fresh, layout, written } = each;
  const { sheet } = layout;
  const rows = lastDressed(each, added.length);
  // As rows are filled the spare ones become fewer; half of them are enough.
  const reach = rows - Math.floor(ROW_TABS[tab].spareRows / 2);
  const wishes = columnWishes(tab, layout, layouts, settingRows(each, added));
  const formats = fresh ? null : readFormats(sheet, wishes, rows);
  const undressed =
    formats === null ||
    written.length > 0 ||
    !bearsMark(found, sheet.getSheetId(), lookMark(tab)) ||
    !formatsHold(formats, wishes, reach);
  if (undressed) dressRowTab(tab, sheet, wishes, rows, formats);
  if (fresh) setValidations(sheet, wishes, rows);
  else repairValidations(sheet, wishes, rows, reach);
  applyVerdictFormats(layout, rows, { fresh, rewrite: undressed });
  hideSystemColumns(tab, layout);
}

/** The rows of Cấu hình, those to come too. */
function settingRows({ tab, rows, layout }: SetUpTab, added: AddedRows): readonly NamedRow[] {
  if (tab !== 'settings') return [];
  return [
    ...(rows as readonly Row<'settings'>[]).map(({ row, cells }) => ({ row, name: cells.name })),
    ...added.map(({ name }, index) => ({ row: layout.lastRow + 1 + index, name: name ?? null })),
  ];
}
