/** Pending writes of what is in cells: contents, notes, rules, clearing, sorting, copying. */
import { serviceError } from '../service';
import { targetOf, type Call, type Target, type WriteHandlers } from './call';
import { requireShort } from './cell-input';
import { cellAt, cellToChange, eachCell, tidyCell } from './grid';
import { internRule } from './interning';
import { copyRange } from './copy-range';
import type { ClearPart, RangeRef, WireCell, WriteOps } from './protocol';
import { requireEdit } from './rights';
import { sortRange } from './sort-range';
import { modelRule } from './wire-rules';
import { clearContent, writeCells } from './write-cells';

type CellWrites = Pick<
  WriteOps,
  'setCells' | 'fillCells' | 'setNotes' | 'fillNotes' | 'setRules' | 'clear' | 'sort' | 'copyRange'
>;

export const cellWriteOps: WriteHandlers<CellWrites> = {
  setCells: (call, ref, cells) => {
    targetOf(call, ref);
    cells.forEach((row) => row.forEach(requireShort));
    return () => writeInto(call, ref, (row, column) => cells[row]?.[column] ?? '');
  },
  fillCells: (call, refs, cell) => {
    refs.forEach((ref) => targetOf(call, ref));
    requireShort(cell);
    return () => refs.forEach((ref) => writeInto(call, ref, () => cell));
  },
  setNotes: (call, ref, notes) => {
    targetOf(call, ref);
    return () => writeNotes(editable(call, ref), (row, column) => notes[row]?.[column] ?? null);
  },
  fillNotes: (call, refs, note) => {
    refs.forEach((ref) => targetOf(call, ref));
    return () => refs.forEach((ref) => writeNotes(editable(call, ref), () => note));
  },
  setRules: (call, ref, rules, cells) => {
    targetOf(call, ref);
    return () => {
      const { sheet, range } = editable(call, ref);
      const indexes = rules.map((rule) => internRule(call.state, modelRule(call.state, rule)));
      eachCell(range, (row, column) => {
        const index = indexes[cells[row - range.row]?.[column - range.column] ?? -1];
        if (index === undefined && cellAt(sheet, row, column) === null) return;
        const cell = cellToChange(sheet, row, column);
        if (index === undefined) delete cell.d;
        else cell.d = index;
        tidyCell(sheet, row, column);
      });
    };
  },
  clear: (call, refs, parts) => {
    refs.forEach((ref) => targetOf(call, ref));
    return () => {
      const targets = refs.map((ref) => editable(call, ref));
      targets.forEach((target) => clearParts(target, parts));
    };
  },
  sort: (call, ref, keys) => {
    const { range } = targetOf(call, ref);
    const outside = keys.some(
      (key) => key.column < range.column || key.column >= range.column + range.columns,
    );
    if (outside) throw serviceError('Sort range column is out of bounds.');
    return () => {
      const target = editable(call, ref);
      sortRange(call.state, target.sheet, target.range, keys);
    };
  },
  copyRange: (call, from, to, part) => {
    targetOf(call, from);
    return () => copyRange(call, from, to, part);
  },
};

function editable(call: Call, ref: RangeRef): Target {
  const target = targetOf(call, ref);
  requireEdit(target.sheet, target.range, call.actor);
  return target;
}

function writeInto(call: Call, ref: RangeRef, inputAt: (row: number, column: number) => WireCell): void {
  const { sheet, range } = targetOf(call, ref);
  writeCells({ state: call.state, sheet, range, actor: call.actor, now: call.now, inputAt });
}

function writeNotes({ sheet, range }: Target, noteAt: (row: number, column: number) => string | null): void {
  eachCell(range, (row, column) => {
    const note = noteAt(row - range.row, column - range.column) ?? '';
    if (note === '' && cellAt(sheet, row, column) === null) return;
    const cell = cellToChange(sheet, row, column);
    if (note === '') delete cell.n;
    else cell.n = note;
    tidyCell(sheet, row, column);
  });
}

export function clearParts({ sheet, range }: Target, parts: readonly ClearPart[]): void {
  eachCell(range, (row, column) => {
    const cell = cellAt(sheet, row, column);
    if (!cell) return;
    if (parts.includes('formats')) delete cell.s;
    if (parts.includes('validations')) delete cell.d;
    if (parts.includes('notes')) delete cell.n;
    if (parts.includes('contents')) clearContent(sheet, row, column);
    tidyCell(sheet, row, column);
  });
}
