import type { MenuEntry } from '../../client';
import type { GridRange } from '../../backend/model';
import type { PersonCommand } from '../../backend/person/person';
import type { SheetView } from '../../backend/view/view-types';
import { columnName } from './cell-name';
import type { MenuItem } from './menu';
import type { BarMenu } from './menu-bar';

export interface MenuActions {
  readonly selection: () => GridRange;
  readonly sheet: () => SheetView | undefined;
  readonly mayEdit: () => boolean;
  readonly act: (command: PersonCommand) => void;
  readonly copy: () => void;
  readonly runMenu: (fn: string) => void;
  readonly documents: () => void;
  readonly exportWorkbook: () => void;
}

const rowsText = (count: number): string => (count === 1 ? 'hàng' : `${count} hàng`);

/** Rows and columns at the cursor. */
function insertItems({ selection, act, mayEdit }: MenuActions): MenuItem[] {
  const { row, rows, column, columns } = selection();
  const isOff = !mayEdit();
  return [
    {
      label: `Chèn ${rowsText(rows)} phía trên`,
      isOff,
      run: () => act({ kind: 'insertRows', at: row, count: rows, side: 'before' }),
    },
    {
      label: `Chèn ${rowsText(rows)} phía dưới`,
      isOff,
      run: () => act({ kind: 'insertRows', at: row + rows - 1, count: rows, side: 'after' }),
    },
    {
      label: 'Chèn cột bên trái',
      isOff,
      run: () => act({ kind: 'insertColumns', at: column, count: columns, side: 'before' }),
    },
    {
      label: 'Chèn cột bên phải',
      isOff,
      run: () => act({ kind: 'insertColumns', at: column + columns - 1, count: columns, side: 'after' }),
    },
  ];
}

function removeItems({ selection, act, mayEdit }: MenuActions): MenuItem[] {
  const range = selection();
  const { row, rows } = range;
  const isOff = !mayEdit();
  const name = rows === 1 ? `hàng ${row + 1}` : `các hàng ${row + 1}–${row + rows}`;
  return [
    { label: `Xóa ${name}`, isOff, run: () => act({ kind: 'deleteRows', at: row, count: rows }) },
    { label: 'Xóa nội dung các ô', keys: 'Delete', isOff, run: () => act({ kind: 'clear', range }) },
  ];
}

/** Rows that keep their content and change their place, as by Google's menu or by dragging their numbers. */
function moveItems({ selection, sheet, act, mayEdit }: MenuActions): MenuItem[] {
  const { row, rows } = selection();
  const { frozenRows = 0, maxRows = 0 } = sheet() ?? {};
  const move = (label: string, before: number): MenuItem => ({
    label: `Di chuyển ${rowsText(rows)} ${label}`,
    isOff: !mayEdit() || row < frozenRows || before < frozenRows || before > maxRows,
    run: () => act({ kind: 'moveRows', at: row, count: rows, before }),
  });
  return [move('lên', row - 1), move('xuống', row + rows + 1)];
}

/** Sorts the rows below the frozen ones, whole rows, by the cursor's column. */
function sortItems({ selection, sheet, act, mayEdit }: MenuActions): MenuItem[] {
  const { column } = selection();
  const { frozenRows = 0, maxRows = 0, maxColumns = 0 } = sheet() ?? {};
  const range = { row: frozenRows, column: 0, rows: maxRows - frozenRows, columns: maxColumns };
  const item = (label: string, ascending: boolean): MenuItem => ({
    label: `Sắp xếp trang tính theo cột ${columnName(column)} (${label})`,
    isOff: !mayEdit(),
    run: () => act({ kind: 'sortRange', range, keys: [{ column, ascending }] }),
  });
  return [item('A đến Z', true), item('Z đến A', false)];
}

/** The menus of the bar: the sheet's own, then what the add-on built in onOpen. */
export function barMenus(actions: MenuActions, addOn: readonly MenuEntry[]): BarMenu[] {
  const isOff = !actions.mayEdit();
  const own: BarMenu[] = [
    {
      label: 'Tệp',
      items: () => [
        { label: 'Văn bản đã lập', run: () => actions.documents() },
        { label: 'Tải bảng tính xuống (.xlsx)', run: () => actions.exportWorkbook() },
      ],
    },
    {
      label: 'Chỉnh sửa',
      items: () => [
        { label: 'Hoàn tác', keys: 'Ctrl+Z', isOff, run: () => actions.act({ kind: 'undo' }) },
        { label: 'Làm lại', keys: 'Ctrl+Y', isOff, run: () => actions.act({ kind: 'redo' }) },
        null,
        { label: 'Sao chép', keys: 'Ctrl+C', run: () => actions.copy() },
        null,
        ...moveItems(actions),
        null,
        ...removeItems(actions),
      ],
    },
    { label: 'Chèn', items: () => insertItems(actions) },
    { label: 'Dữ liệu', items: () => sortItems(actions) },
  ];
  return [...own, ...addOn.flatMap((entry) => addOnMenu(entry, actions))];
}

/** The right mouse button. */
export function contextItems(actions: MenuActions): MenuItem[] {
  return [
    { label: 'Sao chép', keys: 'Ctrl+C', run: () => actions.copy() },
    null,
    ...insertItems(actions),
    null,
    ...removeItems(actions),
    null,
    ...sortItems(actions),
  ];
}

/** A menu without a caption is the add-on's own, which Google puts under its extensions. */
function addOnMenu(entry: MenuEntry, actions: MenuActions): BarMenu[] {
  if (entry.kind !== 'menu') return [];
  const items = (): MenuItem[] => entry.entries.map((inner) => addOnItem(inner, actions));
  return [{ label: entry.caption ?? 'Tiện ích mở rộng', items }];
}

function addOnItem(entry: MenuEntry, actions: MenuActions): MenuItem {
  if (entry.kind === 'separator') return null;
  if (entry.kind === 'item') return { label: entry.caption, run: () => actions.runMenu(entry.fn) };
  return { label: entry.caption ?? '', items: entry.entries.map((inner) => addOnItem(inner, actions)) };
}
