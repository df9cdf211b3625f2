import type { FieldOf } from '../../../tables/fields';
import type { ReadFields } from '../../read-fields';
import type { CheckedTab, Objection, ReadRow } from '../../rule';
import { shownText } from '../../reading/cell-text';

const readsOf = (row: ReadRow<CheckedTab>): ReadFields => row.fields as unknown as ReadFields;

/** Cells that are understood but not written as they should be; the mend is certain. */
export function uncleanCells<T extends CheckedTab>(row: ReadRow<T>): readonly Objection<T>[] {
  return Object.entries(readsOf(row)).flatMap(([field, read]) => {
    if (read.state !== 'read' || read.mend?.certain !== true) return [];
    return [{ field: field as FieldOf<T>, facts: { mended: shownText(read.mend.value) }, fix: read.mend }];
  });
}

/** Texts that seem typed in an old Vietnamese encoding; the mend waits for a yes. */
export function legacyTexts<T extends CheckedTab>(row: ReadRow<T>): readonly Objection<T>[] {
  return Object.entries(readsOf(row)).flatMap(([field, read]) => {
    if (read.state !== 'read' || typeof read.value !== 'string' || read.mend?.certain !== false) return [];
    return [{ field: field as FieldOf<T>, facts: { mended: shownText(read.mend.value) }, fix: read.mend }];
  });
}

/** Lists that name the same thing twice; the mend waits for a yes, for the second may have meant something else. */
export function repeatedItems<T extends CheckedTab>(row: ReadRow<T>): readonly Objection<T>[] {
  return Object.entries(readsOf(row)).flatMap(([field, read]) => {
    if (read.state !== 'read' || !Array.isArray(read.value) || read.mend?.certain !== false) return [];
    return [{ field: field as FieldOf<T>, facts: { mended: shownText(read.mend.value) }, fix: read.mend }];
  });
}
