import * as z from 'zod/mini';
import { onDemand } from '../../domain/on-demand';

const month = onDemand(() =>
  z.number().check(z.refine((value) => Number.isInteger(value) && value >= 1 && value <= 12)),
);

export const firstStepsRequests = {
  /** Answer: `FirstStepsData`. How far the first setting up has come; writes nothing. */
  firstSteps: () => z.object({}),
  /** Answer: `WrittenData`. Settings as a person types them; '' empties one. */
  saveCommune: () =>
    z.object({
      communeName: z.string(),
      hamletNoun: z.string(),
      parentAgency: z.string(),
      planYear: z.string(),
      criteriaSet: z.string(),
    }),
  /** Answer: `ShapedPlanData`. `clear` empties the starter's items that nobody changed or used; else months and targets of the items. */
  shapePlan: () =>
    z.object({
      clear: z.optional(z.boolean()),
      months: z.optional(z.object({ from: month(), to: month() })),
      targets: z.optional(z.record(z.string(), z.string())),
    }),
};
