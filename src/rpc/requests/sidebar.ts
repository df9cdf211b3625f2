import * as z from 'zod/mini';
import { onDemand } from '../../domain/on-demand';

// Checks by `refine`: the built-in ones add 2.6 kB to a bundle that has a budget (docs/adr/0007).

/** The tabs that people fill; the names of tabs/fields.ts, not those of the sheet. */
export const entryTab = onDemand(() =>
  z.enum(['activities', 'plan', 'contributions', 'examples', 'otherFigures']),
);
const rowTab = onDemand(() =>
  z.enum([
    'activities',
    'plan',
    'contributions',
    'examples',
    'otherFigures',
    'hamlets',
    'officers',
    'topics',
    'forms',
    'criteria',
    'indicators',
    'settings',
    'inbox',
    'reports',
    'approvals',
    'audit',
  ]),
);
/** From 2: row 1 holds the headers. */
export const rowNumber = onDemand(() =>
  z.number().check(z.refine((row) => Number.isInteger(row) && row >= 2)),
);
/** Made by the page, once for each thing that a person wants saved: `crypto.randomUUID()`. */
export const token = onDemand(() => z.string().check(z.refine((text) => /^[A-Za-z0-9-]{8,64}$/.test(text))));

/** A cell as JSON: a day is an object, so that it is never taken for text. */
const cell = onDemand(() =>
  z.union([
    z.null(),
    z.string(),
    z.number(),
    z.boolean(),
    z.object({
      kind: z.literal('date'),
      date: z.string().check(z.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text))),
      minutes: z.number(),
    }),
  ]),
);

/** One mend: write `after` where `before` still stands. */
const fixRequest = onDemand(() =>
  z.object({
    tab: rowTab(),
    row: rowNumber(),
    /** `_id` of the row as the finding gave it; the row is then found by it wherever it stands now. */
    id: z.nullable(z.string()),
    field: z.string(),
    /** `received` of the finding. */
    before: z.string(),
    /** `fix.cell` of the finding. */
    after: cell(),
  }),
);

export const sidebarRequests = {
  /** Answer: `SidebarData`. Everything the sidebar needs to draw itself; also the way to refresh its lists. */
  openSidebar: () => z.object({}),
  /** Answer: `ActiveRowData`. Cheap: no cell is read. */
  activeRow: () => z.object({}),
  /** Answer: `RowData`. The row to edit, or `stale` where nothing stands there. */
  rowAt: () => z.object({ tab: entryTab(), row: rowNumber() }),
  /**
   * Answer: `FindingsData`. Reads and checks everything by every rule. `tab`: only that tab. `officer`: an e-mail,
   * only rows of hamlets that the officer answers for. `hamlet`: a code, only rows that name the hamlet.
   */
  findings: () =>
    z.object({
      tab: z.optional(rowTab()),
      officer: z.optional(z.string()),
      hamlet: z.optional(z.string()),
    }),
  /** Answer: `GoToData`. Selects the cell in the grid; `field` as in `PageFinding.field`. */
  goTo: () => z.object({ tab: rowTab(), row: rowNumber(), field: z.optional(z.string()) }),
  /**
   * Answer: `SavedRow`. A new row where neither `id` nor `row` is given; `token` becomes its `_id`, so a repeated
   * save finds it. An edit names `rev` of the row as it was loaded, with `id`, or with `row` where the row had no id.
   * `cells`: text by field as the person typed it, '' to empty; fields left out, and fields whose text is the same
   * as the row's, are not written.
   */
  saveRow: () =>
    z.object({
      tab: entryTab(),
      token: token(),
      id: z.optional(z.nullable(z.string())),
      row: z.optional(rowNumber()),
      rev: z.optional(z.string()),
      cells: z.record(z.string(), z.string()),
    }),
  /** Answer: `AppliedFixes`. All under one lock; those whose cell changed meanwhile are left and named. */
  applyFixes: () => z.object({ fixes: z.array(fixRequest()) }),
  /** Answer: `MyWorkData`. */
  myWork: () => z.object({}),
};
