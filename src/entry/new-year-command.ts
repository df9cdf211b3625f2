import { createMenuBar } from '../adapters/platform/menu-bar';
import { spreadsheetName } from '../adapters/platform/spreadsheet-name';
import { openNewYear } from '../app/open-new-year';
import type { Ports } from '../app/ports';
import { isNameOfCopy, isNewYearConfirmed, NEW_YEAR, newYearNotices } from '../wording/new-year';

/**
 * «Mở năm mới»: only in a copy of the file, whose name says that it is one, and only after the words are typed. The
 * add-on may not make a spreadsheet itself under its scopes (docs/adr/0020).
 */
export function runNewYear(ports: Ports): void {
  const menuBar = createMenuBar();
  const name = spreadsheetName();
  if (!isNameOfCopy(name)) {
    menuBar.say(NEW_YEAR.title, NEW_YEAR.copyFirst(name));
    return;
  }
  const typed = menuBar.ask(NEW_YEAR.title, NEW_YEAR.question(name));
  if (typed === null) return;
  if (!isNewYearConfirmed(typed)) {
    menuBar.say(NEW_YEAR.title, NEW_YEAR.notConfirmed);
    return;
  }
  const done = openNewYear(ports);
  menuBar.say(
    NEW_YEAR.title,
    done.ok ? [NEW_YEAR.done(done.value.year), ...newYearNotices(done.value)].join('\n') : done.error.message,
  );
}
