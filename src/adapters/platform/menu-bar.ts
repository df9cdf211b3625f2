import { shippedAs } from './shipped-as';

export interface MenuItem {
  readonly label: string;
  readonly fn: string;
}

/** The menu and the plain dialogs of the sheet. */
export interface MenuBar {
  /** null is a separator. */
  add(title: string, items: readonly (MenuItem | null)[]): void;
  say(title: string, text: string): void;
  /** Whether the person said yes. */
  confirm(title: string, text: string): boolean;
  /** What was typed, trimmed; null where the person closed the dialog or typed nothing. */
  ask(title: string, text: string): string | null;
}

export function createMenuBar(): MenuBar {
  return { add, say, confirm, ask };
}

/** An add-on has its place in the menu Extensions, under its own name; a bound copy a menu of its own. */
function add(title: string, items: readonly (MenuItem | null)[]): void {
  const ui = SpreadsheetApp.getUi();
  const menu = shippedAs() === 'add-on' ? ui.createAddonMenu() : ui.createMenu(title);
  for (const item of items) {
    if (item === null) menu.addSeparator();
    else menu.addItem(item.label, item.fn);
  }
  menu.addToUi();
}

function say(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

function confirm(title: string, text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

function ask(title: string, text: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
  const typed = answer.getResponseText().trim();
  return answer.getSelectedButton() === ui.Button.OK && typed !== '' ? typed : null;
}
