import type { StructureProblem } from '../../app/ports';
import { SETTINGS } from '../../domain/plan/setting-names';
import type { Row } from '../../domain/tables/table';
import { headerKey } from '../../workbook/header-key';
import { SCHEMA_VERSION } from '../../workbook/schema-version';

type NewerSchema = Extract<StructureProblem, { kind: 'newer-schema' }>;

/** Data of a newer add-on may mean what this one cannot know; null where it is none, or does not say. */
export function findNewerSchema(settings: readonly Row<'settings'>[]): NewerSchema | null {
  const name = headerKey(SETTINGS.schemaVersion.name);
  const row = settings.find(({ cells }) => typeof cells.name === 'string' && headerKey(cells.name) === name);
  const found = Number(row?.cells.value ?? SCHEMA_VERSION);
  return found > SCHEMA_VERSION ? { kind: 'newer-schema', found, known: SCHEMA_VERSION } : null;
}
