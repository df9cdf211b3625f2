import { SETTINGS } from '../domain/plan/setting-names';
import { type Cell, isBlank } from '../domain/tables/cell';
import type { Row } from '../domain/tables/table';
import { shownText, textOf } from '../domain/cells/cell-text';
import { headerKey } from './header-key';
import { OLDEST_SCHEMA } from './schema-version';

/** Whether a name of Cấu hình is that of the schema's number. */
export const isSchemaSetting = (name: Cell): boolean =>
  typeof name === 'string' && headerKey(name) === headerKey(SETTINGS.schemaVersion.name);

/** The schema that a workbook says it has: a number from 1, or what stands there instead of one. */
export function writtenSchema(settings: readonly Row<'settings'>[]): number | string {
  return schemaOf(settings.find(({ cells }) => isSchemaSetting(cells.name))?.cells.value ?? null);
}

/** A workbook that says nothing is of the oldest. */
export function schemaOf(written: Cell): number | string {
  if (isBlank(written)) return OLDEST_SCHEMA;
  const found = Number(textOf(written).replace(',', '.'));
  return found >= OLDEST_SCHEMA ? found : shownText(written);
}
