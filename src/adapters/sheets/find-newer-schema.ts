import type { StructureProblem } from '../../app/ports/ports';
import type { Row } from '../../domain/tables/table';
import { SCHEMA_VERSION } from '../../workbook/schema-version';
import { writtenSchema } from '../../workbook/written-schema';

type NewerSchema = Extract<StructureProblem, { kind: 'newer-schema' }>;

/** Data of a newer add-on, or of one that cannot be told, may mean what this one cannot know; null where it is none. */
export function findNewerSchema(
  settings: readonly Row<'settings'>[],
  known = SCHEMA_VERSION,
): NewerSchema | null {
  const found = writtenSchema(settings);
  const isRead = typeof found === 'number' && found <= known;
  return isRead ? null : { kind: 'newer-schema', found, known };
}
