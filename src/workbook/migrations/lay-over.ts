import type { Cell } from '../../domain/tables/cell';
import type { FieldOf, RowTab } from '../../domain/tables/fields';
import type { Row } from '../../domain/tables/table';
import { headerKey } from '../header-key';
import { columnsOf, ROW_TABS } from '../workbook';
import type { MigrationWrite, RawTab, RawTabs } from './migration';
import { columnAt } from './migration';

/** The tabs as they will stand once the writes are done, so that the next step can be planned. */
export function tabsAfter(tabs: RawTabs, writes: readonly MigrationWrite[]): RawTabs {
  const after = new Map(tabs);
  for (const write of writes) {
    const tab = after.get(write.tab);
    if (write.kind === 'tab')
      after.set(write.tab, tab ?? { name: write.tab, headers: write.headers, lines: [] });
    else if (tab !== undefined) after.set(write.tab, tabAfter(tab, write));
  }
  return after;
}

function tabAfter(tab: RawTab, write: Exclude<MigrationWrite, { kind: 'tab' }>): RawTab {
  switch (write.kind) {
    case 'cell':
      return {
        ...tab,
        lines: tab.lines.map((line, at) => (at === write.row - 2 ? put(tab, line, write) : line)),
      };
    case 'row': {
      const cells = new Map(Object.entries(write.cells).map(([header, cell]) => [headerKey(header), cell]));
      return {
        ...tab,
        lines: [...tab.lines, tab.headers.map((header) => cells.get(headerKey(header)) ?? null)],
      };
    }
    case 'rowGone':
      return { ...tab, lines: tab.lines.filter((_line, at) => at !== write.row - 2) };
    case 'column': {
      const at = columnAt(tab, write.after) + 1 || tab.headers.length;
      const insert = <T>(line: readonly T[], value: T): readonly T[] => [
        ...line.slice(0, at),
        value,
        ...line.slice(at),
      ];
      return {
        ...tab,
        headers: insert(tab.headers, write.header),
        lines: tab.lines.map((line) => insert<Cell>(line, null)),
      };
    }
  }
}

function put(
  tab: RawTab,
  line: readonly Cell[],
  { header, value }: Extract<MigrationWrite, { kind: 'cell' }>,
): readonly Cell[] {
  const at = columnAt(tab, header);
  return tab.headers.map((_header, column) => (column === at ? value : (line[column] ?? null)));
}

/** Rows as they were read, with the cells and rows that a migration will write: for whoever may not have it written. */
export function rowsAfter<T extends RowTab>(
  tab: T,
  rows: readonly Row<T>[],
  writes: readonly MigrationWrite[],
): readonly Row<T>[] {
  const ofTab = writes.filter((write) => headerKey(write.tab) === headerKey(ROW_TABS[tab].name));
  const fieldOf = (header: string): FieldOf<T> | undefined =>
    columnsOf(tab).find(([, column]) => headerKey(column.header) === headerKey(header))?.[0];
  const cellsByRow = new Map<number, Partial<Record<FieldOf<T>, Cell>>>();
  for (const write of ofTab) {
    const field = write.kind === 'cell' ? fieldOf(write.header) : undefined;
    if (write.kind !== 'cell' || field === undefined) continue;
    cellsByRow.set(write.row, { ...cellsByRow.get(write.row), [field]: write.value });
  }
  const standing = rows.map((row) => {
    const cells = cellsByRow.get(row.row);
    return cells === undefined ? row : { ...row, cells: { ...row.cells, ...cells } };
  });
  const lastRow = Math.max(1, ...rows.map(({ row }) => row));
  const added = ofTab.flatMap((write) => (write.kind === 'row' ? [write.cells] : []));
  return [...standing, ...added.map((cells, index) => newRow(tab, lastRow + 1 + index, cells, fieldOf))];
}

function newRow<T extends RowTab>(
  tab: T,
  row: number,
  cells: Readonly<Record<string, Cell>>,
  fieldOf: (header: string) => FieldOf<T> | undefined,
): Row<T> {
  const blank = Object.fromEntries(columnsOf(tab).map(([field]) => [field, null]));
  const given = Object.entries(cells).flatMap(([header, cell]): [string, Cell][] => {
    const field = fieldOf(header);
    return field === undefined ? [] : [[field, cell]];
  });
  return { row, cells: { ...blank, ...Object.fromEntries(given) } as Row<T>['cells'] };
}
