import * as z from 'zod/mini';
import type { StarterName } from '../../domain/plan/starter-names';

export const selfCheckRequests = {
  /** Answer: `SelfCheckData`. Writes nothing but one cache entry of a minute. */
  selfCheck: () => z.object({}),
  /** Answer: `WelcomeData`. Writes what this person has seen, and this installation's mark. */
  welcome: () => z.object({}),
  /** Answer: `SetUpPlanData`. */
  setUpPlan: () => z.object({}),
};

/** What a person hears once. */
export interface WelcomeData {
  /** Whether this person used an older edition until now: the page knows what is new. */
  readonly isUpdated: boolean;
  /** A sentence for each thing about this spreadsheet that somebody should mend. */
  readonly told: readonly string[];
}

/** Fit to be sent to somebody: no address, no name, no id of a file; `grantUrl` is for this person alone. */
export interface SelfCheckData {
  readonly version: string;
  /** How the code came here, in words. */
  readonly shipped: string;
  /** Where Google asks for the scopes that are missing; '' where none is. */
  readonly grantUrl: string;
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
  /** Tabs of something else in which something stands; building beside them takes a yes. */
  readonly others: readonly string[];
}
