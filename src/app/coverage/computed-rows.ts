import type { Cell } from '../../domain/tables/cell';
import { wrapWords } from '../../domain/text/wrap-words';
import type { RowKind } from '../../workbook/computed-tabs';
import { ROW_KIND_MARK } from '../../workbook/computed-tabs';

export type Rows = readonly (readonly Cell[])[];

/** Characters that the shown columns of a computed tab are wide; a note has no column of its own to wrap in. */
const NOTE_WIDTH = 215;

/** A row of a computed tab: its kind in the hidden first column. */
export const row = (kind: RowKind, ...cells: readonly Cell[]): readonly Cell[] => [
  ROW_KIND_MARK[kind],
  ...cells,
];

/** A text over the whole width, in as many rows as it needs. */
export const notes = (text: string): Rows => wrapWords(text, NOTE_WIDTH).map((line) => row('note', line));
