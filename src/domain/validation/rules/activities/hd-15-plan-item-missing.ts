import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** §1.7: every activity names its plan item, or says that it is outside the plan. */
export const hd15 = rowRule({
  id: 'HD-15',
  tab: 'activities',
  severity: 'warning',
  check: ({ fields }) => missingCell('planItem', fields.planItem),
});
