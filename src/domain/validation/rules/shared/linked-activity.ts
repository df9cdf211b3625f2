import type { Read } from '../../../cells/read';
import { valueOf } from '../../../cells/read';
import { codeKey } from '../../../cells/code-index';
import type { ReadTables } from '../../rule';
import type { FieldObjection } from './object-to';
import { objectAt } from './object-to';

interface LinkedRow {
  readonly row: number;
  readonly fields: { readonly activity: Read<string> };
}

/** Rows of the tab that name an activity which Hoạt động does not hold. */
export const unknownActivities =
  (tab: 'contributions' | 'examples') =>
  (tables: ReadTables): readonly (FieldObjection<'activity'> & { readonly row: number })[] => {
    const rows: readonly LinkedRow[] = tables[tab];
    // Few rows name one, and a workbook has many: those that are not found are left.
    const missing = new Set(rows.map(({ fields }) => codeKey(valueOf(fields.activity) ?? '')));
    for (const { fields } of tables.activities) {
      if (missing.size === 0) break;
      missing.delete(codeKey(valueOf(fields.code) ?? ''));
    }
    return rows.flatMap(({ row, fields }) => {
      const code = valueOf(fields.activity);
      if (code === null || !missing.has(codeKey(code))) return [];
      return objectAt(row, 'activity');
    });
  };
