import { shownText } from '../../domain/cells/cell-text';
import type { Cell } from '../../domain/tables/cell';
import { isBlank } from '../../domain/tables/cell';
import type { EntryTab } from '../../domain/tables/fields';
import { ok } from '../../domain/result';
import { NO_ARCHIVE } from '../../wording/rows/archive';
import { applyFixes } from '../checking/apply-fixes';
import type { CellFix, FixManner, LeftFix } from '../checking/apply-fixes';
import { structureFailure } from '../checking/kept-lists';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { idOf } from '../rows/row-view';
import { cellChanges } from './archive-rows';
import { formerCells } from './former-cells';
import { contentsOf, linesByRow, rowKey, statesOf, stoodLines } from './kept-rows';
import type { KeptState } from './kept-rows';

export interface AskedCells {
  readonly tab: EntryTab;
  readonly id: string;
  /** Of the content wanted, as a list of lost contents gave it; left out, each cell as it stood before it stood so. */
  readonly digest?: string | undefined;
  /** All that differ where it is left out. */
  readonly field?: string | undefined;
}

type RestoredCell = CellFix & { readonly tab: EntryTab; readonly stood: Cell };

export interface RestoredCells {
  /** `stood`: what the cell held before. */
  readonly applied: readonly RestoredCell[];
  readonly left: readonly LeftFix[];
}

/** As a mend is told, which taking it back from Nhật ký needs, under a name of its own. */
const RESTORING: FixManner = {
  actionFor: (before) => (isBlank(before) || typeof before === 'string' ? 'cellBack' : 'cellBackValue'),
  textOf: shownText,
};

/**
 * Brings cells of rows that stand back as a check met them, by the path of every mend: under one lock and in one batch, never
 * over a formula, the originals in Nhật ký. What is written comes from the archive alone. Swapping `before` and `after`
 * undoes it.
 */
export function restoreCells(ports: Ports, asked: readonly AskedCells[]): Outcome<RestoredCells> {
  const found = findCells(ports, asked);
  if (!found.ok) return found;
  const { fixes, gone } = found.value;
  if (fixes.length === 0) return ok({ applied: [], left: gone });
  const done = applyFixes(ports, fixes, RESTORING);
  if (!done.ok) return done;
  const refused = new Set(done.value.left.map(({ index }) => index));
  return ok({
    applied: fixes.filter((_, index) => !refused.has(index)),
    left: [...gone, ...done.value.left],
  });
}

interface FoundCells {
  readonly fixes: readonly RestoredCell[];
  /** Rows that stand no more. */
  readonly gone: readonly LeftFix[];
}

/** One look at the archive, one at the contents and one at each tab. */
function findCells(ports: Ports, asked: readonly AskedCells[]): Outcome<FoundCells> {
  const lines = ports.archive.read();
  if (lines === null) return failure('structure', NO_ARCHIVE);
  const byRow = linesByRow(lines);
  const stoodOf = ({ tab, id, digest }: AskedCells) =>
    stoodLines(byRow.get(rowKey(tab, id)) ?? []).filter(
      (line) => digest === undefined || line.digest === digest,
    );
  const contents = contentsOf(ports.archive, lines, asked.flatMap(stoodOf));
  const fixes: RestoredCell[] = [];
  const gone: LeftFix[] = [];
  for (const tab of new Set(asked.map((each) => each.tab))) {
    const snapshot = ports.rows.snapshot(tab);
    if (!snapshot.ok) return structureFailure(snapshot.error);
    const rows = new Map(snapshot.value.rows.map((row) => [idOf(row.cells), row]));
    for (const each of asked.filter((one) => one.tab === tab)) {
      const row = rows.get(each.id);
      if (row === undefined) gone.push({ index: asked.indexOf(each), why: 'gone' });
      else fixes.push(...fixesOf(each, row, statesOf(stoodOf(each), contents)));
    }
  }
  return ok({ fixes, gone });
}

/** As the content stood that was asked for; by cell, what stood there before, where none was. */
function fixesOf(
  { tab, id, digest, field }: AskedCells,
  { row, cells }: { readonly row: number; readonly cells: Readonly<Record<string, Cell>> },
  states: readonly KeptState[],
): readonly RestoredCell[] {
  const [wanted] = states.slice(-1);
  const changes =
    digest === undefined
      ? formerCells(states, cells)
      : wanted === undefined
        ? []
        : cellChanges(wanted.cells, cells);
  return changes
    .filter((change) => field === undefined || change.field === field)
    .map((change) => ({
      tab,
      row,
      id,
      field: change.field,
      before: shownText(change.after),
      after: change.before,
      stood: change.after,
    }));
}
