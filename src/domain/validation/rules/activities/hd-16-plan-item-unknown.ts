import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** The plan item must stand in Kế hoạch. */
export const hd16 = rowRule({
  id: 'HD-16',
  tab: 'activities',
  severity: 'warning',
  check: ({ fields }) => unreadableCell('planItem', fields.planItem),
});
