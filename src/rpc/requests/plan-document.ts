import * as z from 'zod/mini';
import { token } from './sidebar';

export const planDocumentRequests = {
  /** Answer: `PlanDocumentData`. What a plan's document proposes; nothing is written. A row of a table comes as its cells. */
  readPlan: () =>
    z.object({
      paragraphs: z.array(
        z.object({
          text: z.string(),
          level: z.optional(z.number()),
          cells: z.optional(z.array(z.string())),
        }),
      ),
    }),
  /** Answer: `PlanTakenData`. Rows that a person said yes to, at most 500: one lock, one batch, exactly once by `token`. */
  takePlan: () =>
    z.object({
      token: token(),
      /** Whether items may come below those of a plan that stands. */
      below: z.boolean(),
      rows: z.array(
        z.object({ tab: z.enum(['settings', 'topics', 'plan']), cells: z.record(z.string(), z.string()) }),
      ),
    }),
};

export interface PlanCellData {
  readonly field: string;
  readonly header: string;
  readonly text: string;
  /** The document does not say it; it is usual in the field. */
  readonly usual: boolean;
}

export interface PlanProposalData {
  readonly key: string;
  readonly tab: 'settings' | 'topics' | 'plan';
  /** What it is called: the setting, the content or the item. */
  readonly name: string;
  readonly cells: readonly PlanCellData[];
  /** The sentences that it comes from. */
  readonly sentences: readonly string[];
  readonly standing: string | null;
  /** Keys of proposals that have to be taken with it. */
  readonly needs: readonly string[];
}

export interface PlanDocumentData {
  readonly isAboutNewCountryside: boolean;
  readonly standingItems: number;
  readonly proposals: readonly PlanProposalData[];
  /** What gave nothing, in groups, each with the reason. */
  readonly left: readonly { readonly why: string; readonly sentences: readonly string[] }[];
}

export interface PlanTakenData {
  readonly settings: number;
  readonly topics: number;
  readonly items: readonly string[];
}
