import type { EditedRows, EditPort } from '../../app/ports/ports';
import type { EntryTab, TabKey } from '../../domain/tables/fields';
import { encodeCell } from '../../workbook/codec';
import { headerKey } from '../../workbook/header-key';
import { TABS } from '../../workbook/workbook';
import { locateColumns } from './locate-columns';
import { createSheetDates } from './sheet-dates';
import { readTabRows } from './tab-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Seconds that a message stays at the edge of the grid. */
const NOTICE_SECONDS = 12;

/** The spreadsheet in a simple trigger: only what was edited is looked at. */
export function createSheetEdits(title: string): EditPort {
  const spreadsheet = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();
  let at: { readonly sheet: Sheet; readonly verdictColumn: number | undefined } | null = null;
  return {
    tabOf,
    readEdited: (tab, cells) => {
      const sheet = spreadsheet().getSheetByName(cells.sheetName);
      if (sheet === null)
        return { problems: [{ kind: 'missing-tab', tab }], absent: [], ours: false, rows: [], verdicts: [] };
      const [header = []] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues() as unknown[][];
      const { columnOf, problems, absent } = locateColumns(tab, header);
      at = { sheet, verdictColumn: columnOf.get('verdict') };
      const ours = [...columnOf.values()].some((column) =>
        isBetween(column, cells.firstColumn, cells.lastColumn),
      );
      const firstRow = Math.max(2, cells.firstRow);
      // A column whose header is gone may be the one that was edited.
      const concerned = ours || problems.length + absent.length > 0;
      if (!concerned || firstRow > cells.lastRow || at.verdictColumn === undefined)
        return { problems, absent, ours, rows: [], verdicts: [] };
      const dates = createSheetDates(Session.getScriptTimeZone(), spreadsheet().getSpreadsheetTimeZone());
      return {
        problems,
        absent,
        ours,
        ...readRows(tab, { sheet, columnOf, firstRow, lastRow: cells.lastRow }, dates),
      };
    },
    writeVerdicts: (_tab, firstRow, texts) => {
      if (at?.verdictColumn === undefined || texts.length === 0) return;
      const values = texts.map((text) => [encodeCell('verdict', text) as string]);
      at.sheet.getRange(firstRow, at.verdictColumn, values.length, 1).setValues(values);
    },
    notify: (text) => spreadsheet().toast(text, title, NOTICE_SECONDS),
  };
}

function tabOf(sheetName: string): TabKey | null {
  const exact = TABS.find(({ name }) => name === sheetName);
  const tab = exact ?? TABS.find(({ name }) => headerKey(name) === headerKey(sheetName));
  return tab?.key ?? null;
}

const isBetween = (column: number, first: number, last: number): boolean => column >= first && column <= last;

interface Block {
  readonly sheet: Sheet;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The changed rows over all our columns, in one read. */
function readRows<T extends EntryTab>(
  tab: T,
  { sheet, columnOf, firstRow, lastRow }: Block,
  dates: Parameters<typeof readTabRows>[3],
): Pick<EditedRows<T>, 'rows' | 'verdicts'> {
  const columns = [...columnOf.values()];
  const left = columns.reduce((a, b) => Math.min(a, b));
  const right = columns.reduce((a, b) => Math.max(a, b));
  const values = sheet
    .getRange(firstRow, left, lastRow - firstRow + 1, right - left + 1)
    .getValues() as unknown[][];
  const shifted = new Map([...columnOf].map(([field, column]) => [field, column - left + 1]));
  // readTabRows takes a tab from its header row on: row 2 there is the first changed row here.
  const { rows } = readTabRows(tab, [[], ...values], shifted, dates);
  const verdict = (shifted.get('verdict') ?? 1) - 1;
  return {
    rows: rows.map(({ row, cells }) => ({ row: row - 2 + firstRow, cells })),
    verdicts: values.map((line) => line[verdict] ?? ''),
  };
}
