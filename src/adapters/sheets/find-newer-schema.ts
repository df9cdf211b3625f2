import type { StructureProblem } from '../../app/ports';
import { SETTINGS } from '../../domain/plan/setting-names';
import type { Row } from '../../domain/tables/table';
import { isBlank } from '../../domain/tables/cell';
import { shownText, textOf } from '../../domain/cells/cell-text';
import { headerKey } from '../../workbook/header-key';
import { SCHEMA_VERSION } from '../../workbook/schema-version';

type NewerSchema = Extract<StructureProblem, { kind: 'newer-schema' }>;

/** Data of a newer add-on, or of one that cannot be told, may mean what this one cannot know; null where it is none. */
export function findNewerSchema(settings: readonly Row<'settings'>[]): NewerSchema | null {
  const name = headerKey(SETTINGS.schemaVersion.name);
  const row = settings.find(({ cells }) => typeof cells.name === 'string' && headerKey(cells.name) === name);
  const written = row?.cells.value ?? null;
  if (isBlank(written)) return null;
  const found = Number(textOf(written).replace(',', '.'));
  if (!(found >= 1)) return { kind: 'newer-schema', found: shownText(written), known: SCHEMA_VERSION };
  return found > SCHEMA_VERSION ? { kind: 'newer-schema', found, known: SCHEMA_VERSION } : null;
}
