/** Values, formulas and notes of a range. */
import { shiftFormula } from 'ooxml-read';
import { anything, checked, gridOf, nullable, text } from './arguments';
import { fromWire, rowsFromWire, toWire } from './cell-values';
import { requireSameSize } from './grid-size';
import { createRichTextValue } from './rich-text';
import { firstCell, noteOf, refOf, type Family, type RangeHandle } from './handles';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function rangeValues({ ask }: Family, handle: RangeHandle, self: () => Range) {
  const note = noteOf(handle);
  const ref = refOf(handle);
  const first = firstCell(handle);
  const asFormula = (formula: string) =>
    formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
  return {
    getValues: () => rowsFromWire(ask.counted('Range.getValues', note, 'values', ref)),
    getValue: () => fromWire(ask.counted('Range.getValue', note, 'values', first)[0]?.[0] ?? ''),
    getDisplayValues: () => ask.counted('Range.getDisplayValues', note, 'displayValues', ref),
    getDisplayValue: () => ask.counted('Range.getDisplayValue', note, 'displayValues', first)[0]?.[0] ?? '',
    getFormulas: () => ask.counted('Range.getFormulas', note, 'formulas', ref),
    getFormula: () => ask.counted('Range.getFormula', note, 'formulas', first)[0]?.[0] ?? '',
    isBlank: () => ask.counted('Range.isBlank', note, 'isBlank', ref),
    setValues: checked('Range.setValues', [gridOf(anything)], (grid) => {
      requireSameSize(grid, handle);
      const cells = grid.map((row) => row.map(toWire));
      ask.counted('Range.setValues', note, 'setCells', ref, cells);
      return self();
    }),
    setValue: checked('Range.setValue', [anything], (value) => {
      ask.counted('Range.setValue', note, 'fillCells', [ref], toWire(value));
      return self();
    }),
    setFormulas: checked('Range.setFormulas', [gridOf(nullable(text))], (grid) => {
      requireSameSize(grid, handle);
      const cells = grid.map((row) => row.map((formula) => asFormula(formula ?? '')));
      ask.counted('Range.setFormulas', note, 'setCells', ref, cells);
      return self();
    }),
    setFormula: checked('Range.setFormula', [text], (formula) => {
      // Relative references move with the cell (facts.md 50).
      const first = asFormula(formula);
      const cells = Array.from({ length: handle.range.rows }, (_row, down) =>
        Array.from({ length: handle.range.columns }, (_cell, right) => shiftFormula(first, down, right)),
      );
      ask.counted('Range.setFormula', note, 'setCells', ref, cells);
      return self();
    }),
    getRichTextValues: () =>
      ask
        .counted('Range.getRichTextValues', note, 'links', ref)
        .map((line) => line.map((cell) => (cell === null ? null : createRichTextValue(cell)))),
    getRichTextValue: () => {
      const cell = ask.counted('Range.getRichTextValue', note, 'links', first)[0]?.[0] ?? null;
      return cell === null ? null : createRichTextValue(cell);
    },
    getNotes: () => ask.counted('Range.getNotes', note, 'notes', ref),
    getNote: () => ask.counted('Range.getNote', note, 'notes', first)[0]?.[0] ?? '',
    setNotes: checked('Range.setNotes', [gridOf(nullable(text))], (grid) => {
      requireSameSize(grid, handle);
      ask.counted('Range.setNotes', note, 'setNotes', ref, grid);
      return self();
    }),
    setNote: checked('Range.setNote', [nullable(text)], (words) => {
      ask.counted('Range.setNote', note, 'fillNotes', [ref], words);
      return self();
    }),
  } satisfies Partial<Range>;
}
