import { googleCharts } from '../adapters/charts/google-charts';
import { printDocx } from '../adapters/docx/print-docx';
import { printSheet } from '../adapters/docx/print-sheet';
import { googleDrive } from '../adapters/drive/google-drive';
import { createClock } from '../adapters/platform/clock';
import { createDocumentCache } from '../adapters/platform/document-cache';
import { createDocumentLock } from '../adapters/platform/document-lock';
import { createIdentity } from '../adapters/platform/identity';
import { createArchiveStore } from '../adapters/sheets/archive-store';
import { createSheetEdits } from '../adapters/sheets/sheet-edits';
import { createFormTabs } from '../adapters/sheets/form-tabs';
import { createGridSelection } from '../adapters/sheets/grid-selection';
import { createMigrationStore } from '../adapters/sheets/migration-store';
import { createFactsStore } from '../adapters/sheets/facts-store';
import { createFormerStore } from '../adapters/sheets/former-store';
import { createSheetsRows } from '../adapters/sheets/sheets-rows';
import { createSheetsWorkbook } from '../adapters/sheets/sheets-workbook';
import { createTrendStore } from '../adapters/sheets/trend-store';
import type { Ports } from '../app/ports/ports';
import { MENU_TITLE } from '../wording/vi';
import { readUnitNames } from './templates';

/** The world of one execution; made anew each time, since nothing outlives an execution. */
export function compose(): Ports {
  const identity = createIdentity();
  return {
    workbook: createSheetsWorkbook({ newId: () => identity.newId() }),
    migration: createMigrationStore(),
    trend: createTrendStore(),
    archive: createArchiveStore(),
    facts: createFactsStore(),
    former: createFormerStore(),
    rows: createSheetsRows(),
    selection: createGridSelection(),
    forms: createFormTabs(),
    edits: createSheetEdits(MENU_TITLE),
    cache: createDocumentCache(),
    clock: createClock(),
    lock: createDocumentLock(),
    identity,
    drive: googleDrive,
    printer: { print: printDocx, printSheet },
    charts: googleCharts,
    unitCatalogue: readUnitNames,
  };
}
