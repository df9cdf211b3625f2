import type { Cell } from '../../domain/tables/cell';
import type { EntryTab } from '../../domain/tables/fields';
import type { Tables } from '../../domain/tables/table';
import { isSameCell } from '../../workbook/typed-cell';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports } from '../ports/ports';
import { codeOf } from '../rows/row-view';
import { compareArchive, lostRows, newLines } from './compare-archive';
import type { ComparedArchive } from './compare-archive';
import { type ArchiveLines, type ContentOf, contentsOf, type KeptRow } from './kept-rows';

type CellsByField = Readonly<Record<string, Cell>>;

/** A row that stood at an earlier check and does not stand now. */
export interface DeletedRow {
  readonly tab: EntryTab;
  readonly id: string;
  readonly code: string;
  /** ISO: when a check last met it with this content. */
  readonly at: string;
  readonly digest: string;
  /** What stood there; null where somebody changed the archive. */
  readonly cells: CellsByField | null;
}

export interface ChangedCell {
  readonly field: string;
  readonly before: Cell;
  readonly after: Cell;
  /** The line of the archive that holds `before`, where it is another than that of its row. */
  readonly line?: Pick<KeptRow, 'digest'>;
  /** The first line that holds `after`; null or left out where no check has met it before. */
  readonly met?: Pick<KeptRow, 'at'> | null;
}

/** A row that stands with other cells than at an earlier check. */
export interface ChangedRow extends Omit<DeletedRow, 'cells'> {
  readonly row: number;
  readonly changes: readonly ChangedCell[];
}

export interface LostContent {
  readonly deleted: readonly DeletedRow[];
  readonly changed: readonly ChangedRow[];
}

export const NOTHING_LOST: LostContent = { deleted: [], changed: [] };

type ArchivePorts = Pick<Ports, 'archive' | 'workbook' | 'rows' | 'lock' | 'clock'>;

/**
 * Names what was deleted or changed since the last check, and has the archive hold the rows as they stand. `lines` were
 * read before the tables, so that a row which another check has just met is never taken for deleted. One look at contents
 * where something was lost, one appended block where something changed.
 */
export function archiveRows(ports: ArchivePorts, read: ArchiveLines | null, tables: Tables): LostContent {
  const lines = read ?? ports.archive.read();
  if (lines === null) return NOTHING_LOST;
  const compared = compareArchive(lines, tables);
  const lost = lostRows(compared);
  const contents = contentsOf(ports.archive, lines, [
    ...lost,
    ...compared.changed.map(({ before }) => before),
  ]);
  const { changed, rows } = changedRows(ports, compared, contents);
  const fresh = newLines({ ...compared, changed }, ports.clock.now());
  if (fresh.length > 0 && ports.rows.mayWrite('activities'))
    ports.lock.withDocumentLock(LOCK_WAIT_MS, () => {
      ports.archive.append(fresh);
      ports.workbook.flush();
    });
  const deleted = lost.map((line): DeletedRow => {
    const cells = contents(line);
    const { tab, id, at, digest } = line;
    return { tab, id, at, digest, cells, code: cells === null ? '' : codeOf(cells) };
  });
  return { deleted, changed: rows };
}

/** By cell. A column that is not there is told of as such, and is no change of its rows. */
function changedRows(
  ports: Pick<Ports, 'workbook'>,
  { changed }: ComparedArchive,
  contents: ContentOf,
): { readonly changed: ComparedArchive['changed']; readonly rows: readonly ChangedRow[] } {
  const absent = new Set(ports.workbook.absentColumns().map(({ tab, field }) => `${tab} ${field}`));
  const told = changed.map((row) => {
    const stood = contents(row.before);
    const changes = stood === null ? [] : cellChanges(stood, row.cells);
    return {
      row,
      changes: changes.filter(({ field }) => !absent.has(`${row.tab} ${field}`)),
      isOnlyAbsent: changes.length > 0 && changes.every(({ field }) => absent.has(`${row.tab} ${field}`)),
    };
  });
  return {
    changed: told.filter(({ isOnlyAbsent }) => !isOnlyAbsent).map(({ row }) => row),
    rows: told
      .filter(({ changes }) => changes.length > 0)
      .map(({ row: { tab, id, row, before, cells }, changes }) => ({
        tab,
        id,
        row,
        changes,
        at: before.at,
        digest: before.digest,
        code: codeOf(cells),
      })),
  };
}

/** Cells of a content that stand otherwise now, blank ones too. */
export function cellChanges(stood: CellsByField, now: CellsByField): readonly ChangedCell[] {
  return Object.keys({ ...stood, ...now })
    .filter((field) => field !== 'verdict' && !field.startsWith('_'))
    .flatMap((field): readonly ChangedCell[] => {
      const [before, after] = [stood[field] ?? null, now[field] ?? null];
      return isSameCell(before, after) ? [] : [{ field, before, after }];
    });
}
