import * as z from 'zod/mini';
import { token } from './requests-sidebar';

const intakeTab = z.enum([
  'activities',
  'plan',
  'hamlets',
  'officers',
  'contributions',
  'examples',
  'otherFigures',
]);

/** A row of a list as the page or the command has understood it. At most 500 a message, and 500,000 characters. */
const incoming = z.object({
  /** Names the row in its source. */
  key: z.string(),
  sourceRow: z.number(),
  /** Text by field, as a form would save it; fields left out never clear what stands. */
  fields: z.record(z.string(), z.string()),
  /** What is not certain, in words; '' where nothing. A row with a doubt is only taken by name. */
  doubt: z.string(),
  /** Mã of the row that it changes; '' where it is new. */
  changes: z.string(),
});

export const intakeRequests = [
  /** Answer: `ArrivedData`. Puts rows into Hộp thư đến; the same message again adds nothing. `intake`: made by the page. */
  z.object({
    command: z.literal('intakeArrive'),
    intake: token,
    source: z.string(),
    tab: intakeTab,
    rows: z.array(incoming),
  }),
  /** Answer: `IntakesData`. */
  z.object({ command: z.literal('intakeList') }),
  /** Answer: `TakenData`. At most 200 rows a call: again while `rest` is not 0. `rows`: ids, for those that need a yes. */
  z.object({ command: z.literal('intakeTake'), intake: z.string(), rows: z.optional(z.array(z.string())) }),
  /** Answer: `LeftOutData`. */
  z.object({
    command: z.literal('intakeLeave'),
    intake: z.string(),
    rows: z.array(z.string()),
    reason: z.string(),
  }),
  /** Answer: `UndoneData`. At most 200 rows a call: again with `after: last` while `rest` is not 0. */
  z.object({ command: z.literal('intakeUndo'), intake: z.string(), after: z.optional(z.number()) }),
] as const;
