import type { Cell } from '../../domain/tables/cell';
import type { EntryTab } from '../../domain/tables/fields';
import { textDigest } from '../../domain/tables/fingerprint';
import type { Tables } from '../../domain/tables/table';
import { contentWriter } from '../../workbook/archived-content';
import { VERDICT_TABS } from '../checking/tab-groups';
import type { NewArchiveLine } from '../ports/archive-port';
import { idOf } from '../rows/row-view';
import { type ArchiveLines, type KeptRow, linesByRow, rowKey, storedLines } from './kept-rows';

/** A row that stands, with what the archive held of it. */
export interface StandingRow {
  readonly tab: EntryTab;
  readonly row: number;
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly content: string;
  readonly digest: string;
  /** Null for a row that no check has met. */
  readonly before: KeptRow | null;
}

export interface ComparedArchive {
  readonly standing: readonly StandingRow[];
  /** Rows that stood at the last check and do not stand now. */
  readonly gone: readonly KeptRow[];
  /** Rows that stand with another content than at the last check. */
  readonly changed: readonly (StandingRow & { readonly before: KeptRow })[];
  /** Rows that are new to the archive, or stand again. */
  readonly added: readonly StandingRow[];
}

/** Holds the rows against the archive, by digest. A row stands where its `_id` does, wherever it was sorted to. */
export function compareArchive(lines: ArchiveLines, tables: Tables): ComparedArchive {
  const kept = linesByRow(lines);
  const standing = standingRows(tables, kept);
  const keys = new Set(standing.map(({ tab, id }) => rowKey(tab, id)));
  const changed = standing.flatMap((row) =>
    row.before?.event === 'stood' && row.before.digest !== row.digest ? [{ ...row, before: row.before }] : [],
  );
  const added = standing.filter(({ before }) => before?.event !== 'stood');
  const gone = [...kept.values()].flatMap((ofRow) => {
    const [last] = ofRow.slice(-1);
    return last?.event !== 'stood' || keys.has(rowKey(last.tab, last.id)) ? [] : [last];
  });
  return { standing, gone, changed, added };
}

function standingRows(tables: Tables, kept: ReadonlyMap<string, readonly KeptRow[]>): readonly StandingRow[] {
  const seen = new Set<string>();
  return VERDICT_TABS.flatMap((tab) => {
    const write = contentWriter(tab);
    return tables[tab].flatMap(({ row, cells }): readonly StandingRow[] => {
      const id = idOf(cells);
      const key = rowKey(tab, id ?? '');
      if (id === null || seen.has(key)) return [];
      seen.add(key);
      const content = write(cells);
      const before = kept.get(key)?.slice(-1)[0] ?? null;
      // Most rows stand as they stood, which their text says sooner than its digest.
      const digest = before?.content === content ? before.digest : textDigest(content);
      return [{ tab, row, id, cells, content, digest, before }];
    });
  });
}

/** Rows that stand under another `_id` with the very same content were copied or moved, and nothing of them is lost. */
export function lostRows({ gone, added, changed }: ComparedArchive): readonly KeptRow[] {
  const standing = new Set([...added, ...changed].map(({ tab, digest }) => rowKey(tab, digest)));
  return gone.filter(({ tab, digest }) => !standing.has(rowKey(tab, digest)));
}

/** The lines by which the archive comes to hold the rows as they stand. */
export function newLines(
  { gone, changed, added }: Omit<ComparedArchive, 'standing'>,
  at: string,
): readonly NewArchiveLine[] {
  const stood = [...changed, ...added].flatMap(({ tab, id, digest, content }) =>
    storedLines({ event: 'stood', tab, id, digest, at, content }),
  );
  const tombstones = gone.map(({ tab, id, digest }): NewArchiveLine => ({
    event: 'gone',
    tab,
    id,
    digest,
    at,
    content: '',
  }));
  return [...stood, ...tombstones];
}
