import * as z from 'zod/mini';

const cell = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ kind: z.literal('date'), date: z.string(), minutes: z.number() }),
]);
const row = z.object({ row: z.number(), cells: z.record(z.string(), cell) });

const takenOut = {
  tables: z.record(z.string(), z.array(row)),
  trend: z.array(z.array(cell)),
  strangers: z.array(z.string()),
};

export const mergeRequests = [
  /** Everything of a commune's workbook that a merger needs. Answer: `TakenOut`. */
  z.object({ command: z.literal('takeOut') }),
  /** Makes the empty workbook at hand that of the communes together. Answer: `MergeData`. */
  z.object({
    command: z.literal('mergeCommunes'),
    /** As taken out, each with the name of its file; the preferred one first. */
    communes: z.array(z.object({ file: z.string(), ...takenOut })),
    isPreferred: z.boolean(),
    preview: z.boolean(),
  }),
] as const;

const takenOutObject = z.object(takenOut);
export type TakenOut = z.infer<typeof takenOutObject>;

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
  /** Periods whose figures were summed for comparisons. */
  readonly periods: number;
}
