import type { RowMark } from '../../domain/approval/approval-event';
import type { PeriodRow } from '../../domain/approval/period-rows';
import type { ChangedCell } from '../archive/archive-rows';
import { cellChanges } from '../archive/archive-rows';
import { contentsOf, linesByRow, rowKey } from '../archive/kept-rows';
import type { KeptRow } from '../archive/kept-rows';
import type { Ports } from '../ports/ports';
import type { Cell } from '../../domain/tables/cell';

type CellsByField = Readonly<Record<string, Cell>>;

/** What stood in rows when somebody spoke of them; null where «_Lưu» does not hold it. */
export type ThenOf = (mark: RowMark) => CellsByField | null;

/** From «_Lưu», which held the rows before any event was written. Two calls; none where nothing is asked. */
export function contentsThen({ archive }: Pick<Ports, 'archive'>, marks: readonly RowMark[]): ThenOf {
  const lines = marks.length === 0 ? null : archive.read();
  if (lines === null) return () => null;
  const byRow = linesByRow(lines);
  const lineOf = ({ tab, id, digest }: RowMark): KeptRow | undefined =>
    byRow
      .get(rowKey(tab, id))
      ?.filter((line) => line.event === 'stood' && line.digest === digest)
      .slice(-1)[0];
  const asked = marks.flatMap((mark) => lineOf(mark) ?? []);
  const contents = contentsOf(archive, lines, asked);
  return (mark) => {
    const line = lineOf(mark);
    return line === undefined ? null : contents(line);
  };
}

/** Cells that say something else than then; none where it is not known what they said. */
export function cellsSince(then: CellsByField | null, { cells }: PeriodRow): readonly ChangedCell[] {
  return then === null ? [] : cellChanges(then, cells);
}
