import type { PlanItemCode } from '../ids';
import { OUTSIDE_PLAN_LABEL } from '../tables/choices';
import type { Cell } from '../tables/cell';
import type { Read } from '../cells/read';
import type { CodeIndex } from '../cells/code-index';
import { createNameMatcher } from '../cells/name-matcher';
import { readingTexts, readItem } from '../cells/read-list';

/** Reads Mục kế hoạch of Hoạt động: a code of the plan, or that the row stands outside it. */
export function createPlanItemReader({
  match,
}: CodeIndex<PlanItemCode>): (cell: Cell) => Read<PlanItemCode | 'outside-plan'> {
  return readingTexts((cell) =>
    readItem<PlanItemCode | 'outside-plan'>(cell, (item) => {
      const found = match(item);
      if (found.state === 'hit') return found;
      const outside = matchOutsidePlan(item);
      return outside.state === 'unknown' ? found : { ...outside, label: OUTSIDE_PLAN_LABEL };
    }),
  );
}

/** «Ngoài kế hoạch», and how it was shortened before there was a list. */
const matchOutsidePlan = createNameMatcher(
  [OUTSIDE_PLAN_LABEL, 'Ngoài KH', 'NGOAI_KH'].map((name) => ({ name, value: 'outside-plan' as const })),
);
