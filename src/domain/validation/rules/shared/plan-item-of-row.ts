import type { ActivityFields } from '../../../reading/read-activity';
import type { PlanItem } from '../../../plan/catalogues';
import { valueOf } from '../../../cells/read';
import type { CheckContext } from '../../rule';

/** The plan item that a row names; undefined where it names none, or work outside the plan. */
export function planItemOf({ planItem }: ActivityFields, { catalogue }: CheckContext): PlanItem | undefined {
  const code = valueOf(planItem);
  return code === null || code === 'outside-plan' ? undefined : catalogue.planItemByCode.get(code);
}
