import { createSheetsWorkbook } from '../../src/adapters/sheets/sheets-workbook';
import { createClock } from '../../src/adapters/platform/clock';
import { createDocumentLock } from '../../src/adapters/platform/document-lock';
import { createIdentity } from '../../src/adapters/platform/identity';
import { createMigrationStore } from '../../src/adapters/sheets/migration-store';
import { migratingWorkbook } from '../../src/app/upkeep/migrating-workbook';
import type { Cell } from '../../src/domain/tables/cell';
import type { RowTab } from '../../src/domain/tables/fields';
import { MADE_UP_MIGRATIONS } from './made-up-migrations';
import { type StarterRecords, starterFromRecords } from '../../src/workbook/starter-records';

/** One step on the workbook port, as JSON; the steps of a run share one port, as use cases do. */
export type Step =
  | { do: 'read'; tabs: RowTab[] }
  | { do: 'setUp'; starter: StarterRecords }
  | { do: 'setZone'; zone: string }
  | { do: 'removeProtections' }
  /** What a person can do to a tab with the menus of Sheets. */
  | { do: 'spoil'; sheet: string; range: string; how: 'formats' | 'lists' | 'rules' | 'hidden' }
  | { do: 'protect'; sheet: string; description: string }
  /** A rule of a person's own, in front of ours. */
  | { do: 'addRule'; sheet: string; range: string; background: string }
  | { do: 'setWidths'; sheet: string; widths: readonly number[] }
  | { do: 'writeColumn'; tab: RowTab; field: string; values: [number, Cell][] }
  | { do: 'writeFields'; tab: RowTab; writes: { row: number; cells: Record<string, Cell> }[] }
  /** As a command does it: reads the tabs, through the first so many made-up migrations. */
  | { do: 'migrate'; newest: number; tabs: RowTab[] }
  | { do: 'append'; tab: RowTab; rows: Record<string, Cell>[] }
  | { do: 'writeComputed'; tab: 'coverage' | 'gaps'; grid: Cell[][] };

/** Runs inside the local Google: test/support/adapter-host.ts bundles this file as the script. */
export function adapter(json: string): string {
  const workbook = createSheetsWorkbook({ newId: () => Utilities.getUuid() });
  const results = (JSON.parse(json) as Step[]).map((step): unknown => {
    switch (step.do) {
      case 'read':
        return workbook.read(step.tabs);
      case 'setUp':
        return workbook.setUp(starterFromRecords(step.starter));
      case 'setZone':
        SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetTimeZone(step.zone);
        return null;
      case 'spoil': {
        spoil(step);
        return;
      }
      case 'protect': {
        sheetNamed(step.sheet).protect().setDescription(step.description);
        return;
      }
      case 'addRule': {
        const sheet = sheetNamed(step.sheet);
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenCellNotEmpty()
          .setBackground(step.background)
          .setRanges([sheet.getRange(step.range)])
          .build();
        sheet.setConditionalFormatRules([rule, ...sheet.getConditionalFormatRules()]);
        return;
      }
      case 'removeProtections': {
        const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
        for (const type of [SHEET, RANGE]) {
          for (const each of SpreadsheetApp.getActiveSpreadsheet().getProtections(type)) each.remove();
        }
        return;
      }
      case 'setWidths': {
        const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(step.sheet);
        step.widths.forEach((width, index) => sheet?.setColumnWidth(index + 1, width));
        return;
      }
      case 'writeColumn': {
        const values = new Map(step.values);
        workbook.writeFields(step.tab, workbook.columnWrites(step.tab, step.field as never, values));
        return;
      }
      case 'writeFields': {
        workbook.writeFields(step.tab, step.writes);
        return;
      }
      case 'migrate': {
        const migrating = migratingWorkbook(
          {
            workbook: createSheetsWorkbook({ newId: () => Utilities.getUuid(), newest: step.newest }),
            migration: createMigrationStore(),
            lock: createDocumentLock(),
            clock: createClock(),
            identity: createIdentity(),
          },
          MADE_UP_MIGRATIONS.filter(({ to }) => to <= step.newest),
          step.newest,
        );
        const read = migrating.workbook.read(step.tabs);
        return { read, notices: migrating.notices() };
      }
      case 'append': {
        workbook.append(step.tab, step.rows);
        return;
      }
      case 'writeComputed': {
        workbook.writeComputed(step.tab, step.grid);
        return;
      }
    }
  });
  return JSON.stringify(results);
}

function sheetNamed(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
}

function spoil({ sheet: name, range, how }: Extract<Step, { do: 'spoil' }>): void {
  const sheet = sheetNamed(name);
  const cells = sheet.getRange(range);
  if (how === 'formats') cells.clearFormat();
  else if (how === 'lists') cells.clearDataValidations();
  else if (how === 'rules') sheet.clearConditionalFormatRules();
  else sheet.showColumns(cells.getColumn(), cells.getNumColumns());
}
