import { SETTINGS } from '../../domain/plan/setting-names';
import type { SettingKey } from '../../domain/plan/setting-names';
import { isBlank } from '../../domain/tables/cell';
import type { Row } from '../../domain/tables/table';
import { headerKey } from '../../workbook/header-key';
import type { FieldWrite, StarterRows } from '../ports/ports';

/**
 * A workbook that stands and does not say yet which set its numbers of criteria belong to: they are of the set that is chosen now.
 * Its row, for set-up to add.
 */
export function withNumberedSet(starter: StarterRows, standing: readonly Row<'settings'>[]): StarterRows {
  const chosen = find(standing, 'criteriaSet')?.cells.value ?? null;
  if (isBlank(chosen)) return starter;
  const { name } = SETTINGS.numberedSet;
  const rows = starter.settings ?? [];
  const own = rows.find((row) => typeof row.name === 'string' && headerKey(row.name) === headerKey(name));
  const kept = { ...(own ?? { name }), value: chosen };
  return {
    ...starter,
    settings: own === undefined ? [...rows, kept] : rows.map((row) => (row === own ? kept : row)),
  };
}

/** The same where the row stands and is blank. */
export function numberedSetWrites(standing: readonly Row<'settings'>[]): readonly FieldWrite<'settings'>[] {
  const chosen = find(standing, 'criteriaSet')?.cells.value ?? null;
  const own = find(standing, 'numberedSet');
  return own === undefined || !isBlank(own.cells.value) || isBlank(chosen)
    ? []
    : [{ row: own.row, cells: { value: chosen } }];
}

const find = (rows: readonly Row<'settings'>[], key: SettingKey): Row<'settings'> | undefined =>
  rows.find(
    ({ cells: { name } }) => typeof name === 'string' && headerKey(name) === headerKey(SETTINGS[key].name),
  );
