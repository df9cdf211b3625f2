import * as z from 'zod/mini';
import { onDemand } from '../../domain/on-demand';
import { entryTab, rowNumber } from './sidebar';

const rowId = onDemand(() => z.string());
const MOST_ROWS = 200;
const MOST_CELLS = 5_000;

/** What checks keep, and how it comes back; the server takes every content from the archive, none from the page. */
export const archiveRequests = {
  /** Answer: `LostData`: what can be brought back, the newest first. Writes nothing. */
  lostRows: () => z.object({}),
  /** Answer: `RowHistoryData`: «Lịch sử của dòng», by `_id`, or by `row` while that is not known. Writes nothing. */
  rowHistory: () =>
    z.object({
      tab: entryTab(),
      id: z.optional(rowId()),
      row: z.optional(rowNumber()),
    }),
  /** Answer: `RestoredRowsData`. At most 200 rows; undone by `takeBackRows` with `tab`, `id` and `rev`. */
  restoreRows: () =>
    z.object({
      rows: z
        .array(z.object({ tab: entryTab(), id: rowId() }))
        .check(z.refine((rows) => rows.length <= MOST_ROWS)),
    }),
  /** Answer: `RestoredCellsData`. Cells of many rows in one batch, at most 5,000; undone by `applyFixes` with `undo`. */
  restoreChanged: () =>
    z.object({
      cells: z
        .array(
          z.object({
            tab: entryTab(),
            id: rowId(),
            /** Of a cell of `lostRows`. */
            digest: z.string(),
            field: z.string(),
          }),
        )
        .check(z.refine((cells) => cells.length <= MOST_CELLS)),
    }),
  /** Answer: `RestoredCellsData`. One cell, or all that differ; undone by `applyFixes` with `undo`. */
  restoreCells: () =>
    z.object({
      tab: entryTab(),
      id: rowId(),
      /** Of a cell of `lostRows`; left out, each cell as it stood before it stood so. */
      digest: z.optional(z.string()),
      field: z.optional(z.string()),
    }),
};
