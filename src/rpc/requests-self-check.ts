import * as z from 'zod/mini';
import type { StarterName } from '../domain/plan/starter-names';

export const selfCheckRequests = [
  /** Answer: `SelfCheckData`. Writes nothing but one cache entry of a minute. */
  z.object({ command: z.literal('selfCheck') }),
  /** Answer: `SetUpPlanData`. */
  z.object({ command: z.literal('setUpPlan') }),
] as const;

export interface SelfCheckData {
  readonly version: string;
  readonly probes: readonly {
    readonly key: string;
    readonly label: string;
    readonly passed: boolean;
    /** What was found, or Google's words; '' where there is nothing to say. */
    readonly found: string;
    /** What to do; '' where it passed. */
    readonly advice: string;
  }[];
}

/** What set-up would build or repair. */
export interface SetUpPlanData {
  /** One sentence each; none where the workbook is whole. */
  readonly problems: readonly string[];
  /** The catalogues to begin with. */
  readonly template: StarterName;
  /** Whether nothing stands yet, so that the person may choose others. */
  readonly mayChoose: boolean;
  /** What of the workbook is behind the times, a sentence each. */
  readonly notices: readonly string[];
}
