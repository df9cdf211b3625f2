import { checkEdit } from '../app/checking/check-edit';
import { currentWorkbook } from '../app/upkeep/migrating-workbook';
import type { Ports } from '../app/ports/ports';
import { warmLists } from '../app/checking/warm-lists';
import { showMenu } from './menu-commands';

type OnOpenEvent = Pick<GoogleAppsScript.Events.SheetsOnOpen, 'authMode'>;
type OnEditEvent = Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range'>;

/** The menu first, from constants alone; then the lists, where this document is open to the script (facts.md 24). */
export function runOnOpen(compose: () => Ports, event: OnOpenEvent | undefined): void {
  showMenu();
  if (event !== undefined && String(event.authMode) !== 'NONE') warmLists(onlyCurrent(compose()));
}

/** A trigger migrates nothing, and lists of an older schema are not for the cache. */
const onlyCurrent = (ports: Ports): Ports => ({ ...ports, workbook: currentWorkbook(ports.workbook) });

/**
 * What was typed stands already, whatever happens here: a range that this person may not write ends the run, and Google
 * shows that to nobody.
 */
export function runOnEdit(ports: Ports, event: OnEditEvent | undefined): void {
  if (event === undefined) return;
  const { range } = event;
  checkEdit(ports, {
    sheetName: range.getSheet().getName(),
    firstRow: range.getRow(),
    lastRow: range.getLastRow(),
    firstColumn: range.getColumn(),
    lastColumn: range.getLastColumn(),
  });
}
