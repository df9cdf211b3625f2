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

/** Rows as they were read, with the cells that a migration will write: for whoever may not have it written. */
export function rowsAfter<T extends RowTab>(
  tab: T,
  rows: readonly Row<T>[],
  writes: readonly MigrationWrite[],
): readonly Row<T>[] {
  const cellsByRow = new Map<number, Partial<Record<FieldOf<T>, Cell>>>();
  for (const write of writes) {
    if (write.kind !== 'cell' || headerKey(write.tab) !== headerKey(ROW_TABS[tab].name)) continue;
    const column = columnsOf(tab).find(([, { header }]) => headerKey(header) === headerKey(write.header));
    if (column === undefined) continue;
    cellsByRow.set(write.row, { ...cellsByRow.get(write.row), [column[0]]: write.value });
  }
  return rows.map((row) => {
    const cells = cellsByRow.get(row.row);
    return cells === undefined ? row : { ...row, cells: { ...row.cells, ...cells } };
  });
}
