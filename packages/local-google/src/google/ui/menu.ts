import type { MenuEntry } from '../../contract';
import { call } from '../channel';
import { emulated } from '../emulated';

type Menu = GoogleAppsScript.Base.Menu;

const entriesByMenu = new WeakMap<object, Extract<MenuEntry, { kind: 'menu' }>>();

/** A menu under construction; `addToUi` hands it over. */
export function createMenu(caption: string | null): Menu {
  const state: Extract<MenuEntry, { kind: 'menu' }> = { kind: 'menu', caption, entries: [] };
  const add = (entry: MenuEntry): Menu => {
    state.entries.push(entry);
    return menu;
  };
  const menu = emulated<Menu>('Menu', {
    addItem: (item: string, fn: string) => add({ kind: 'item', caption: item, fn }),
    addSeparator: () => add({ kind: 'separator' }),
    addSubMenu: (sub: Menu) => add(entriesByMenu.get(sub) ?? { kind: 'menu', caption: '', entries: [] }),
    addToUi: () => void call('Ui', 'addMenu', [state]),
  });
  entriesByMenu.set(menu, state);
  return menu;
}
