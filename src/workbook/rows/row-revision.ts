import type { Cell } from '../../domain/tables/cell';
import type { RowTab } from '../../domain/tables/fields';
import { cellDigest } from '../../domain/tables/fingerprint';
import { columnsOf } from '../workbook';

type CellsByField = Readonly<Record<string, Cell | undefined>>;

/** The fields that people fill; what the add-on writes itself is no change of theirs. */
export const filledFields = (tab: RowTab): readonly string[] =>
  columnsOf(tab).flatMap(([field, { editor }]) => (editor === 'system' ? [] : [field]));

/**
 * What a row holds, as an opaque text: a digest of each field that people have filled. It changes with every edit, also
 * with those in the grid, where no script runs that could count them, and not with a column that is added blank.
 */
export function rowRevision(tab: RowTab, cells: CellsByField): string {
  const digests = filledFields(tab).flatMap((field) => {
    const digest = cellDigest(cells[field] ?? null);
    return digest === '' ? [] : [`${field}:${digest}`];
  });
  return [tab, ...digests].join('.');
}

/** The fields that differ from what `revision` was made of; all of them where it is none of this tab. */
export function changedSince(tab: RowTab, revision: string, cells: CellsByField): readonly string[] {
  const fields = filledFields(tab);
  const [own, ...digests] = revision.split('.');
  if (own !== tab) return fields;
  const known = new Map(
    digests.map((each): [string, string] => [
      each.slice(0, each.indexOf(':')),
      each.slice(each.indexOf(':') + 1),
    ]),
  );
  return fields.filter((field) => (known.get(field) ?? '') !== cellDigest(cells[field] ?? null));
}
