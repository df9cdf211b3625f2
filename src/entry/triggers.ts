import { checkEdit } from '../app/checking/check-edit';
import { currentWorkbook } from '../app/upkeep/migrating-workbook';
import type { Ports } from '../app/ports/ports';
import { warmLists } from '../app/checking/warm-lists';
import { showMenu } from './menu-commands';

type OnOpenEvent = Pick<GoogleAppsScript.Events.SheetsOnOpen, 'authMode'>;
type OnEditEvent = Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range' | 'authMode'>;

/** The menu first, from constants alone; then the lists, where this document is open to the script (facts.md 24). */
export function runOnOpen(compose: () => Ports, event: OnOpenEvent | undefined): void {
  showMenu();
  if (event !== undefined && isOpen(event)) warmLists(onlyCurrent(compose()));
}

/** Whether this document is open to the script: an add-on that is installed but not used here gets the event all the same. */
const isOpen = ({ authMode }: OnOpenEvent): boolean => String(authMode) !== 'NONE';

/** A trigger migrates nothing, and lists of an older schema are not for the cache. */
const onlyCurrent = (ports: Ports): Ports => ({ ...ports, workbook: currentWorkbook(ports.workbook) });

/**
 * What was typed stands already, whatever happens here: a range that this person may not write ends the run, and Google
 * shows that to nobody.
 */
export function runOnEdit(compose: () => Ports, event: OnEditEvent | undefined): void {
  if (event === undefined || !isOpen(event)) return;
  const { range } = event;
  checkEdit(compose(), {
    sheetName: range.getSheet().getName(),
    firstRow: range.getRow(),
    lastRow: range.getLastRow(),
    firstColumn: range.getColumn(),
    lastColumn: range.getLastColumn(),
  });
}
