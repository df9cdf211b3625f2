import { DATED_TABS } from '../../domain/approval/approval-event';
import { textDigest } from '../../domain/tables/fingerprint';
import type { Cell } from '../../domain/tables/cell';
import type { EntryTab } from '../../domain/tables/fields';
import type { Tables } from '../../domain/tables/table';
import { contentWriter } from '../../workbook/archived-content';
import { headerName } from '../../wording/vi';
import type { ChangedCell } from '../archive/archive-rows';
import { cellChanges } from '../archive/archive-rows';
import type { ArchiveLines, KeptRow } from '../archive/kept-rows';
import { contentsOf, linesByRow, rowKey } from '../archive/kept-rows';
import { loggedActs } from '../history/logged-acts';
import type { LoggedAct } from '../history/logged-acts';
import type { Ports } from '../ports/ports';
import { codeOf, idOf } from '../rows/row-view';

type CellsByField = Readonly<Record<string, Cell>>;

interface SourceRow {
  readonly tab: EntryTab;
  /** Mã. */
  readonly code: string;
  readonly id: string;
}

/** A row behind a figure that says something else than «_Lưu» held of it when the report was made. */
export interface ChangedSource extends SourceRow {
  readonly row: number;
  readonly changes: readonly ChangedCell[];
  /** The last entry of Nhật ký since that tells of one of the cells; null where it was done in the grid itself. */
  readonly by: LoggedAct | null;
}

/** A row behind a figure that stands no more, with what stood there. */
export interface DeletedSource extends SourceRow {
  readonly cells: CellsByField;
}

export interface SourcesSince {
  readonly changed: readonly ChangedSource[];
  readonly deleted: readonly DeletedSource[];
}

interface Standing extends SourceRow {
  readonly row: number;
  readonly cells: CellsByField;
}

type ReadPorts = Pick<Ports, 'archive' | 'rows'>;

/**
 * Of rows by their Mã, what «_Lưu» held when a report was made against how they stand: a copy for signature puts its rows there
 * first, so that it is what the report was made of. One look at «_Lưu», one at contents and one at Nhật ký where something
 * differs; nothing is known of rows that no check had met by then.
 */
export function sourcesSince(
  ports: ReadPorts,
  tables: Tables,
  { madeAt }: { readonly madeAt: string },
  codes: readonly string[],
): SourcesSince {
  const lines = codes.length === 0 ? null : ports.archive.read();
  if (lines === null) return { changed: [], deleted: [] };
  const wanted = new Set(codes);
  const then = linesThen(lines, madeAt);
  const standing = standingRows(tables);
  const differing = standing
    .filter(({ code }) => wanted.has(code))
    .flatMap((row) => {
      const line = then.get(rowKey(row.tab, row.id));
      return line === undefined || line.digest === contentDigest(row) ? [] : [{ row, line }];
    });
  const keys = new Set(standing.map(({ tab, id }) => rowKey(tab, id)));
  const known = new Set(standing.map(({ code }) => code));
  const isLost = codes.some((code) => !known.has(code));
  const gone = isLost ? [...then].flatMap(([key, line]) => (keys.has(key) ? [] : [line])) : [];
  const contents = contentsOf(ports.archive, lines, [...differing.map(({ line }) => line), ...gone]);
  const changed = differing.flatMap(({ row, line }) => {
    const changes = cellChanges(contents(line) ?? row.cells, row.cells);
    return changes.length === 0 ? [] : [{ ...row, changes }];
  });
  return {
    changed: withAuthors(ports, changed, madeAt),
    deleted: gone.flatMap((line) => {
      const cells = contents(line);
      const code = cells === null ? '' : codeOf(cells);
      return cells === null || known.has(code) || !wanted.has(code)
        ? []
        : [{ tab: line.tab, id: line.id, code, cells }];
    }),
  };
}

/** How rows stood at a moment; those that were gone by then are left out. */
function linesThen(lines: ArchiveLines, moment: string): ReadonlyMap<string, KeptRow> {
  const then = new Map<string, KeptRow>();
  for (const [key, ofRow] of linesByRow(lines)) {
    const [last] = ofRow.filter(({ at }) => at <= moment).slice(-1);
    if (last?.event === 'stood') then.set(key, last);
  }
  return then;
}

const standingRows = (tables: Tables): readonly Standing[] =>
  DATED_TABS.flatMap((tab) =>
    tables[tab].flatMap(({ row, cells }): readonly Standing[] => {
      const id = idOf(cells);
      return id === null ? [] : [{ tab, row, id, cells, code: codeOf(cells) }];
    }),
  );

const contentDigest = ({ tab, cells }: Standing): string => textDigest(contentWriter(tab)(cells));

function withAuthors(
  ports: Pick<Ports, 'rows'>,
  changed: readonly (Standing & Pick<ChangedSource, 'changes'>)[],
  since: string,
): readonly ChangedSource[] {
  const audit = changed.length === 0 ? null : ports.rows.snapshot('audit');
  const rows = audit?.ok === true ? audit.value.rows : [];
  return changed.map(({ tab, code, id, row, changes }) => {
    const headers = changes.map(({ field }) => headerName(tab, field));
    const [by = null] = loggedActs(rows, tab, id)
      .filter(({ at, cells }) => at >= since && cells.some(({ header }) => headers.includes(header)))
      .slice(-1);
    return { tab, code, id, row, changes, by };
  });
}
