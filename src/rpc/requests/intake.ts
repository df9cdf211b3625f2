import * as z from 'zod/mini';
import { onDemand } from '../../domain/on-demand';
import { token } from './sidebar';

const intakeTab = onDemand(() =>
  z.enum(['activities', 'plan', 'hamlets', 'officers', 'contributions', 'examples', 'otherFigures']),
);

/** A row of a list as the page or the command has understood it. At most 500 a message, and 500,000 characters. */
const incoming = onDemand(() =>
  z.object({
    /** Names the row in its source. */
    key: z.string(),
    sourceRow: z.number(),
    /** Text by field, as a form would save it; fields left out never clear what stands. */
    fields: z.record(z.string(), z.string()),
    /** What is not certain, in words; '' where nothing. A row with a doubt is only taken by name. */
    doubt: z.string(),
    /** Mã of the row that it changes; '' where it is new. */
    changes: z.string(),
  }),
);

export const intakeRequests = {
  /** Answer: `IntakeListsData`. What words of a list are understood by. */
  intakeLists: () => z.object({}),
  /** Answer: `PreviewData`. What rows would be beside what stands; writes nothing, and nothing is kept of it. */
  intakePreview: () => z.object({ tab: intakeTab(), rows: z.array(incoming()) }),
  /** Answer: `ArrivedData`. Puts rows into Hộp thư đến; the same message again adds nothing. `intake`: made by the page. */
  intakeArrive: () =>
    z.object({
      intake: token(),
      source: z.string(),
      tab: intakeTab(),
      rows: z.array(incoming()),
      /** How the list was mapped, kept for the next one of its tab: one message of an intake says it. */
      mapping: z.optional(
        z.object({
          columns: z.array(z.object({ header: z.string(), field: z.nullable(z.string()) })),
          answers: z.record(z.string(), z.string()),
        }),
      ),
    }),
  /** Answer: `IntakeOpenedData`. Opens the dialog «Nhập từ Excel» from another page. */
  intakeOpen: () => z.object({}),
  /** Answer: `IntakesData`. `intake`: that one alone, with all its waiting rows, ready ones too; else the first 200 of each that need a yes. */
  intakeList: () => z.object({ intake: z.optional(z.string()) }),
  /** Answer: `MendedRowData`. `row`: `id` of a waiting row; `fields`: all that it is to write, text by field. */
  intakeMend: () => z.object({ row: z.string(), fields: z.record(z.string(), z.string()) }),
  /** Answer: `TakenData`. At most 200 rows a call: again while `rest` is not 0. `rows`: ids, for those that need a yes. */
  intakeTake: () => z.object({ intake: z.string(), rows: z.optional(z.array(z.string())) }),
  /** Answer: `LeftOutData`. */
  intakeLeave: () =>
    z.object({
      intake: z.string(),
      rows: z.array(z.string()),
      reason: z.string(),
    }),
  /** Answer: `UndoneData`. At most 200 rows a call: again with `after: last` while `rest` is not 0. */
  intakeUndo: () => z.object({ intake: z.string(), after: z.optional(z.number()) }),
};
