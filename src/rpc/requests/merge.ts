import * as z from 'zod/mini';
import { onDemand } from '../../domain/on-demand';

const cell = onDemand(() =>
  z.union([
    z.null(),
    z.string(),
    z.number(),
    z.boolean(),
    z.object({ kind: z.literal('date'), date: z.string(), minutes: z.number() }),
  ]),
);
const row = onDemand(() => z.object({ row: z.number(), cells: z.record(z.string(), cell()) }));

const takenOut = onDemand(() => ({
  tables: z.record(z.string(), z.array(row())),
  trend: z.array(z.array(cell())),
  strangers: z.array(z.string()),
}));

export const mergeRequests = {
  /** Everything of a commune's workbook that a merger needs. Answer: `TakenOut`. */
  takeOut: () => z.object({}),
  /** Makes the empty workbook at hand that of the communes together. Answer: `MergeData`. */
  mergeCommunes: () =>
    z.object({
      /** As taken out, each with the name of its file; the preferred one first. */
      communes: z.array(z.object({ file: z.string(), ...takenOut() })),
      isPreferred: z.boolean(),
      preview: z.boolean(),
    }),
};

type CrossedCell = z.infer<ReturnType<typeof cell>>;

export interface TakenOut {
  /** By tab. */
  readonly tables: Record<string, { row: number; cells: Record<string, CrossedCell> }[]>;
  readonly trend: CrossedCell[][];
  readonly strangers: string[];
}

export interface MergeData {
  /** False for a preview, or where something is asked. */
  readonly isMade: boolean;
  readonly communes: readonly {
    readonly name: string;
    readonly sign: string;
    readonly file: string;
    readonly rows: Readonly<Record<string, number>>;
    readonly reworded: number;
    readonly strangers: readonly string[];
    readonly lines: readonly string[];
  }[];
  /** What the communes say differently, a line each; `renamedTo` where both stay. */
  readonly conflicts: readonly { readonly text: string; readonly renamedTo?: string }[];
  /** Targets that were added, a line each. */
  readonly summed: readonly string[];
  /** Periods whose figures were summed for comparisons. */
  readonly periods: number;
}
