import { createSheetsWorkbook } from '../../src/adapters/sheets/sheets-workbook';
import { createClock } from '../../src/adapters/platform/clock';
import { createDocumentLock } from '../../src/adapters/platform/document-lock';
import { createIdentity } from '../../src/adapters/platform/identity';
import { createMigrationStore } from '../../src/adapters/sheets/migration-store';
import { migratingWorkbook } from '../../src/app/migrating-workbook';
import type { Cell } from '../../src/domain/tables/cell';
import type { RowTab } from '../../src/domain/tables/fields';
import { MADE_UP_MIGRATIONS } from './made-up-migrations';
import { type StarterRecords, starterFromRecords } from '../../src/workbook/starter-records';

/** One step on the workbook port, as JSON; the steps of a run share one port, as use cases do. */
export type Step =
  | { do: 'read'; tabs: RowTab[] }
  | { do: 'setUp'; starter: StarterRecords }
  | { do: 'setZone'; zone: string }
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
      case 'setWidths': {
        const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(step.sheet);
        step.widths.forEach((width, index) => sheet?.setColumnWidth(index + 1, width));
        return;
      }
      case 'writeColumn': {
        workbook.writeColumn(step.tab, step.field as never, new Map(step.values));
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
