import type { StarterRows } from '../../../app/ports/ports';
import { SETTINGS } from '../../../domain/plan/setting-names';
import type { Cell } from '../../../domain/tables/cell';
import type { RowTab } from '../../../domain/tables/fields';
import type { Row } from '../../../domain/tables/table';
import { headerKey } from '../../../workbook/header-key';
import { nextCodes } from '../../../workbook/rows/row-code';
import { settingValue } from '../../../workbook/setting-cell';
import { isSchemaSetting } from '../../../workbook/written-schema';
import { columnDefinition, ROW_TABS } from '../../../workbook/workbook';

type CellsByField = Readonly<Record<string, Cell>>;

/** What set-up gives to rows that it makes. */
export interface Made {
  readonly newId: () => string;
  /** Of the workbook that is built; the oldest where one of unknown schema is repaired, which the migrations then settle. */
  readonly schema: number;
}

/**
 * Rows to add to a tab: the starter's where the tab has none. Cấu hình also gets back each setting whose row is
 * missing, since every command needs them.
 */
export function rowsToAdd(
  tab: RowTab,
  starter: StarterRows,
  standing: readonly Row<RowTab>[],
  made: Made,
): readonly CellsByField[] {
  const rows = (starter[tab] ?? []) as readonly CellsByField[];
  if (tab === 'settings') return settingsToAdd(rows, standing, made.schema);
  return standing.length > 0 ? [] : withCodesAndIds(tab, rows, made.newId);
}

function settingsToAdd(
  starter: readonly CellsByField[],
  standing: readonly Row<'settings'>[],
  schema: number,
): readonly CellsByField[] {
  const keyOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? headerKey(cell) : '');
  const seen = new Set(standing.map(({ cells }) => keyOf(cells.name)));
  const defaults = Object.values(SETTINGS).map((setting): CellsByField => ({
    name: setting.name,
    value: setting.default,
  }));
  // On a first set-up a starter may bring settings of its own; later only what the add-on knows is repaired.
  const known = new Set(defaults.map(({ name }) => keyOf(name)));
  const wanted = [...starter, ...defaults].filter(
    ({ name }) => standing.length === 0 || known.has(keyOf(name)),
  );
  const missing = wanted.filter(({ name }) => {
    const key = keyOf(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return missing.map((row) => {
    const value = isSchemaSetting(row.name ?? null)
      ? schema
      : settingValue(row.name ?? null, row.value ?? null);
    return { ...row, value };
  });
}

function withCodesAndIds(
  tab: RowTab,
  rows: readonly CellsByField[],
  newId: () => string,
): readonly CellsByField[] {
  const codes = rows.map(({ code }) => (typeof code === 'string' ? code.trim() : ''));
  const prefix = ROW_TABS[tab].codePrefix;
  const blank = prefix === undefined ? 0 : codes.filter((code) => code === '').length;
  const fresh = [...nextCodes(prefix ?? '', codes, blank)];
  const hasId = columnDefinition(tab, '_id') !== undefined;
  return rows.map((row, index) => ({
    ...row,
    ...(codes[index] === '' && fresh.length > 0 ? { code: fresh.shift() ?? null } : {}),
    ...(hasId ? { _id: row._id ?? newId(), _rev: row._rev ?? 1 } : {}),
  }));
}
