import type { Cell } from '../domain/tables/cell';
import type { RowTab } from '../domain/tables/fields';
import { cellDigest } from '../domain/tables/fingerprint';
import { columnsOf } from './workbook';

type CellsByField = Readonly<Record<string, Cell | undefined>>;

/** The fields that people fill; what the add-on writes itself is no change of theirs. */
export const filledFields = (tab: RowTab): readonly string[] =>
  columnsOf(tab).flatMap(([field, { editor }]) => (editor === 'system' ? [] : [field]));

/**
 * What a row holds, as an opaque text: a digest of each field that people fill. It changes with every edit, also with
 * those in the grid, where no script runs that could count them.
 */
export function rowRevision(tab: RowTab, cells: CellsByField): string {
  return filledFields(tab)
    .map((field) => cellDigest(cells[field] ?? null))
    .join('.');
}

/** The fields that differ from what `revision` was made of; all of them where it is none of this tab. */
export function changedSince(tab: RowTab, revision: string, cells: CellsByField): readonly string[] {
  const fields = filledFields(tab);
  const digests = revision.split('.');
  if (digests.length !== fields.length) return fields;
  return fields.filter((field, index) => digests[index] !== cellDigest(cells[field] ?? null));
}
