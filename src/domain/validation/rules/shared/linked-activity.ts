import type { Read } from '../../read';
import { valueOf } from '../../read';
import { codeKey } from '../../reading/code-index';
import type { ReadTables } from '../../rule';
import type { FieldObjection } from './object-to';
import { objectAt } from './object-to';

interface LinkedRow {
  readonly row: number;
  readonly fields: { readonly activity: Read<string> };
}

/** Rows that name an activity which Hoạt động does not hold. */
export function unknownActivities(
  rows: readonly LinkedRow[],
  tables: ReadTables,
): readonly (FieldObjection<'activity'> & { readonly row: number })[] {
  const known = new Set(tables.activities.map(({ fields }) => codeKey(valueOf(fields.code) ?? '')));
  return rows.flatMap(({ row, fields }) => {
    const code = valueOf(fields.activity);
    if (code === null || known.has(codeKey(code))) return [];
    return objectAt(row, 'activity');
  });
}
