import { createMenuBar } from '../adapters/platform/menu-bar';
import { spreadsheetName } from '../adapters/platform/spreadsheet-name';
import { openNewYear } from '../app/upkeep/open-new-year';
import type { Ports } from '../app/ports/ports';
import { refuseMenu } from './command-actions';
import { commandPorts } from './command-ports';
import { readDaysOff } from './templates';
import { isNameOfCopy, NEW_YEAR, newYearNotices } from '../wording/upkeep/new-year';

/**
 * «Mở năm mới»: only in a copy of the file, whose name says that it is one, and only after the words are typed. The
 * add-on may not make a spreadsheet itself under its scopes (docs/adr/0020).
 */
export function runNewYear(own: Ports): void {
  const menuBar = createMenuBar();
  const name = spreadsheetName();
  if (!isNameOfCopy(name)) {
    menuBar.say(NEW_YEAR.title, NEW_YEAR.copyFirst(name));
    return;
  }
  const refused = refuseMenu(own, 'menuNewYear');
  if (refused?.ok === false) {
    menuBar.say(NEW_YEAR.title, refused.error.message);
    return;
  }
  const typed = menuBar.ask(NEW_YEAR.title, NEW_YEAR.question(name));
  if (typed === null) return;
  const { ports, notices } = commandPorts(own);
  const done = openNewYear(ports, { name, typed }, readDaysOff());
  const answer = done.ok
    ? [NEW_YEAR.done(done.value.year), ...newYearNotices(done.value)].join('\n')
    : done.error.message;
  menuBar.say(NEW_YEAR.title, [...notices(), answer].join('\n\n'));
}
