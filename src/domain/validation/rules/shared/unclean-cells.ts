import type { FieldOf } from '../../../tables/fields';
import type { ReadFields } from '../../read-fields';
import type { Understood } from '../../read';
import type { CheckedTab, Objection, ReadRow } from '../../rule';
import { shownText } from '../../reading/cell-text';

/** Cells that are understood but not written as they should be; the mend is certain. */
export function uncleanCells<T extends CheckedTab>(row: ReadRow<T>): readonly Objection<T>[] {
  return mendedCells(row, ({ mend }) => mend?.certain === true);
}

/** Texts that seem typed in an old Vietnamese encoding; the mend waits for a yes. */
export function legacyTexts<T extends CheckedTab>(row: ReadRow<T>): readonly Objection<T>[] {
  return mendedCells(row, ({ value, mend }) => typeof value === 'string' && mend?.certain === false);
}

/** Lists that name the same thing twice; the mend waits for a yes, for the second may have meant something else. */
export function repeatedItems<T extends CheckedTab>(row: ReadRow<T>): readonly Objection<T>[] {
  return mendedCells(row, ({ value, mend }) => Array.isArray(value) && mend?.certain === false);
}

/** One objection to each cell that was read with a mend at hand and is as asked. Nearly every row has none. */
function mendedCells<T extends CheckedTab>(
  row: ReadRow<T>,
  isAsked: (read: Understood<unknown>) => boolean,
): readonly Objection<T>[] {
  const fields = row.fields as unknown as ReadFields;
  const objections: Objection<T>[] = [];
  for (const field in fields) {
    const read = fields[field];
    if (read?.state !== 'read' || read.mend === undefined || !isAsked(read)) continue;
    const facts = { mended: shownText(read.mend.value) };
    objections.push({ field: field as FieldOf<T>, facts, fix: read.mend });
  }
  return objections;
}
