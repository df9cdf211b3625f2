import { isBlank } from '../../domain/tables/cell';
import type { Cell } from '../../domain/tables/cell';
import type { EntryTab } from '../../domain/tables/fields';
import type { Tables } from '../../domain/tables/table';
import { textOf } from '../../domain/cells/cell-text';
import { totalsLabelOf } from '../../domain/cells/totals-row';
import { nextCodes } from '../../workbook/rows/row-code';
import { ROW_TABS } from '../../workbook/workbook';
import { VERDICT_TABS } from '../checking/tab-groups';

type EntryTables = Pick<Tables, EntryTab>;
/** Any row of these tabs. */
interface IdRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>> & Readonly<Record<'code' | '_id', Cell>>;
}

type IdCells = { readonly code?: Cell; readonly _id?: Cell };

/** What a row is to get: the next Mã where it is blank, an `_id` where it is blank or stands on a row above. */
export interface GivenId {
  readonly tab: EntryTab;
  readonly row: number;
  readonly cells: IdCells;
}

/** Linear in rows. `newId` is asked once for each row that needs an `_id`. */
export function rowIdsToGive(tables: EntryTables, newId: () => string): readonly GivenId[] {
  return VERDICT_TABS.flatMap((tab) => idsOfTab(tab, tables[tab], newId));
}

/** The tables as they stand once the ids are written. */
export function withRowIds<T extends EntryTables>(tables: T, given: readonly GivenId[]): T {
  const cellsAt = new Map(given.map(({ tab, row, cells }) => [`${tab} ${String(row)}`, cells]));
  const patched = Object.fromEntries(
    VERDICT_TABS.map((tab) => [
      tab,
      tables[tab].map((row) => ({
        ...row,
        cells: { ...row.cells, ...cellsAt.get(`${tab} ${String(row.row)}`) },
      })),
    ]),
  );
  return { ...tables, ...patched };
}

function idsOfTab(tab: EntryTab, rows: readonly IdRow[], newId: () => string): readonly GivenId[] {
  const prefix = ROW_TABS[tab].codePrefix;
  // A row of totals is no entry; a code would make it look like one.
  const lacksCode = (row: IdRow): boolean =>
    prefix !== undefined && isBlank(row.cells.code) && totalsLabelOf(row.cells) === null;
  const codes = [
    ...nextCodes(
      prefix ?? '',
      rows.map(({ cells }) => textOf(cells.code)),
      rows.filter(lacksCode).length,
    ),
  ];
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const id = textOf(row.cells._id).trim();
    const isNew = id !== '' && !seen.has(id);
    seen.add(id);
    const cells: IdCells = {
      ...(lacksCode(row) ? { code: codes.shift() ?? null } : {}),
      ...(isNew ? {} : { _id: newId() }),
    };
    return Object.keys(cells).length === 0 ? [] : [{ tab, row: row.row, cells }];
  });
}
